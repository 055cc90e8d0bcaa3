import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SessionEvent, unfold } from '@voicepay/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReference } from '../scripts/reference-engine.mjs';
import { brokenEngines } from '../src/fixtures/broken-engines/all-broken-engines.ts';
import { compareEngines } from '../src/model/compare-engines.ts';
import { configurationOf, validateTrace } from '../src/model/validate-trace.ts';
import { engineBench } from '../src/mutants/engine-bench.ts';
import { walks } from '../src/properties/engine/walks.ts';
import { engineRules } from '../src/properties/engine-rules.ts';
import { runActions } from '../src/session/run-session.ts';
import { eventsOf } from '../src/session/trace.ts';
import { machineWorld } from './machine-world.ts';

const now = () => performance.now();
let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference();
});
afterAll(() => reference.stop());

async function recorded(
  name: string,
): Promise<{ events: readonly SessionEvent[]; limits: object }> {
  const walk = walks.find((candidate) => candidate.name === name);
  if (walk === undefined) throw new Error(`no walk ${name}`);
  const bench = await engineBench(reference, now);
  const events = eventsOf(await runActions(bench.world, walk.plan, walk.actions));
  await bench.close();
  const { per_field_retry_limit: retryLimit, card_switch_limit: switchLimit } = walk.plan.limits;
  return {
    events,
    limits: {
      ...(retryLimit === undefined ? {} : { retryLimit }),
      ...(switchLimit === undefined ? {} : { switchLimit }),
    },
  };
}

describe('a recorded stream of events', () => {
  it.each(walks.map(({ name }) => name))('of "%s" follows the machine to its end', async (name) => {
    const { events, limits } = await recorded(name);
    const verdict = validateTrace(events, configurationOf(events, limits));
    expect(verdict).toMatchObject({ kind: 'follows', ended: true });
  });
  it('strays wherever one event is left out', async () => {
    const { events, limits } = await recorded('question and resume');
    const configuration = configurationOf(events, limits);
    const machine = unfold(configuration);
    const kept = events.map((_, left) =>
      validateTrace(
        events.filter((__, i) => i !== left),
        configuration,
        machine,
      ),
    );
    // Without its last event a stream is one that has not come to its end yet.
    expect(kept.slice(0, -1).filter((verdict) => verdict.kind === 'follows')).toEqual([]);
  });
  it('strays where two events change places, and says what was expected', async () => {
    const { events, limits } = await recorded('decline');
    const at = events.findIndex((event) => event.type === 'payment.declined');
    const swapped = events.map((event, i) =>
      i === at ? events[at + 1] : i === at + 1 ? events[at] : event,
    );
    const verdict = validateTrace(swapped as SessionEvent[], configurationOf(events, limits));
    expect(verdict).toMatchObject({ kind: 'strays', at });
    expect(verdict.kind === 'strays' && verdict.requirements).toContain(
      'process:decline-is-terminal',
    );
  });
  it('follows where an outcome was given up and delivered again, and strays after a delivery', async () => {
    const { events, limits } = await recorded('decline');
    const outcome = events.at(-1) as SessionEvent;
    const verdictOf = (...types: ('outcome.delivered' | 'outcome.undelivered')[]) => {
      const told = types.map((type) => ({ ...outcome, type }) as SessionEvent);
      return validateTrace([...events.slice(0, -1), ...told], configurationOf(events, limits));
    };
    expect(outcome.type).toBe('outcome.delivered');
    expect(verdictOf('outcome.undelivered', 'outcome.delivered').kind).toBe('follows');
    const strays = { kind: 'strays', at: events.length - 1 };
    expect(verdictOf('outcome.delivered', 'outcome.delivered')).toMatchObject(strays);
  });
});

describe('voicepay verify trace', () => {
  const cli = fileURLToPath(new URL('../bin/voicepay.js', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'voicepay-trace-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const verify = (text: string) => {
    const file = join(folder, 'events');
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, 'verify', 'trace', '--retry-limit', '1', file],
      { encoding: 'utf8' },
    );
    return { status, said: `${stdout}${stderr}` };
  };
  it('reads lines, a stream and a list, and names the event that strays', async () => {
    const { events } = await recorded('retry limit');
    const lines = events.map((event) => JSON.stringify(event));
    const stream = lines.map((line, i) => `id: ${i + 1}\ndata: ${line}\n\n`).join('');
    for (const text of [lines.join('\n'), stream, JSON.stringify({ events })]) {
      expect(verify(text)).toEqual({
        status: 0,
        said: expect.stringMatching('all follow the machine'),
      });
    }
    const strayed = verify(JSON.stringify(events.filter((_, i) => i !== 1)));
    expect(strayed.said).toMatch(/event 2: expected sequence 2, came 0+3 /);
    expect(strayed.status).toBe(1);
  });
  it.each([
    ['', /expected session events, came none/],
    ['[null]', /expected a list of session events/],
    ['{"events": 5}', /expected a list of session events/],
    ['{"type":', /events:1: expected JSON/],
  ])('refuses %j in one clear line', (text, line) => {
    const { status, said } = verify(text);
    expect(said).toMatch(line);
    expect(said).not.toMatch(/ at .*\.js:/);
    expect(status).toBe(2);
  });
});

describe('two engines in lock step', () => {
  it('agree where both are sound', async () => {
    const bench = await engineBench(reference, now);
    const found = await compareEngines(bench.world, await machineWorld(), engineRules, {
      seed: 5,
      runs: 40,
    });
    await bench.close();
    expect(found).toEqual({ sessions: 40 });
  }, 60_000);
  it('part where one is broken, and a requirement decides which', async () => {
    const broken = brokenEngines.find(({ name }) => name === 'switches-without-end');
    const bench = await engineBench(reference, now, broken);
    const found = await compareEngines(await machineWorld(), bench.world, engineRules, {
      seed: 5,
      runs: 100,
    });
    await bench.close();
    expect(found.divergence?.story.at(-1)).toBe('caller wants another card');
    expect(found.divergence?.decides).toContainEqual({
      requirement: 'supervise:switch-limit',
      wrong: 'b',
    });
  }, 60_000);
});
