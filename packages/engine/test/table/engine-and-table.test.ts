import {
  complementaryConfigurations,
  type DeliveryConfiguration,
  loadMachine,
  type MealyMachine,
  type SessionConfiguration,
  standardConfigurations,
  unfold,
  unfoldDelivery,
} from '@voicepay/spec';
import { describe, expect, it } from 'vitest';
import { playDelivery } from './delivery-player.ts';
import { walk } from './random-sequences.ts';
import { beginPlay, playInput } from './table-player.ts';

const configurations = [...standardConfigurations, ...complementaryConfigurations];
const machines = configurations.map((configuration) => ({
  configuration,
  machine: unfold(configuration),
}));

describe('the engine does what every row of the session’s table says', () => {
  it.each(loadMachine().session.rows.map((row) => row.row))('%s', (row) => {
    let played = 0;
    for (const { configuration, machine } of machines) {
      for (const path of pathsTo(row, machine)) {
        played += 1;
        expect(playPath(path, configuration, machine), path.join(' ')).toBeNull();
      }
    }
    expect(played).toBeGreaterThan(0);
  });
});

describe('the engine does what every row of the delivery’s table says', () => {
  const profiles: DeliveryConfiguration[] = [{ profile: 'base' }, { profile: 'reliable' }];
  it.each(loadMachine().delivery.rows.map((row) => row.row))('%s', (row) => {
    let played = 0;
    for (const { profile } of profiles) {
      const machine = unfoldDelivery({ profile });
      for (const path of pathsTo(row, machine)) {
        played += 1;
        expect(playDelivery(path, profile, machine), path.join(' ')).toBeNull();
      }
    }
    expect(played).toBeGreaterThan(0);
  });
});

describe('engine and table', () => {
  // `npm run test:long` asks for a million; the seed of any failure replays it.
  const sequences = Number(process.env['VOICEPAY_SEQUENCES'] ?? 20_000);
  const seed = Number(process.env['VOICEPAY_SEED'] ?? 20_261_124);

  it(`agree on ${sequences} random input sequences, seed ${seed}`, { timeout: 600_000 }, () => {
    const report = walk(sequences, seed);
    expect(report.disagreement).toBeNull();
    expect(report.sequences).toBe(sequences);
    const missed = loadMachine().session.rows.filter((row) => !report.rows.has(row.row));
    expect(missed.map((row) => row.row)).toEqual([]);
  });
});

function playPath(
  path: readonly string[],
  configuration: SessionConfiguration,
  machine: MealyMachine,
): string | null {
  const play = beginPlay(configuration, machine);
  for (const input of path) {
    const fault = playInput(play, input, configuration, machine);
    if (fault !== null) return fault;
  }
  return null;
}

/** The shortest way to each pair of state and input that the row covers, the input included. */
function pathsTo(row: string, machine: MealyMachine): string[][] {
  const ways = new Map<string, string[]>([[machine.initial, []]]);
  const found: string[][] = [];
  for (const [state, way] of ways) {
    for (const input of machine.inputs) {
      const transition = machine.transition(state, input);
      if (transition.row === row) found.push([...way, input]);
      if (transition.cell === 'move' && !ways.has(transition.to)) {
        ways.set(transition.to, [...way, input]);
      }
    }
  }
  return found;
}
