import { type RtpPacket, telephoneEventLength } from './packet.ts';

/** More packets than any network reorders; a power of two, so that sequence numbers index it. */
const slots = 64;

/**
 * Packets waiting for their turn, by sequence number. The events lie in shared memory, so that no
 * object of the heap holds a digit; a slot is wiped when its packet is taken.
 */
export type ReorderBuffer = {
  readonly events: Uint8Array;
  readonly isUsed: Uint8Array;
  readonly isEvent: Uint8Array;
  readonly markers: Uint8Array;
  readonly timestamps: Uint32Array;
  readonly arrivals: Float64Array;
  /** The sequence number that is due; undefined before the first packet. */
  due: number | undefined;
  waiting: number;
};

/** What is read of a slot when its turn has come; the event is read from the bytes. */
export type Slot = {
  readonly isEvent: boolean;
  readonly marker: boolean;
  readonly sequence: number;
  readonly timestamp: number;
  readonly atMs: number;
  readonly event: Uint8Array;
};

export function createReorderBuffer(): ReorderBuffer {
  return {
    events: new Uint8Array(new SharedArrayBuffer(slots * telephoneEventLength)),
    isUsed: new Uint8Array(slots),
    isEvent: new Uint8Array(slots),
    markers: new Uint8Array(slots),
    timestamps: new Uint32Array(slots),
    arrivals: new Float64Array(slots),
    due: undefined,
    waiting: 0,
  };
}

/** `ahead` of everything the buffer can hold: take what waits, then put it again. */
export type Placement = 'placed' | 'duplicate' | 'late' | 'ahead';

export function place(
  buffer: ReorderBuffer,
  packet: RtpPacket,
  isEvent: boolean,
  atMs: number,
): Placement {
  // The first packet to arrive need not be the first that was sent: it waits like behind a hole.
  buffer.due ??= (packet.sequence - slots / 4) & 0xffff;
  const distance = sequenceDistance(buffer.due, packet.sequence);
  if (distance < 0) return 'late';
  if (distance >= slots) return 'ahead';
  const slot = packet.sequence % slots;
  if (buffer.isUsed[slot] === 1) return 'duplicate';
  buffer.isUsed[slot] = 1;
  buffer.isEvent[slot] = isEvent ? 1 : 0;
  buffer.markers[slot] = packet.marker ? 1 : 0;
  buffer.timestamps[slot] = packet.timestamp;
  buffer.arrivals[slot] = atMs;
  if (isEvent) {
    const event = packet.payload.subarray(0, telephoneEventLength);
    buffer.events.set(event, slot * telephoneEventLength);
  }
  buffer.waiting += 1;
  return 'placed';
}

/**
 * Hands over the packet whose turn it is: the one that is due, or, past a hole whose packets have
 * been waited for long enough, the next there is. False when there is none.
 */
export function takeNext(
  buffer: ReorderBuffer,
  maySkip: (arrivedAtMs: number) => boolean,
  use: (slot: Slot) => void,
): boolean {
  if (buffer.due === undefined || buffer.waiting === 0) return false;
  let sequence = buffer.due;
  while (buffer.isUsed[sequence % slots] === 0) sequence = (sequence + 1) & 0xffff;
  if (sequence !== buffer.due && !maySkip(firstArrival(buffer))) return false;
  const slot = sequence % slots;
  const from = slot * telephoneEventLength;
  use({
    isEvent: buffer.isEvent[slot] === 1,
    marker: buffer.markers[slot] === 1,
    sequence,
    timestamp: buffer.timestamps[slot]!,
    atMs: buffer.arrivals[slot]!,
    event: buffer.events.subarray(from, from + telephoneEventLength),
  });
  buffer.events.fill(0, from, from + telephoneEventLength);
  buffer.isUsed[slot] = 0;
  buffer.due = (sequence + 1) & 0xffff;
  buffer.waiting -= 1;
  return true;
}

/** When the packet that has waited longest came; undefined when none waits. */
export function waitingSince(buffer: ReorderBuffer): number | undefined {
  return buffer.waiting === 0 ? undefined : firstArrival(buffer);
}

export function wipeReorderBuffer(buffer: ReorderBuffer): void {
  buffer.events.fill(0);
  buffer.isUsed.fill(0);
  buffer.due = undefined;
  buffer.waiting = 0;
}

function firstArrival(buffer: ReorderBuffer): number {
  let first = Number.POSITIVE_INFINITY;
  for (let slot = 0; slot < slots; slot += 1) {
    if (buffer.isUsed[slot] === 1) first = Math.min(first, buffer.arrivals[slot]!);
  }
  return first;
}

/** From one 16-bit sequence number to another, -32768 to 32767. */
export function sequenceDistance(from: number, to: number): number {
  return ((to - from) << 16) >> 16;
}
