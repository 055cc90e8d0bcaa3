import type { KeyListener } from '../rtp/event-stream.ts';
import { parseRtpPacket } from '../rtp/packet.ts';
import { sequenceDistance } from '../rtp/reorder-buffer.ts';
import { decodeMuLaw } from './mu-law.ts';
import {
  createToneDetector,
  forgetTones,
  hearSamples,
  type ToneDetector,
  wipeToneDetector,
} from './tone-detector.ts';

/**
 * Key presses out of RTP audio (RFC 3551, 8 kHz), for callers whose network sends tones in the
 * voice. Packets are read as they come; one that is late is lost. Up to 20 ms of
 * lost audio are heard as a pause, which no press ends at; more may hide a key or cut one in two,
 * and is a doubt (`collect:timeout-of-an-impossible-length-stalls`).
 */
export type AudioStream = {
  readonly options: AudioStreamOptions;
  readonly detector: ToneDetector;
  readonly samples: Int16Array;
  source: number | undefined;
  sequence: number;
  /** Of the first sample that is expected next. */
  timestamp: number;
};

export type AudioStreamOptions = {
  /** G.711 mu-law, or 16-bit linear samples in network byte order. */
  readonly encoding: 'PCMU' | 'L16';
  readonly payloadType: number;
};

/** 100 ms; senders use 20. */
const maxPacketSamples = 800;
const bridgedSamples = 160;

export function createAudioStream(options: AudioStreamOptions): AudioStream {
  return {
    options,
    detector: createToneDetector(),
    samples: new Int16Array(new SharedArrayBuffer(maxPacketSamples * 2)),
    source: undefined,
    sequence: 0,
    timestamp: 0,
  };
}

export function wipeAudioStream(stream: AudioStream): void {
  wipeToneDetector(stream.detector);
  stream.samples.fill(0);
  stream.source = undefined;
}

/** Wipes what was heard and goes on listening: a key that still sounds is no new press. */
export function forgetAudio(stream: AudioStream): void {
  forgetTones(stream.detector);
}

export function receiveAudio(
  stream: AudioStream,
  datagram: Uint8Array,
  atMs: number,
  listener: KeyListener,
): 'taken' | 'late' | 'ignored' {
  const packet = parseRtpPacket(datagram);
  if (packet === undefined || packet.payloadType !== stream.options.payloadType) return 'ignored';
  const { payload, source, sequence, timestamp } = packet;
  const count = payload.length / (stream.options.encoding === 'PCMU' ? 1 : 2);
  if (count === 0 || count > maxPacketSamples || !Number.isInteger(count)) return 'ignored';
  const press = (key: number) => listener.press(key, atMs);
  if (stream.source !== source) {
    if (stream.source !== undefined) listener.doubt('source-changed', atMs);
    wipeAudioStream(stream);
    stream.source = source;
  } else {
    const distance = sequenceDistance(stream.sequence, sequence);
    if (distance <= 0) return 'late';
    const missing = (timestamp - stream.timestamp) | 0;
    // Silence suppression leaves a hole in time and none in the sequence: nothing was sent.
    if (distance > 1 && missing > bridgedSamples) listener.doubt('lost', atMs);
    const silence = Math.max(0, Math.min(missing, maxPacketSamples));
    hearSamples(stream.detector, stream.samples.subarray(0, silence).fill(0), press);
  }
  const samples = stream.samples.subarray(0, count);
  if (stream.options.encoding === 'PCMU') decodeMuLaw(payload, samples);
  else decodeLinear(payload, samples);
  hearSamples(stream.detector, samples, press);
  stream.samples.fill(0);
  stream.sequence = sequence;
  stream.timestamp = (timestamp + count) >>> 0;
  return 'taken';
}

function decodeLinear(payload: Uint8Array, samples: Int16Array): void {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  for (let at = 0; at < samples.length; at += 1) samples[at] = view.getInt16(2 * at);
}
