import { fileURLToPath } from 'node:url';
import { decliningTestCards, type TestCard } from '@voicepay/pci-sim/test-cards';
import { describe, expect, test } from 'vitest';
import { type Isolation, proveIsolation } from './card-data/prove-isolation.ts';
import { cards } from './card-data/sinks.ts';

/** `npm run test:card-data` runs 1,000; every test card pays once in any case. */
const sessions = Number(process.env.VOICEPAY_CARD_SESSIONS ?? cards.length + 17);
const seed = Number(process.env.VOICEPAY_SEED ?? 1);

/** All that is read; a sink that nothing was written to proves nothing. */
const sinksWithContent = [
  'connection requests',
  'engine answers',
  'engine arguments',
  'engine environment',
  'engine errors',
  'engine heap snapshot',
  'engine journal',
  'engine memory',
  'engine metrics',
  'engine snapshots',
  'engine stdout',
  'reports',
  'session events',
  'zone arguments',
  'zone errors',
  'zone memory',
  'zone snapshots',
  'zone stdout',
];
/** Read too; they should be empty, and are in a good run. */
const sinksThatMayBeEmpty = ['engine stderr', 'zone environment', 'zone stderr'];

/** How a caller's session may end. A card of a declining number is declined when it pays. */
const endings =
  /^(?:(?:pays|presses|asks|switches)[\w ]*: (?:succeeded|declined|processor_error)|cancels: cancelled_by_caller|hangs up: caller_hung_up|falls silent: input_timeout): \d+$/;

describe('card digits', () => {
  test(`leave no trace outside the zone, nor in it when ${sessions} sessions are over`, async () => {
    const proof = await proveIsolation({ sessions, seed });
    report(proof);
    expect(proof.leaks).toEqual([]);
    const ended = Object.entries(proof.endings).map(([story, count]) => `${story}: ${count}`);
    expect(ended.filter((line) => !endings.test(line))).toEqual([]);
    const empty = sinksWithContent.filter((sink) => !((proof.sinks[sink] ?? 0) > 0));
    expect(empty).toEqual([]);
    expect(Object.keys(proof.sinks).sort()).toEqual(
      [...sinksWithContent, ...sinksThatMayBeEmpty].sort(),
    );
    expect(proof.blindSpots).toEqual([]);
    expect(Math.min(...proof.readAfterMs)).toBeLessThan(1_000);
  }, 1_800_000);

  test('a string copy in the zone, and a card in the engine, are found where they are', async () => {
    const zone = [fileURLToPath(new URL('./card-data/leaky-zone.mjs', import.meta.url))];
    const toldToTheEngine = decliningTestCards.at(1) as TestCard;
    const proof = await proveIsolation({ sessions: 4, seed, zone, toldToTheEngine });
    const leaks = proof.leaks.join('\n');
    expect(leaks).toMatch(/^zone memory: card_number as digits \(card ending 4242\)/m);
    const told = `card ending ${toldToTheEngine.number.slice(-4)}`;
    for (const sink of ['engine memory', 'engine heap snapshot', 'engine journal']) {
      const lines = proof.leaks.filter((line) => line.startsWith(`${sink}:`));
      expect(lines.length, sink).toBeGreaterThan(0);
      for (const line of lines) expect(line).toContain(told);
    }
  }, 120_000);
});

function report({ endings, sinks, leaks, readAfterMs }: Isolation): void {
  if (process.env.VOICEPAY_CARD_SESSIONS === undefined) return;
  const rows = (entries: readonly [string, number][]) =>
    entries.sort().map(([name, count]) => `  ${name.padEnd(44)} ${count.toLocaleString('en')}`);
  const lines = [
    `${sessions} sessions with ${cards.length} published test cards, seed ${seed}`,
    'endings',
    ...rows(Object.entries(endings)),
    'bytes read by sink',
    ...rows(Object.entries(sinks)),
    `memory of the zone read ${readAfterMs.length} times, at most ${Math.max(...readAfterMs)} ms after the last session of a round had ended`,
    `${leaks.length} leaks`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
