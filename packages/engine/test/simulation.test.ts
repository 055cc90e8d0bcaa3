import { describe, expect, it } from 'vitest';
import { untriedCells } from '../src/simulation/matrix-report.ts';
import { simulate } from '../src/simulation/simulate.ts';

describe('the engine among faults, under simulated time', () => {
  // `npm run test:long` asks for more; a broken invariant prints the line that replays it.
  const sessions = Number(process.env['VOICEPAY_SESSIONS'] ?? 20_000);
  const seed = Number(process.env['VOICEPAY_SEED'] ?? 1);

  it(`breaks no invariant in ${sessions} sessions, seed ${seed}`, {
    timeout: 1_800_000,
  }, async () => {
    const report = await simulate(sessions, seed);
    expect(report.broken).toEqual([]);
    expect(report.sessions).toBeGreaterThanOrEqual(sessions);
    // Every cell of faults by states was tried, or says why it is impossible.
    expect(untriedCells(report.matrix)).toEqual([]);
  });

  it('gives the same trace for the same seed', async () => {
    const first = await simulate(300, 4711);
    const second = await simulate(300, 4711);
    expect(second.traceHash).toBe(first.traceHash);
    expect((await simulate(300, 4712)).traceHash).not.toBe(first.traceHash);
  });
});
