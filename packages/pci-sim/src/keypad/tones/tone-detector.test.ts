import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../leak-detector/ordinary-logs.ts';
import { decodeMuLaw, encodeMuLaw } from './mu-law.ts';
import { generateSpeech } from './speech.ts';
import { createToneDetector, hearSamples, wipeToneDetector } from './tone-detector.ts';
import { generateTones, type ToneOptions } from './tone-generator.ts';

const digits = 480;

function hear(samples: Int16Array, chunk = samples.length): string {
  const detector = createToneDetector();
  let keys = '';
  for (let at = 0; at < samples.length; at += chunk) {
    hearSamples(detector, samples.subarray(at, at + chunk), (key) => {
      keys += String.fromCharCode(key);
    });
  }
  return keys;
}

function randomKeys(random: () => number, count = digits): string {
  const keypad = '0123456789*#ABCD';
  return Array.from({ length: count }, () => keypad[Math.floor(random() * 16)]).join('');
}

/** Insertions, losses and confusions between what was pressed and what was heard. */
function editDistance(pressed: string, heard: string): number {
  let above = Array.from({ length: heard.length + 1 }, (_, index) => index);
  for (const [row, key] of [...pressed].entries()) {
    const line = [row + 1];
    for (let column = 0; column < heard.length; column += 1) {
      const changed = above[column]! + (heard[column] === key ? 0 : 1);
      line.push(Math.min(changed, above[column + 1]! + 1, line[column]! + 1));
    }
    above = line;
  }
  return above[heard.length]!;
}

const accepted: [string, Partial<ToneOptions>][] = [
  ['clean', {}],
  ['40 ms tones, 40 ms pauses', { onMs: 40, offMs: 40 }],
  ['noise 15 dB below', { signalToNoiseDb: 15 }],
  ['noise 10 dB below', { signalToNoiseDb: 10 }],
  ['frequencies 1.5 % high', { frequencyError: 0.015 }],
  ['frequencies 1.5 % low', { frequencyError: -0.015 }],
  ['high tone 4 dB stronger', { twistDb: 4 }],
  ['high tone 8 dB weaker', { twistDb: -8 }],
  ['-25 dBm0', { levelDbm0: -25 }],
  ['-35 dBm0', { levelDbm0: -35 }],
  [
    '40 ms, 1.5 % high, -8 dB, noise 15 dB below',
    { onMs: 40, offMs: 40, frequencyError: 0.015, twistDb: -8, signalToNoiseDb: 15 },
  ],
  [
    '40 ms, 1.5 % low, +4 dB, noise 15 dB below',
    { onMs: 40, offMs: 40, frequencyError: -0.015, twistDb: 4, signalToNoiseDb: 15 },
  ],
];
const rejected: [string, Partial<ToneOptions>][] = [
  ['20 ms tones', { onMs: 20 }],
  ['22 ms tones', { onMs: 22 }],
  ['20 ms tones, noise 15 dB below', { onMs: 20, signalToNoiseDb: 15 }],
  ['frequencies 3.5 % high', { frequencyError: 0.035 }],
  ['frequencies 3.5 % low', { frequencyError: -0.035 }],
  ['frequencies 3.5 % high, noise 15 dB below', { frequencyError: 0.035, signalToNoiseDb: 15 }],
];

describe.each(['mu-law', 'pcm'])('in %s', (encoding) => {
  const through = (samples: Int16Array) =>
    encoding === 'mu-law' ? decodeMuLaw(encodeMuLaw(samples)) : samples;

  test.each(accepted)('at least 99.5 % of 480 keys are heard: %s', (_, options) => {
    const random = seededRandom(20_261_124);
    const keys = randomKeys(random);
    const heard = hear(through(generateTones(keys, { ...options, random })));
    expect(editDistance(keys, heard)).toBeLessThanOrEqual(digits * 0.005);
  });

  test.each(rejected)('at least 99 % of 480 keys are not heard: %s', (_, options) => {
    const random = seededRandom(20_261_125);
    const heard = hear(through(generateTones(randomKeys(random), { ...options, random })));
    expect(heard.length).toBeLessThanOrEqual(digits * 0.01);
  });

  test.each([1, 2])('in 60 s of speech no key is heard (voice %i)', (seed) => {
    expect(hear(through(generateSpeech(60, seededRandom(seed))))).toBe('');
  });
});

test('behind a quiet voice at most one key in twenty is lost or added', () => {
  const random = seededRandom(3);
  const keys = randomKeys(random, 200);
  const tones = generateTones(keys, { onMs: 100, offMs: 100, random });
  const speech = generateSpeech(Math.ceil(tones.length / 8000), random);
  const mixed = tones.map((sample, at) => sample + speech[at]! * 0.02);
  expect(editDistance(keys, hear(mixed))).toBeLessThanOrEqual(10);
});

test('a long press is one key, and equal keys 40 ms apart are two', () => {
  const random = seededRandom(4);
  expect(hear(generateTones('5', { onMs: 8_000, random }))).toBe('5');
  expect(hear(generateTones('55555', { onMs: 50, offMs: 40, random }))).toBe('55555');
});

test('a dropout of 10 ms inside a press does not cut it in two', () => {
  const samples = generateTones('7', { onMs: 200, random: seededRandom(5) });
  samples.fill(0, 1_000, 1_080);
  expect(hear(samples)).toBe('7');
});

test('silence, noise and single tones are no keys', () => {
  const random = seededRandom(6);
  const noise = new Int16Array(80_000).map(() => (random() - 0.5) * 30_000);
  expect(hear(new Int16Array(80_000))).toBe('');
  expect(hear(noise)).toBe('');
  for (const hertz of [425, 697, 941, 1209, 1633]) {
    const tone = noise.map((_, at) => 9_000 * Math.sin((2 * Math.PI * hertz * at) / 8_000));
    expect(hear(tone), `${hertz} Hz`).toBe('');
  }
});

test('the size of the pieces in which audio comes makes no difference', () => {
  const random = seededRandom(7);
  const keys = randomKeys(random, 50);
  const samples = generateTones(keys, { random });
  for (const chunk of [1, 7, 40, 160, 1_000]) expect(hear(samples, chunk)).toBe(keys);
});

test('a wiped detector holds nothing of what it heard', () => {
  const detector = createToneDetector();
  hearSamples(detector, generateTones('42', { random: seededRandom(8) }), () => {});
  wipeToneDetector(detector);
  const { history, block } = detector;
  const memories = Object.values(history).filter((value) => value instanceof Float64Array);
  expect(memories).toHaveLength(6);
  for (const memory of [block, ...memories]) {
    expect(memory.every((value) => value === 0)).toBe(true);
    expect(memory.buffer).toBeInstanceOf(SharedArrayBuffer);
  }
});

test('a second of audio takes less than a thousandth of a second of processor time', () => {
  const random = seededRandom(9);
  const samples = generateTones(randomKeys(random, 3_000), { random });
  hear(samples);
  const before = process.cpuUsage();
  hear(samples);
  const { user, system } = process.cpuUsage(before);
  expect(samples.length / 8_000 / ((user + system) / 1e6)).toBeGreaterThanOrEqual(1_000);
});
