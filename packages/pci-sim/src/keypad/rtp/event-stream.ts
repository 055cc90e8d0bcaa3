import { type Key, keyOfEvent } from '../key.ts';
import { parseRtpPacket, telephoneEventLength } from './packet.ts';
import {
  createReorderBuffer,
  place,
  type ReorderBuffer,
  type Slot,
  sequenceDistance,
  takeNext,
  waitingSince,
  wipeReorderBuffer,
} from './reorder-buffer.ts';

/**
 * Key presses out of RFC 4733 telephone events. One press is one event, told from the next by its
 * RTP timestamp: its first packet in order of sequence is the press, every further packet, copy
 * and end packet of it is nothing. Packets out of order wait for the missing ones.
 *
 * Lost packets are known by their sequence numbers. A hole is harmless when the rest of the event
 * before it and the start of the event after it must have been in it; when three packets more are
 * missing, a whole press may be (three end packets are the least that a press sends), and the
 * listener hears of a doubt instead of a wrong number (`collect:timeout-of-an-impossible-length-stalls`). Where audio
 * is known to fill the pauses, missing audio is told from a missing press by the time it took. A press
 * that is lost whole with nothing after it is invisible to any receiver: the inter-digit timer
 * ends such an entry.
 */
export type EventStream = {
  readonly options: EventStreamOptions;
  readonly buffer: ReorderBuffer;
  source: number | undefined;
  last: LastPacket | undefined;
  /** As the options say, or the longest interval between two packets of an event so far. */
  packetTicks: number;
  pauses: 'unknown' | 'filled' | 'silent';
};

export type EventStreamOptions = {
  /** Of telephone-event in the session description. */
  readonly payloadType: number;
  /** How long a hole is kept open for packets that are on their way. */
  readonly maxWaitMs: number;
  /** RTP timestamp units between two packets: 160 are 20 ms at 8 kHz. */
  readonly packetTicks: number;
};

export type KeyListener = {
  /** The time is the arrival of the first packet of the press. */
  readonly press: (key: Key, atMs: number) => void;
  /** A press may have been lost, or another source has taken over: the entry cannot be trusted. */
  readonly doubt: (reason: 'lost' | 'source-changed', atMs: number) => void;
};

export type PacketFate = 'taken' | 'duplicate' | 'late' | 'malformed';

/** The last packet in order: of which event, and how many of its end packets may have passed. */
type LastPacket = {
  sequence: number;
  timestamp: number;
  /** Audio and other payloads: their timestamps run with the clock, an event's stand still. */
  isEvent: boolean;
  duration: number;
  isEnd: boolean;
  maxEndsPassed: number;
};

const endPackets = 3;
const leastPacketsOfPress = 3;
/** RFC 4733 section 2.5.1.3: a longer press goes on as a new event exactly this much later. */
const longestDuration = 0xffff;

export const defaultEventStreamOptions: EventStreamOptions = {
  payloadType: 101,
  maxWaitMs: 100,
  packetTicks: 160,
};

export function createEventStream(options: Partial<EventStreamOptions> = {}): EventStream {
  const all = { ...defaultEventStreamOptions, ...options };
  return {
    options: all,
    buffer: createReorderBuffer(),
    source: undefined,
    last: undefined,
    packetTicks: all.packetTicks,
    pauses: 'unknown',
  };
}

/** Takes one datagram; the listener is called for every press and doubt that it settles. */
export function receivePacket(
  stream: EventStream,
  datagram: Uint8Array,
  atMs: number,
  listener: KeyListener,
): PacketFate {
  const packet = parseRtpPacket(datagram);
  if (packet === undefined) return 'malformed';
  const isEvent = packet.payloadType === stream.options.payloadType;
  if (isEvent && packet.payload.length < telephoneEventLength) return 'malformed';
  if (stream.source !== undefined && stream.source !== packet.source) {
    wipeEventStream(stream);
    listener.doubt('source-changed', atMs);
  }
  stream.source = packet.source;
  let placement = place(stream.buffer, packet, isEvent, atMs);
  if (placement === 'ahead') {
    release(stream, () => true, listener);
    stream.buffer.due = packet.sequence;
    placement = place(stream.buffer, packet, isEvent, atMs);
  }
  releaseOverdue(stream, atMs, listener);
  return placement === 'duplicate' || placement === 'late' ? placement : 'taken';
}

