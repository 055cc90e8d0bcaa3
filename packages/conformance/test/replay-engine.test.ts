import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';
import { newLedger } from '../src/evidence/ledger.ts';
import { brokenEngines } from '../src/fixtures/broken-engines/all-broken-engines.ts';
import { engineBench } from '../src/mutants/engine-bench.ts';
import { caseAgain } from '../src/properties/engine/case-again.ts';
import { randomSessions } from '../src/properties/engine/random-sessions.ts';
import { engineRules } from '../src/properties/engine-rules.ts';
import { httpTarget } from '../src/targets/engine/http-target.ts';
import type { CheckResult } from '../src/verdict/result.ts';

const cli = fileURLToPath(new URL('../bin/voicepay.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'voicepay-replay-'));
const broken = { url: '', close: async () => {} };
let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference();
  Object.assign(broken, await serveBroken('stops-the-session-timer-in-a-pause', reference.url));
});
afterAll(async () => {
  await broken.close();
  await reference.stop();
  rmSync(folder, { recursive: true });
});

/** The sound engine behind a port where it has one defect. */
async function serveBroken(name: string, soundUrl: string): Promise<typeof broken> {
  const sound = httpTarget(soundUrl, 32);
  const inward = brokenEngines.find((engine) => engine.name === name)?.defect().inward;
  if (inward === undefined) throw new Error(`${name} has no defect on the way in`);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = request.headers as Record<string, string>;
    const { method = 'GET', url: path = '/' } = request;
    const body = Buffer.concat(chunks).toString();
    const ends = { engine: sound.exchange, world: async () => ({ kind: 'no_answer' }) as const };
    const answer = await inward({ method: method as 'GET', path, headers, body }, ends);
    if (answer.kind === 'answer')
      response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await sound.close();
    },
  };
}

function voicepay(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

const now = () => performance.now();
const isOf = (id: string) => (result: CheckResult) => result.requirement === id;

describe('voicepay replay of an engine', () => {
  it('sees each failure again at the broken engine, and none at the sound one', async () => {
    const verified = await voicepay(
      ...['verify', 'engine', '--engine', broken.url, '--quick', '--seed', '7'],
    );
    expect(verified.code).toBe(1);
    const { out: list } = await voicepay('replay');
    const failures = list
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2}/));
    for (const [id = '', role] of failures) {
      expect(role).toBe('engine');
      expect(verified.out).toContain(`again     npx voicepay replay ${id}`);
    }
    for (const kind of ['scenario: ', 'suite: ']) {
      const [id = ''] = failures.find(([, , check]) => check?.startsWith(kind)) ?? [];
      expect(id, kind).not.toBe('');
      const again = await voicepay('replay', id);
      expect(again.out).toMatch(/: failed again\n$/);
      expect(again.code).toBe(1);
      const mended = await voicepay('replay', id, '--engine', reference.url);
      expect(mended.out).toMatch(/: holds now\n$/);
      expect(mended.code).toBe(4);
    }
  }, 240_000);
  it('comes to the same random session again by its seed and path', async () => {
    const defect = brokenEngines.find(({ name }) => name === 'skips-the-confirmation');
    const bench = await engineBench(reference, now, defect);
    const ledger = newLedger();
    const options = { seed: 11, runs: 30, budgetMs: 60_000, commandLine: 'voicepay' };
    await randomSessions(bench.world, ledger, engineRules, options);
    const requirement = 'confirm:no-charge-without-confirm';
    const failed = ledger.results().find((result) => result.requirement === requirement);
    const { check = '', counterexample: { path = '', story = [] } = {} } = failed ?? {};
    const again = caseAgain({ check, seed: 11, path }, []);
    const [seen] = (await again?.run(bench.world, 'voicepay'))?.filter(isOf(requirement)) ?? [];
    expect(seen?.status).toBe('failed');
    expect(seen?.counterexample?.story).toEqual(story);
    await bench.close();
    const sound = await engineBench(reference, now);
    const mended = (await again?.run(sound.world, 'voicepay')) ?? [];
    expect(mended.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(mended).not.toEqual([]);
    await sound.close();
  }, 120_000);
  it('says which failures there are when it does not know the one that is asked for', async () => {
    const { code, err } = await voicepay('replay', 'nothing');
    expect(err).toMatch(/no failure nothing in \.voicepay\/failures\.json; it has: /);
    expect(code).toBe(2);
  });
});
