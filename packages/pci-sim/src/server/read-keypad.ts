import { plainString, scanObject } from '../json/scan-object.ts';
import { isKey, type Key } from '../keypad/key.ts';
import type { StreamDescription } from '../keypad/key-stream.ts';
import {
  createToneDetector,
  hearSamples,
  wipeToneDetector,
} from '../keypad/tones/tone-detector.ts';
import { readWav } from '../keypad/tones/wav.ts';

/** schemas/key-press.schema.json; undefined for anything else. No character is made of the key. */
export function readKey(body: Uint8Array): Key | undefined {
  const members = scanObject(body);
  if (members?.size !== 1) return undefined;
  const key = characterOf(members.get('key') ?? new Uint8Array());
  return key !== undefined && isKey(key) ? key : undefined;
}

/** The one character of a JSON string, as it is or as `\u00` and two hexadecimal digits. */
function characterOf(value: Uint8Array): number | undefined {
  if (value[0] !== 0x22) return undefined;
  if (value.length === 3) return value[1];
  const isEscaped = value.length === 8 && beginning.every((byte, index) => value[index] === byte);
  if (!isEscaped) return undefined;
  return hexValue(value[5] as number) * 16 + hexValue(value[6] as number);
}

const beginning = [...'"\\u00'].map((char) => char.charCodeAt(0));

function hexValue(byte: number): number {
  return byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x61 + 10;
}

const defaultPayloadTypes = { 'telephone-event': 101, PCMU: 0, L16: 96 } as const;

/** `{"encoding": "telephone-event" | "PCMU" | "L16", "payload_type": 0..127}`. */
export function readStreamDescription(body: Uint8Array): StreamDescription | undefined {
  const members = scanObject(body);
  if (members === undefined || members.size > (members.has('payload_type') ? 2 : 1)) {
    return undefined;
  }
  const encoding = text(plainString(members.get('encoding')));
  if (encoding !== 'telephone-event' && encoding !== 'PCMU' && encoding !== 'L16') return undefined;
  const literal = text(members.get('payload_type')) ?? String(defaultPayloadTypes[encoding]);
  if (!/^(?:0|[1-9][0-9]{0,2})$/.test(literal) || Number(literal) > 127) return undefined;
  return { encoding, payloadType: Number(literal) };
}

/**
 * Hears the keys of a recording and wipes it; false when it is no WAV file of the form that
 * `readWav` takes. A recording lies in the past: it ends `nowMs`, and its pauses are as long as
 * they were.
 */
export function hearRecording(
  file: Uint8Array,
  nowMs: number,
  press: (key: Key, atMs: number) => void,
): boolean {
  const wav = readWav(file);
  file.fill(0);
  if (wav.result === 'unreadable') return false;
  const { samples } = wav;
  const startMs = nowMs - samples.length / 8;
  const detector = createToneDetector();
  hearSamples(detector, samples, (key, atMs) => press(key, startMs + atMs));
  wipeToneDetector(detector);
  samples.fill(0);
  return true;
}

/** What is longer than any word of ours is not made text. */
function text(value: Uint8Array | undefined): string | undefined {
  return value === undefined || value.length > 20 ? undefined : new TextDecoder().decode(value);
}
