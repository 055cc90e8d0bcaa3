import { highGroup, lowGroup, sampleRate, tonesOfKey } from './frequencies.ts';

export type ToneOptions = {
  readonly onMs: number;
  readonly offMs: number;
  /** Level of the low tone; 0 dBm0 is 3.17 dB below a full-scale sine (ITU-T G.711). */
  readonly levelDbm0: number;
  /** High tone against low tone. */
  readonly twistDb: number;
  /** 0.015 is one and a half percent too high, both tones. */
  readonly frequencyError: number;
  /** Both tones together against white noise of 4 kHz, which never pauses; undefined for none. */
  readonly signalToNoiseDb: number | undefined;
  /** Numbers in [0, 1): phases and noise. */
  readonly random: () => number;
};

export const defaultToneOptions: Omit<ToneOptions, 'random'> = {
  onMs: 50,
  offMs: 50,
  levelDbm0: -10,
  twistDb: 0,
  frequencyError: 0,
  signalToNoiseDb: undefined,
};

const fullScaleDbm0 = 3.17;

/** Telephone keys as a caller's telephone sounds them: 16-bit samples at 8 kHz, a pause first. */
export function generateTones(
  keys: string,
  options: Partial<ToneOptions> & Pick<ToneOptions, 'random'>,
): Int16Array {
  const all = { ...defaultToneOptions, ...options };
  const on = Math.round((all.onMs * sampleRate) / 1000);
  const off = Math.round((all.offMs * sampleRate) / 1000);
  const samples = new Int16Array(off + keys.length * (on + off));
  const low = 32_767 * 10 ** ((all.levelDbm0 - fullScaleDbm0) / 20);
  const high = low * 10 ** (all.twistDb / 20);
  const tonePower = (low * low + high * high) / 2;
  const noise =
    all.signalToNoiseDb === undefined ? 0 : Math.sqrt(tonePower / 10 ** (all.signalToNoiseDb / 10));
  const turn = 2 * Math.PI;
  const step = (hertz: number) => (turn * hertz * (1 + all.frequencyError)) / sampleRate;
  for (let index = 0; index < keys.length; index += 1) {
    const tones = tonesOfKey(keys.charCodeAt(index));
    if (tones === undefined) throw new Error('a key of 0-9 * # A-D was expected by the generator');
    const [lowStep, highStep] = [step(lowGroup[tones[0]]!), step(highGroup[tones[1]]!)];
    const [lowPhase, highPhase] = [turn * all.random(), turn * all.random()];
    const start = off + index * (on + off);
    for (let at = 0; at < on; at += 1) {
      const sound =
        low * Math.sin(lowPhase + lowStep * at) + high * Math.sin(highPhase + highStep * at);
      samples[start + at] = clip(sound);
    }
  }
  if (noise > 0) {
    for (const [at, sample] of samples.entries()) {
      samples[at] = clip(sample + noise * normal(all.random));
    }
  }
  return samples;
}

function clip(value: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(value)));
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
