import { analyseBlock, blockSamples, blockTurn, toneCount } from './goertzel.ts';

/** A window is three blocks: 15 ms tell neighbouring tones apart, and move by 5 ms. */
const windowBlocks = 3;
export const windowSamples = windowBlocks * blockSamples;
/** Windows remembered: 80 ms, more than the shortest tone with its edges. */
const historyLength = 16;

const turns = blockTurn.map((turn) =>
  Array.from({ length: windowBlocks }, (_, age) => [Math.cos(turn * age), Math.sin(turn * age)]),
);

/**
 * The last windows of a signal: the power of each tone (amplitude squared, full scale is 1), its
 * phase, and the energy of everything. Shared memory, because tones are digits.
 */
export type ToneHistory = {
  readonly blocks: Float64Array;
  readonly blockEnergies: Float64Array;
  readonly reals: Float64Array;
  readonly imaginaries: Float64Array;
  readonly powers: Float64Array;
  readonly energies: Float64Array;
  /** Windows so far; the newest has the number `count - 1`. */
  count: number;
};

export function createToneHistory(): ToneHistory {
  const shared = (length: number) => new Float64Array(new SharedArrayBuffer(length * 8));
  return {
    blocks: shared(windowBlocks * toneCount * 2),
    blockEnergies: shared(windowBlocks),
    reals: shared(historyLength * toneCount),
    imaginaries: shared(historyLength * toneCount),
    powers: shared(historyLength * toneCount),
    energies: shared(historyLength),
    count: 0,
  };
}

export function wipeToneHistory(history: ToneHistory): void {
  const { blocks, blockEnergies, reals, imaginaries, powers, energies } = history;
  for (const memory of [blocks, blockEnergies, reals, imaginaries, powers, energies]) {
    memory.fill(0);
  }
  history.count = 0;
}

/** Takes one block of samples and adds the window that ends with it. */
export function addBlock(history: ToneHistory, samples: Float64Array): void {
  const { blocks, blockEnergies, reals, imaginaries, powers, energies, count } = history;
  const newest = count % windowBlocks;
  blockEnergies[newest] = analyseBlock(samples, blocks, newest * toneCount * 2);
  const slot = count % historyLength;
  for (let tone = 0; tone < toneCount; tone += 1) {
    let real = 0;
    let imaginary = 0;
    for (let age = 0; age < windowBlocks; age += 1) {
      const block = (count + windowBlocks - age) % windowBlocks;
      const at = (block * toneCount + tone) * 2;
      const [cosine, sine] = turns[tone]![age]! as [number, number];
      real += blocks[at]! * cosine - blocks[at + 1]! * sine;
      imaginary += blocks[at]! * sine + blocks[at + 1]! * cosine;
    }
    const at = slot * toneCount + tone;
    reals[at] = real;
    imaginaries[at] = imaginary;
    powers[at] = (4 * (real * real + imaginary * imaginary)) / (windowSamples * windowSamples);
  }
  energies[slot] = blockEnergies[0]! + blockEnergies[1]! + blockEnergies[2]!;
  history.count = count + 1;
}

/** How many windows back can still be asked for, the newest not counted. */
export function remembered(history: ToneHistory): number {
  return Math.min(history.count, historyLength) - 1;
}

/** Power of the tone in the window `back` before the newest. */
export function powerOf(history: ToneHistory, tone: number, back: number): number {
  return history.powers[slotOf(history, back) * toneCount + tone]!;
}

/** Mean power of the whole window, in the same measure as the power of a tone. */
export function totalPower(history: ToneHistory, back: number): number {
  return (2 * history.energies[slotOf(history, back)]!) / windowSamples;
}

/**
 * Adds to `sum` by how much the tone turned between a window and the one before it, beyond what
 * its nominal frequency explains; weighted by power.
 */
export function addTurn(
  history: ToneHistory,
  tone: number,
  back: number,
  sum: { real: number; imaginary: number },
): void {
  const now = slotOf(history, back) * toneCount + tone;
  const before = slotOf(history, back + 1) * toneCount + tone;
  const { reals, imaginaries } = history;
  const real = reals[now]! * reals[before]! + imaginaries[now]! * imaginaries[before]!;
  const imaginary = imaginaries[now]! * reals[before]! - reals[now]! * imaginaries[before]!;
  const [cosine, sine] = turns[tone]![1]! as [number, number];
  sum.real += real * cosine + imaginary * sine;
  sum.imaginary += imaginary * cosine - real * sine;
}

function slotOf(history: ToneHistory, back: number): number {
  return (history.count - 1 - back + 2 * historyLength) % historyLength;
}
