import type { KeyListener } from '../rtp/event-stream.ts';
import { parseRtpPacket } from '../rtp/packet.ts';
import { sequenceDistance } from '../rtp/reorder-buffer.ts';
import { decodeMuLaw } from './mu-law.ts';
import {
  createToneDetector,
  hearSamples,
  type ToneDetector,
  wipeToneDetector,
} from './tone-detector.ts';

/**
 * Key presses out of RTP audio (RFC 3551 payload type 0, G.711 mu-law), for callers whose network
 * sends tones in the voice. Packets are read as they come; one that is late is lost. Up to 20 ms of
 * lost audio are heard as a pause, which no press ends at; more may hide a key or cut one in two,
 * and is a doubt (`collect:timeout-of-an-impossible-length-stalls`).
 */
export type AudioStream = {
  readonly detector: ToneDetector;
  readonly samples: Int16Array;
  source: number | undefined;
  sequence: number;
  /** Of the first sample that is expected next. */
  timestamp: number;
};

const muLawPayloadType = 0;
/** 100 ms; senders use 20. */
const maxPacketSamples = 800;
const bridgedSamples = 160;

export function createAudioStream(): AudioStream {
  return {
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

export function receiveAudio(
  stream: AudioStream,
  datagram: Uint8Array,
  atMs: number,
  listener: KeyListener,
): 'taken' | 'late' | 'ignored' {
  const packet = parseRtpPacket(datagram);
  if (packet === undefined || packet.payloadType !== muLawPayloadType) return 'ignored';
  const { payload, source, sequence, timestamp } = packet;
  if (payload.length === 0 || payload.length > maxPacketSamples) return 'ignored';
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
  const samples = stream.samples.subarray(0, payload.length);
  hearSamples(stream.detector, decodeMuLaw(payload, samples), press);
  stream.samples.fill(0);
  stream.sequence = sequence;
  stream.timestamp = (timestamp + payload.length) >>> 0;
  return 'taken';
}
