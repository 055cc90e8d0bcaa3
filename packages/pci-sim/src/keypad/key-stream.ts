import type { KeyListener } from './rtp/event-stream.ts';
import {
  createEventStream,
  nextReleaseMs,
  receivePacket,
  releaseOverdue,
  wipeEventStream,
} from './rtp/event-stream.ts';
import {
  createAudioStream,
  forgetAudio,
  receiveAudio,
  wipeAudioStream,
} from './tones/audio-stream.ts';

/** How keys travel in a stream of RTP, by the encoding names of a session description. */
export type StreamDescription = {
  readonly encoding: 'telephone-event' | 'PCMU' | 'L16';
  /** RFC 3551: 0 is PCMU; the others are dynamic, 96 to 127. */
  readonly payloadType: number;
};

/** Datagrams in, key presses out: whichever way they travel, one path lies behind them. */
export type KeyStream = {
  receive(datagram: Uint8Array, atMs: number): void;
  /** When a hole in the sequence is given up; undefined while nothing waits behind one. */
  nextReleaseMs(): number | undefined;
  /** Hands on what has waited long enough, or, with infinity, all that waits. */
  release(atMs: number): void;
  /** Wipes what was heard and goes on listening; call `release` before, so that nothing waits. */
  forget(): void;
  /** Wipes everything, at the end of the stream. */
  wipe(): void;
};

export function createKeyStream(
  { encoding, payloadType }: StreamDescription,
  listener: KeyListener,
): KeyStream {
  if (encoding === 'telephone-event') {
    const stream = createEventStream({ payloadType });
    return {
      receive: (datagram, atMs) => void receivePacket(stream, datagram, atMs, listener),
      nextReleaseMs: () => nextReleaseMs(stream),
      release: (atMs) => releaseOverdue(stream, atMs, listener),
      forget: () => undefined,
      wipe: () => wipeEventStream(stream),
    };
  }
  const stream = createAudioStream({ encoding, payloadType });
  return {
    receive: (datagram, atMs) => void receiveAudio(stream, datagram, atMs, listener),
    nextReleaseMs: () => undefined,
    release: () => undefined,
    forget: () => forgetAudio(stream),
    wipe: () => wipeAudioStream(stream),
  };
}
