import { sampleRate } from './frequencies.ts';

/** Formants of vowels, in hertz: where speech has its energy, the range of the low tones too. */
const vowels = [
  [730, 1090, 2440],
  [270, 2290, 3010],
  [300, 870, 2240],
  [530, 1840, 2480],
  [570, 840, 2410],
  [660, 1720, 2410],
  [440, 1020, 2240],
  [490, 1350, 1690],
] as const;
const resonances = 3;
const bandwidths = [60, 90, 120] as const;

/**
 * A voice that talks without words: glottal pulses of gliding pitch through the formants of
 * vowels that glide into each other, hissing consonants, pauses, and sustained vowels. For the
 * talk-off test, which asks that speech is never taken for a key.
 */
export function generateSpeech(seconds: number, random: () => number): Int16Array {
  const samples = new Int16Array(seconds * sampleRate);
  const states = new Float64Array(resonances * 2);
  const between = (from: number, to: number) => from + (to - from) * random();
  const vowel = () => vowels[Math.floor(random() * vowels.length)]!;
  let formants: readonly number[] = vowel();
  let pitch = between(80, 260);
  let phase = 0;
  for (let at = 0; at < samples.length; ) {
    const kind = random();
    const length = Math.floor(between(0.06, kind > 0.9 ? 0.8 : 0.3) * sampleRate);
    const target = vowel();
    const targetPitch = between(80, 260);
    const loudness = between(0.1, 0.9);
    for (let step = 0; step < length && at < samples.length; step += 1, at += 1) {
      const progress = Math.min(1, step / (0.08 * sampleRate));
      const now = formants.map((from, index) => from + (target[index]! - from) * progress);
      phase += (pitch + (targetPitch - pitch) * (step / length)) / sampleRate;
      const pulse = phase >= 1 ? 1 : 0;
      phase -= pulse;
      const hiss = random() * 2 - 1;
      const source = kind < 0.15 ? 0 : kind < 0.3 ? hiss * 0.3 : pulse * 6 + hiss * 0.02;
      const sound = resonate(source, now, states);
      samples[at] = Math.max(-32_768, Math.min(32_767, Math.round(sound * loudness * 900)));
    }
    formants = target;
    pitch = targetPitch;
  }
  return samples;
}

/** One two-pole resonator for each formant, side by side; the first is the loudest. */
function resonate(source: number, formants: readonly number[], states: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < resonances; index += 1) {
    const radius = Math.exp((-Math.PI * bandwidths[index]!) / sampleRate);
    const turn = 2 * radius * Math.cos((2 * Math.PI * formants[index]!) / sampleRate);
    const previous = states[2 * index]!;
    const next = source + turn * previous - radius * radius * states[2 * index + 1]!;
    states[2 * index + 1] = previous;
    states[2 * index] = next;
    sum += next / (index + 1);
  }
  return sum;
}
