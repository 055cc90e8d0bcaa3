/** Which faults a world has, how often, and which of them met a session in which state. */
import type { SessionState } from '@voicepay/spec';
import { type ExchangeFault, exchangeFaults, faults } from './faults.ts';
import type { Random } from './random.ts';

/** `fault state` -> how often it was tried. */
export type Matrix = Map<string, number>;

export interface Chaos {
  /** Notes a fault that happens now to a session in this state. */
  note(number: number, state: SessionState): void;
  /** Whether a fault of this number happens now. */
  strikes(number: number): boolean;
  /** The fault of one exchange; null: it goes well. `isRead`: the answer's body counts. */
  ofExchange(state: SessionState, isRead: boolean): ExchangeFault | null;
  /** From here on nothing goes wrong: what is left must come to an end. */
  heal(): void;
}

/** Swarm testing: each world has its own few faults, and some worlds have none. */
export function createChaos(random: Random, matrix: Matrix, index: number): Chaos {
  const chosen = new Set<number>();
  const wanted = random.choose([0, 2, 5, 12]);
  for (let i = 0; i < wanted; i += 1) chosen.add(random.below(faults.length) + 1);
  if (wanted > 0) {
    // Every fault is sometimes a world's own, and most faults are worst beside a kill.
    chosen.add((index % faults.length) + 1);
    chosen.add(21);
  }
  const ofNetwork = exchangeFaults.filter((fault) => chosen.has(fault.number));
  const rarity = random.choose([3, 8, 20]);
  let isHealed = false;
  const chaos: Chaos = {
    note(number, state) {
      const cell = `${number} ${state}`;
      matrix.set(cell, (matrix.get(cell) ?? 0) + 1);
    },
    strikes: (number) => !isHealed && chosen.has(number) && random.onceIn(rarity),
    ofExchange(state, isRead) {
      if (isHealed || ofNetwork.length === 0 || !random.onceIn(rarity)) return null;
      const fault = random.choose(ofNetwork);
      const needsBody = fault.number >= 17;
      if (needsBody && !isRead) return null;
      if (fault.number === 20 && state !== 'starting') return null;
      chaos.note(fault.number, state);
      return fault;
    },
    heal() {
      isHealed = true;
    },
  };
  return chaos;
}
