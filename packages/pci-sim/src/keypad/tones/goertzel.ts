import { highGroup, lowGroup, sampleRate } from './frequencies.ts';

/** Samples of one block: 5 ms, short enough to time a tone, too short to tell tones apart. */
export const blockSamples = 40;
export const blockMs = (blockSamples * 1000) / sampleRate;

const frequencies = [...lowGroup, ...highGroup];
export const toneCount = frequencies.length;

const omegas = frequencies.map((hertz) => (2 * Math.PI * hertz) / sampleRate);
const coefficients = Float64Array.from(omegas, (omega) => 2 * Math.cos(omega));
const cosines = Float64Array.from(omegas, Math.cos);
const sines = Float64Array.from(omegas, Math.sin);
/** How far each tone turns in a block: what aligns the phases of successive blocks. */
export const blockTurn = omegas.map((omega) => omega * blockSamples);

/**
 * The Goertzel filters of the eight tones over one block of samples; real and imaginary parts go
 * to `output` from the index on, relative to the phase at the end of the block. Gives the energy
 * of the block.
 */
export function analyseBlock(
  samples: Float64Array,
  output: Float64Array,
  outputFrom: number,
): number {
  let energy = 0;
  for (let at = 0; at < blockSamples; at += 1) energy += samples[at]! * samples[at]!;
  filterFour(samples, output, outputFrom, 0);
  filterFour(samples, output, outputFrom, 4);
  return energy;
}

/** Four filters side by side: each waits for its own last result, and a processor need not. */
function filterFour(
  samples: Float64Array,
  output: Float64Array,
  outputFrom: number,
  tone: number,
): void {
  const a = coefficients[tone]!;
  const b = coefficients[tone + 1]!;
  const c = coefficients[tone + 2]!;
  const d = coefficients[tone + 3]!;
  let [a1, a2, b1, b2, c1, c2, d1, d2] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < blockSamples; at += 1) {
    const sample = samples[at]!;
    const a0 = sample + a * a1 - a2;
    const b0 = sample + b * b1 - b2;
    const c0 = sample + c * c1 - c2;
    const d0 = sample + d * d1 - d2;
    a2 = a1;
    a1 = a0;
    b2 = b1;
    b1 = b0;
    c2 = c1;
    c1 = c0;
    d2 = d1;
    d1 = d0;
  }
  const store = (index: number, previous: number, beforeThat: number) => {
    const at = outputFrom + 2 * (tone + index);
    output[at] = previous - cosines[tone + index]! * beforeThat;
    output[at + 1] = sines[tone + index]! * beforeThat;
  };
  store(0, a1, a2);
  store(1, b1, b2);
  store(2, c1, c2);
  store(3, d1, d2);
}
