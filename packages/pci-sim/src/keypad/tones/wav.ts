import { sampleRate } from './frequencies.ts';
import { decodeMuLaw, encodeMuLaw } from './mu-law.ts';

export type WavResult =
  | { readonly result: 'read'; readonly samples: Int16Array }
  | { readonly result: 'unreadable'; readonly expected: string; readonly got: string };

const pcm = 1;
const muLaw = 7;

/** Samples of a WAV file: mono, 8 kHz, 16-bit PCM or G.711 mu-law; anything else is unreadable. */
export function readWav(file: Uint8Array): WavResult {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tag = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') {
    return {
      result: 'unreadable',
      expected: 'a RIFF WAVE file',
      got: `${file.length} other bytes`,
    };
  }
  let format = '';
  for (let at = 12; at + 8 <= file.length; ) {
    const length = view.getUint32(at + 4, true);
    const body = file.subarray(at + 8, at + 8 + length);
    if (tag(at) === 'fmt ' && body.length >= 16) {
      const [code, channels, bits] = [0, 2, 14].map((from) => view.getUint16(at + 8 + from, true));
      format = `format ${code}, ${channels} channels, ${view.getUint32(at + 12, true)} Hz, ${bits} bits`;
    }
    if (tag(at) === 'data') {
      if (format === `format ${muLaw}, 1 channels, ${sampleRate} Hz, 8 bits`) {
        return { result: 'read', samples: decodeMuLaw(body) };
      }
      if (format === `format ${pcm}, 1 channels, ${sampleRate} Hz, 16 bits`) {
        const samples = new Int16Array(body.length >> 1);
        for (const index of samples.keys()) {
          samples[index] = view.getInt16(at + 8 + index * 2, true);
        }
        return { result: 'read', samples };
      }
      break;
    }
    at += 8 + length + (length & 1);
  }
  const expected = 'mono, 8000 Hz, 16-bit PCM (format 1) or 8-bit mu-law (format 7)';
  return { result: 'unreadable', expected, got: format || 'no format before the data' };
}

export function writeWav(samples: Int16Array, encoding: 'pcm' | 'mu-law'): Uint8Array {
  const isMuLaw = encoding === 'mu-law';
  const bytesPerSample = isMuLaw ? 1 : 2;
  const data = isMuLaw ? encodeMuLaw(samples) : new Uint8Array(samples.length * 2);
  if (!isMuLaw) {
    const view = new DataView(data.buffer);
    for (const [index, sample] of samples.entries()) view.setInt16(index * 2, sample, true);
  }
  const file = new Uint8Array(44 + data.length);
  const view = new DataView(file.buffer);
  const write = (at: number, text: string) => file.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, 36 + data.length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, isMuLaw ? muLaw : pcm, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * bytesPerSample, true);
  view.setUint16(32, bytesPerSample, true);
  view.setUint16(34, bytesPerSample * 8, true);
  write(36, 'data');
  view.setUint32(40, data.length, true);
  file.set(data, 44);
  return file;
}
