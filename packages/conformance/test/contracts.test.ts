import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockConnections, type MockConnectionsOptions } from '@voicepay/mock-connections';
import { type Noun, validate } from '@voicepay/spec';
import { afterEach, describe, expect, it } from 'vitest';
import { runPactVerifier } from '../src/adapters/pact-verifier.ts';
import { type HttpInteraction, writeContract } from '../src/contracts/contract-file.ts';
import { publishedContracts } from '../src/contracts/published-contracts.ts';

const contracts = publishedContracts();
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

describe('the published contracts', () => {
  it.each(Object.keys(contracts))('%s is what the examples of the specification make', (name) => {
    const file = new URL(`../contracts/${name}`, import.meta.url);
    const written = readFileSync(file, 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(writeContract(contracts[name] as never)));
  });

  const http = (name: string) => contracts[name]?.interactions as readonly HttpInteraction[];
  const nouns: [HttpInteraction, Noun, Noun | undefined][] = [
    ...http('engine-connections.json').map((one): [HttpInteraction, Noun, Noun | undefined] => {
      if (one.path === '/success') return [one, 'success-outcome', undefined];
      if (one.path === '/failure') return [one, 'failure-outcome', undefined];
      return [one, 'start-request', one.answer.status === 200 ? 'start-response' : 'problem'];
    }),
    ...http('zone-processor.json').map((one): [HttpInteraction, Noun, Noun] => {
      return [one, 'processor-request', 'processor-response'];
    }),
  ];
  it.each(nouns)('hold only what the schemas allow: $description', (one, request, answer) => {
    expect(validate(request, one.body)).toMatchObject({ ok: true });
    if (answer !== undefined) expect(validate(answer, one.answer.body)).toMatchObject({ ok: true });
  });

  it('describe every session event by an event that its schema allows', () => {
    const events = contracts['subscriber-session-events.json']?.interactions ?? [];
    expect(events.length).toBeGreaterThan(20);
    for (const event of events) {
      const { contents } = event as { contents: unknown };
      expect(validate('session-event', contents), event.description).toMatchObject({ ok: true });
    }
  });
});

describe('the native verifier', () => {
  const folder = mkdtempSync(join(tmpdir(), 'voicepay-contracts-'));
  const file = join(folder, 'engine-connections.json');
  const payable = http(contracts['engine-connections.json']?.interactions ?? []);
  function http(all: readonly unknown[]) {
    return (all as HttpInteraction[]).filter((one) => one.answer.status !== 409);
  }

  it('finds the published contract kept by the mock and broken by a broken one', async () => {
    const contract = { consumer: 'voicepay-engine', provider: 'voicepay-connections' };
    writeFileSync(file, writeContract({ ...contract, interactions: payable }));
    try {
      for (const broken of [undefined, 'start-amount-as-string', 'success-answers-500']) {
        const options = broken === undefined ? {} : { broken };
        const mock = createMockConnections({ profile: 'base', ...options });
        open.push(mock);
        const { url } = await mock.start();
        const provider = 'voicepay-connections';
        const said = await runPactVerifier({ provider, baseUrl: url, file, headers: {} });
        expect(said === undefined, `${broken}: ${said}`).toBe(broken === undefined);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  async function verifyWithPact(options: MockConnectionsOptions) {
    const bin = fileURLToPath(new URL('../bin/voicepay.js', import.meta.url));
    const mock = createMockConnections({ profile: 'base', ...options });
    open.push(mock);
    const { startUrl: start, successUrl: success, failureUrl: failure } = await mock.start();
    const flags = Object.entries({ start, success, failure }).flatMap(([name, url]) => [
      `--${name}`,
      url,
    ]);
    const args = [bin, 'verify', 'connections', '--quick', '--no-save', '--pact', ...flags];
    return new Promise<{ code: number | null; out: string }>((resolve) => {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
      let out = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
      });
      child.on('close', (code) => resolve({ code, out }));
    });
  }

  it('runs for a target by voicepay verify connections --pact', async () => {
    const { code, out } = await verifyWithPact({});
    for (const name of ['start', 'success', 'failure']) expect(out).toContain(`✓ pact ${name}`);
    expect(code).toBe(0);
  }, 60_000);

  it('says of a target whose start opens nothing what it could not ask', async () => {
    const { code, out } = await verifyWithPact({ broken: 'start-error-with-good-body' });
    expect(out).toMatch(/✗ pact start +Verifying a pact/);
    expect(out).toMatch(/✗ pact failure +not asked: start did not open a session: HTTP 500/);
    expect(code).toBe(1);
  }, 60_000);
});