/** Hands on what a hole has held up for too long. Call it when `nextReleaseMs` has come. */
export function releaseOverdue(stream: EventStream, atMs: number, listener: KeyListener): void {
  release(stream, (arrivedAtMs) => atMs - arrivedAtMs >= stream.options.maxWaitMs, listener);
}

/** When a hole is given up; undefined while nothing waits. */
export function nextReleaseMs(stream: EventStream): number | undefined {
  const since = waitingSince(stream.buffer);
  return since === undefined ? undefined : since + stream.options.maxWaitMs;
}

export function wipeEventStream(stream: EventStream): void {
  wipeReorderBuffer(stream.buffer);
  stream.source = undefined;
  stream.last = undefined;
}

function release(
  stream: EventStream,
  maySkip: (arrivedAtMs: number) => boolean,
  listener: KeyListener,
): void {
  while (takeNext(stream.buffer, maySkip, (slot) => follow(stream, slot, listener)));
}

/** One packet in order of sequence. */
function follow(stream: EventStream, slot: Slot, listener: KeyListener): void {
  const { last } = stream;
  const duration = slot.isEvent ? (slot.event[2]! << 8) | slot.event[3]! : 0;
  const isEnd = slot.isEvent && (slot.event[1]! & 0x80) !== 0;
  const isSame = last !== undefined && slot.isEvent && last.isEvent && isSameEvent(last, slot);
  const missing = last === undefined ? 0 : sequenceDistance(last.sequence, slot.sequence) - 1;
  if (last !== undefined && !isSame && missing === 0) watchPauses(stream, last, slot);
  if (last !== undefined && !isSame && mayHideAPress(stream, last, slot, duration, missing)) {
    listener.doubt('lost', slot.atMs);
  }
  if (slot.isEvent && !isSame) {
    const key = keyOfEvent(slot.event[0]!);
    if (key !== undefined) listener.press(key, slot.atMs);
  }
  if (isSame && duration > last!.duration) {
    const interval = (duration - last!.duration) / (missing + 1);
    stream.packetTicks = Math.max(stream.packetTicks, interval);
  }
  // A hole inside an event may have held any of its end packets.
  const endsBefore = isSame ? last!.maxEndsPassed + (isEnd ? missing : 0) : isEnd ? missing : 0;
  stream.last = {
    sequence: slot.sequence,
    timestamp: slot.timestamp,
    isEvent: slot.isEvent,
    duration,
    isEnd,
    maxEndsPassed: isEnd ? endsBefore + 1 : 0,
  };
}

/** The same timestamp, or the next part of a press longer than one event can say. */
function isSameEvent(last: LastPacket, slot: Slot): boolean {
  if (slot.timestamp === last.timestamp) return true;
  const elapsed = (slot.timestamp - last.timestamp) >>> 0;
  return elapsed === longestDuration && !last.isEnd && !slot.marker;
}

/**
 * Learns from neighbours with nothing missing between them whether audio fills the pauses between
 * the presses. Once it did not, it is never relied on again.
 */
function watchPauses(stream: EventStream, last: LastPacket, slot: Slot): void {
  const elapsed = elapsedTicks(last, slot);
  if (elapsed > 2 * stream.packetTicks) stream.pauses = 'silent';
  else if (stream.pauses === 'unknown' && !(last.isEvent && slot.isEvent)) stream.pauses = 'filled';
}

/** Whether more packets are missing than what is known on both sides of the hole accounts for. */
function mayHideAPress(
  stream: EventStream,
  last: LastPacket,
  slot: Slot,
  duration: number,
  missing: number,
): boolean {
  const owedBefore = last.isEvent ? Math.max(0, endPackets - last.maxEndsPassed) : 0;
  const owedAfter = Math.max(0, Math.ceil(duration / stream.packetTicks) - 1);
  if (missing - owedBefore - owedAfter < leastPacketsOfPress) return false;
  if (stream.pauses !== 'filled') return true;
  // Audio sends one packet for each piece of time, and a press the copies of its end packet too.
  const pieces = elapsedTicks(last, slot) / stream.packetTicks;
  const inTime = slot.isEvent ? Math.floor(pieces) : Math.ceil(pieces) - 1;
  const copies = last.isEvent && !last.isEnd ? endPackets - 1 : owedBefore;
  return missing > inTime + copies + owedAfter;
}

function elapsedTicks(last: LastPacket, slot: Slot): number {
  return ((slot.timestamp - last.timestamp) >>> 0) - last.duration;
}
