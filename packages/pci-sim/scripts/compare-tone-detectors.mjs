#!/usr/bin/env node
// Prints what the zone's DTMF detector and multimon-ng make of the same audio, and of speech by
// espeak-ng. Needs Debian's multimon-ng, sox and espeak-ng; the project's tests do not.
// Usage, after a build: node scripts/compare-tone-detectors.mjs [digits per row] [seed]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createToneDetector,
  decodeMuLaw,
  encodeMuLaw,
  generateTones,
  hearSamples,
  readWav,
  writeWav,
} from '../dist/keypad/tones/index.js';
import { seededRandom } from '../dist/leak-detector/index.js';

const digits = Number(process.argv[2] ?? 480);
const seed = Number(process.argv[3] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'tones-'));

const rows = [
  ['clean', {}],
  ['40 ms on, 40 ms off', { onMs: 40, offMs: 40 }],
  ['noise 15 dB', { signalToNoiseDb: 15 }],
  ['noise 10 dB', { signalToNoiseDb: 10 }],
  ['+1.5 %', { frequencyError: 0.015 }],
  ['-1.5 %', { frequencyError: -0.015 }],
  ['high +4 dB', { twistDb: 4 }],
  ['high -8 dB', { twistDb: -8 }],
  ['-25 dBm0', { levelDbm0: -25 }],
  ['-35 dBm0', { levelDbm0: -35 }],
  ['20 ms (reject)', { onMs: 20 }],
  ['+3.5 % (reject)', { frequencyError: 0.035 }],
  ['-3.5 % (reject)', { frequencyError: -0.035 }],
];
const texts = [
  'Please tell me the total, and then I will read you the address of the shop in Amsterdam.',
  'Yes, no, maybe: the quick brown fox jumps over the lazy dog while seven zebras are sleeping.',
  'My postal code is nine four one oh five, and the number on the back is three two one.',
  'Ooh, aah, mmm, oh well. Who are you? We were away a year ago. I owe you an hour, all in all.',
];

function ours(samples) {
  const detector = createToneDetector();
  let keys = '';
  hearSamples(detector, samples, (key) => {
    keys += String.fromCharCode(key);
  });
  return keys;
}

function multimon(samples) {
  const [wav, raw] = [join(folder, 'in.wav'), join(folder, 'in.raw')];
  writeFileSync(wav, writeWav(samples, 'pcm'));
  execFileSync('sox', [wav, '-t', 'raw', '-r', '22050', '-e', 'signed', '-b', '16', raw]);
  const args = ['-q', '-t', 'raw', '-a', 'DTMF', raw];
  const output = execFileSync('multimon-ng', args, { encoding: 'utf8', stdio: 'pipe' });
  return [...output.matchAll(/DTMF: (.)/g)].map((match) => match[1]).join('');
}

function editDistance(pressed, heard) {
  let above = Array.from({ length: heard.length + 1 }, (_, index) => index);
  for (let row = 1; row <= pressed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= heard.length; column += 1) {
      const changed = above[column - 1] + (pressed[row - 1] === heard[column - 1] ? 0 : 1);
      line.push(Math.min(changed, above[column] + 1, line[column - 1] + 1));
    }
    above = line;
  }
  return above[heard.length];
}

try {
  console.log(`${digits} keys a row, mu-law, seed ${seed}`);
  console.log('condition'.padEnd(24), 'ours'.padStart(16), 'multimon-ng'.padStart(16));
  for (const [name, options] of rows) {
    const random = seededRandom(seed);
    const keypad = '0123456789*#ABCD';
    const draw = () => keypad[Math.floor(random() * 16)];
    const keys = Array.from({ length: digits }, draw).join('');
    const samples = decodeMuLaw(encodeMuLaw(generateTones(keys, { ...options, random })));
    const cells = [ours(samples), multimon(samples)].map((heard) =>
      name.endsWith('(reject)')
        ? `${heard.length} heard`
        : `${(100 * (1 - editDistance(keys, heard) / digits)).toFixed(2)} %`,
    );
    console.log(name.padEnd(24), ...cells.map((cell) => cell.padStart(16)));
  }
  let seconds = 0;
  const heard = [0, 0];
  for (const [index, voice] of ['en-us', 'en-gb', 'en-us+f3', 'en-gb+m3', 'de', 'fr'].entries()) {
    for (const [at, text] of texts.entries()) {
      const [spoken, narrow] = [join(folder, 'spoken.wav'), join(folder, 'narrow.wav')];
      const pitch = String(20 + 12 * index);
      execFileSync('espeak-ng', [
        '-v',
        voice,
        '-p',
        pitch,
        '-s',
        String(120 + 20 * at),
        '-w',
        spoken,
        text,
      ]);
      execFileSync('sox', [spoken, '-r', '8000', '-c', '1', '-b', '16', narrow]);
      const read = readWav(readFileSync(narrow));
      if (read.result !== 'read') throw new Error(`expected ${read.expected}, got ${read.got}`);
      seconds += read.samples.length / 8000;
      heard[0] += ours(read.samples).length;
      heard[1] += multimon(read.samples).length;
    }
  }
  const cells = heard.map((count) => `${count} heard`.padStart(16));
  console.log(`speech, ${seconds.toFixed(0)} s (reject)`.padEnd(24), ...cells);
  const random = seededRandom(seed);
  const minute = generateTones('0123456789*#'.repeat(50), { random });
  ours(minute);
  const before = process.cpuUsage();
  for (let round = 0; round < 5; round += 1) ours(minute);
  const { user, system } = process.cpuUsage(before);
  const rate = (5 * minute.length) / 8000 / ((user + system) / 1e6);
  console.log(`ours: ${rate.toFixed(0)} times real time, in processor time`);
} finally {
  rmSync(folder, { recursive: true });
}
