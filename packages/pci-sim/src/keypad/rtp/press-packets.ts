import { writeRtpPacket } from './packet.ts';

/** A press as a caller's telephone makes it: a key of `0-9*#A-D`, held, then let go. */
export type Press = { readonly key: string; readonly heldMs: number; readonly pauseMs: number };

export type TimedDatagram = { readonly atMs: number; readonly datagram: Uint8Array };

export type PressPacketOptions = {
  readonly payloadType: number;
  readonly packetMs: number;
  readonly source: number;
  readonly firstSequence: number;
  readonly firstTimestamp: number;
  /** Silence as packets of this audio payload type between the presses; undefined for none. */
  readonly audioPayloadType: number | undefined;
  /** How much of each pause has audio, before silence suppression stops it. */
  readonly audioMs: number;
};

const ticksPerMs = 8;
const longestDuration = 0xffff;
const keys = '0123456789*#ABCD';

export const defaultPressPacketOptions: PressPacketOptions = {
  payloadType: 101,
  packetMs: 20,
  source: 0x0c0ffee0,
  firstSequence: 0,
  firstTimestamp: 0,
  audioPayloadType: undefined,
  audioMs: Number.POSITIVE_INFINITY,
};

/**
 * The telephone events of a caller, as RFC 4733 section 2.5 has them sent: updates while the key
 * is held, the end packet three times, a new event where a press is longer than one can say. For
 * tests and scripted callers.
 */
export function pressPackets(
  presses: readonly Press[],
  options: Partial<PressPacketOptions> = {},
): TimedDatagram[] {
  const { payloadType, packetMs, source, firstSequence, firstTimestamp, ...audio } = {
    ...defaultPressPacketOptions,
    ...options,
  };
  const datagrams: TimedDatagram[] = [];
  let sequence = firstSequence;
  let atMs = 0;
  const send = (marker: boolean, type: number, timestamp: number, payload: Uint8Array) => {
    const packet = { marker, payloadType: type, sequence, timestamp, source, payload };
    datagrams.push({ atMs, datagram: writeRtpPacket(packet) });
    sequence += 1;
  };
  const event = (key: string, isEnd: boolean, duration: number) =>
    Uint8Array.of(keys.indexOf(key), (isEnd ? 0x80 : 0) | 10, duration >> 8, duration & 0xff);

  for (const { key, heldMs, pauseMs } of presses) {
    let start = firstTimestamp + atMs * ticksPerMs;
    const stopMs = atMs + heldMs;
    let marker = true;
    while (atMs + packetMs < stopMs) {
      atMs += packetMs;
      const duration = firstTimestamp + atMs * ticksPerMs - start;
      if (duration > longestDuration) {
        send(marker, payloadType, start, event(key, false, longestDuration));
        start += longestDuration;
      } else {
        send(marker, payloadType, start, event(key, false, duration));
      }
      marker = false;
    }
    atMs = stopMs;
    const duration = Math.min(longestDuration, firstTimestamp + atMs * ticksPerMs - start);
    for (let copy = 0; copy < 3; copy += 1) {
      send(marker, payloadType, start, event(key, true, duration));
      marker = false;
    }
    const nextMs = atMs + pauseMs;
    const audioUntilMs = Math.min(nextMs, atMs + audio.audioMs);
    while (audio.audioPayloadType !== undefined && atMs + packetMs <= audioUntilMs) {
      atMs += packetMs;
      const silence = new Uint8Array(packetMs * ticksPerMs).fill(0xff);
      send(false, audio.audioPayloadType, firstTimestamp + atMs * ticksPerMs, silence);
    }
    atMs = nextMs;
  }
  return datagrams;
}
