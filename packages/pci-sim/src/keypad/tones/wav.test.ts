import { expect, test } from 'vitest';
import { decodeMuLaw, encodeMuLaw } from './mu-law.ts';
import { readWav, writeWav } from './wav.ts';

const ramp = Int16Array.from({ length: 9_363 }, (_, index) => index * 7 - 32_768);

test('mu-law keeps every sample to within its own step, and every code as it is', () => {
  const through = decodeMuLaw(encodeMuLaw(ramp));
  const off = [...ramp].filter((sample, index) => {
    const limited = Math.max(-32_124, Math.min(32_124, sample));
    return Math.abs(through[index]! - limited) > Math.max(8, Math.abs(limited) / 16);
  });
  expect(off).toEqual([]);
  // Two codes stand for zero: minus zero comes back as plus zero.
  const codes = Uint8Array.from({ length: 256 }, (_, code) => code);
  const back = encodeMuLaw(decodeMuLaw(codes));
  expect([...codes].filter((code) => back[code] !== code)).toEqual([0x7f]);
});

test('the ends of the mu-law table are those of G.711', () => {
  expect([...decodeMuLaw(Uint8Array.of(0x00, 0x80, 0x7f, 0xff))]).toEqual(
    [-32_124, 32_124, -0, 0].map((value) => value + 0),
  );
});

test('a WAV file comes back as it was written', () => {
  expect(readWav(writeWav(ramp, 'pcm'))).toEqual({ result: 'read', samples: ramp });
  const muLaw = readWav(writeWav(ramp, 'mu-law'));
  expect(muLaw).toEqual({ result: 'read', samples: decodeMuLaw(encodeMuLaw(ramp)) });
});

test('another rate, stereo and what is no WAV are unreadable, and say what was expected', () => {
  const fast = writeWav(ramp, 'pcm');
  new DataView(fast.buffer).setUint32(24, 44_100, true);
  expect(readWav(fast)).toMatchObject({
    result: 'unreadable',
    got: expect.stringContaining('44100'),
  });
  const stereo = writeWav(ramp, 'pcm');
  stereo[22] = 2;
  expect(readWav(stereo)).toMatchObject({ got: expect.stringContaining('2 channels') });
  for (const file of [new Uint8Array(0), new Uint8Array(100), writeWav(ramp, 'pcm').slice(0, 30)]) {
    expect(readWav(file)).toMatchObject({ result: 'unreadable' });
  }
});
