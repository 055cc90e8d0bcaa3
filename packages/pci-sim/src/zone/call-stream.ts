import { createKeyStream, type KeyStream, type StreamDescription } from '../keypad/key-stream.ts';
import type { KeyListener } from '../keypad/rtp/event-stream.ts';
import type { CaptureClock } from './clock.ts';

/** Where the datagrams of an open stream go; what it holds is wiped when it is closed. */
export type OpenStream = { receive(datagram: Uint8Array): void; close(): void };

/** The media of one call: at most one stream is open, and its waits run on the capture's clock. */
export type CallStream = {
  /** Replaces a stream that was open: that one hears nothing more. */
  open(description: StreamDescription): OpenStream;
  isOpen(): boolean;
  /** Hands on what waits for lost packets: it came before what happens now. */
  settle(): void;
  /** Wipes what was heard and goes on listening. */
  forget(): void;
  close(): void;
};

export function createCallStream(clock: CaptureClock, listener: KeyListener): CallStream {
  let stream: KeyStream | undefined;
  let unreleased: () => void = () => undefined;

  /** A hole in the sequence is given up when its time has come, and not before. */
  const rearm = (opened: KeyStream) => {
    unreleased();
    const dueMs = opened.nextReleaseMs();
    if (dueMs === undefined) return;
    unreleased = clock.callAt(dueMs, () => {
      opened.release(clock.monotonicMs());
      rearm(opened);
    });
  };
  const close = () => {
    unreleased();
    stream?.wipe();
    stream = undefined;
  };

  return {
    open(description) {
      close();
      const opened = createKeyStream(description, listener);
      stream = opened;
      return {
        receive(datagram) {
          if (opened !== stream) return;
          opened.receive(datagram, clock.monotonicMs());
          rearm(opened);
        },
        close() {
          if (opened === stream) close();
        },
      };
    },
    isOpen: () => stream !== undefined,
    settle: () => stream?.release(Number.POSITIVE_INFINITY),
    forget: () => stream?.forget(),
    close,
  };
}
