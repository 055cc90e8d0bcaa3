import { isDigitByte, longestCardNumber } from '../card/digits.ts';
import { expirationDateLength } from '../card/expiration-date.ts';
import {
  type CardField,
  type FieldRule,
  isLongestLength,
  isPossibleLength,
} from '../card/field.ts';
import { longestPostalCode } from '../card/postal-code.ts';
import {
  appendDigit,
  createDigitBuffer,
  type DigitBuffer,
  digitsIn,
  wipe,
} from './digit-buffer.ts';
import { clearKey, type Key, submitKey } from './key.ts';

/** Milliseconds; fractions allowed. */
export type EntryTimeouts = { readonly firstDigitMs: number; readonly interDigitMs: number };

/**
 * One entry of one field, from the collect command to its submission or stall. Times come in with
 * every call, in milliseconds of any one clock that does not run backwards; nothing here waits.
 */
export type Entry = {
  readonly rule: FieldRule;
  readonly timeouts: EntryTimeouts;
  readonly buffer: DigitBuffer;
  /** The last instant at which a key is in time; undefined once the entry is over. */
  deadlineMs: number | undefined;
  /** A key may have been lost: no digit is kept, and the entry stalls unless it is cleared. */
  isDoubtful: boolean;
};

/**
 * `listening`: still open, and what the key did. `submitted`: over, the digits are in the buffer,
 * judge and wipe them. `stalled`: over, timed out at an impossible length or in doubt, already wiped.
 * `over`: it was over before; the key was dropped.
 */
export type EntryOutcome =
  | {
      readonly outcome: 'listening';
      readonly key: 'none' | 'digit' | 'cleared' | 'ignored' | 'dropped';
      readonly digitCount: number;
      readonly deadlineMs: number;
    }
  | { readonly outcome: 'submitted'; readonly by: 'key' | 'length' | 'timeout' }
  | { readonly outcome: 'stalled' }
  | { readonly outcome: 'over' };

const capacities: Record<CardField, number> = {
  card_number: longestCardNumber,
  expiration_date: expirationDateLength,
  security_code: 4,
  postal_code: longestPostalCode,
};

/** A buffer that holds the longest possible entry of the field. */
export function createFieldBuffer(field: CardField): DigitBuffer {
  return createDigitBuffer(capacities[field]);
}

/** Wipes the buffer and starts the first-digit timer. */
export function openEntry(
  rule: FieldRule,
  timeouts: EntryTimeouts,
  buffer: DigitBuffer,
  atMs: number,
): Entry {
  if (buffer.bytes.length < capacities[rule.field]) {
    throw new Error(
      `a buffer of at least ${capacities[rule.field]} bytes was expected for ${rule.field}, ` +
        `${buffer.bytes.length} came: use createFieldBuffer`,
    );
  }
  wipe(buffer);
  return { rule, timeouts, buffer, deadlineMs: atMs + timeouts.firstDigitMs, isDoubtful: false };
}

/** A key that comes after the deadline finds the entry timed out and is dropped. */
export function press(entry: Entry, key: Key, atMs: number): EntryOutcome {
  if (entry.deadlineMs === undefined) return { outcome: 'over' };
  if (atMs > entry.deadlineMs) return timeOut(entry);
  if (key === submitKey) return submit(entry, 'key');
  if (key === clearKey) {
    wipe(entry.buffer);
    entry.isDoubtful = false;
    entry.deadlineMs = atMs + entry.timeouts.firstDigitMs;
    return listening(entry, entry.deadlineMs, 'cleared');
  }
  if (!isDigitByte(key)) return listening(entry, entry.deadlineMs, 'ignored');
  // Only a number without a brand gets this far beyond its capacity; it stays invalid without it.
  const isStored = !entry.isDoubtful && appendDigit(entry.buffer, key);
  entry.deadlineMs = atMs + entry.timeouts.interDigitMs;
  if (!isStored) return listening(entry, entry.deadlineMs, 'dropped');
  if (isLongestLength(entry.rule, digitsIn(entry.buffer))) return submit(entry, 'length');
  return listening(entry, entry.deadlineMs, 'digit');
}

/**
 * Tells the entry the time. A key exactly at the deadline is in time (`collect:key-at-the-deadline-is-in-time`),
 * so the entry times out only later than that: call this at the first instant after `deadlineMs`.
 */
export function elapse(entry: Entry, atMs: number): EntryOutcome {
  if (entry.deadlineMs === undefined) return { outcome: 'over' };
  if (atMs > entry.deadlineMs) return timeOut(entry);
  return listening(entry, entry.deadlineMs, 'none');
}

/**
 * A key may have been lost on its way: the digits cannot be trusted and are wiped. The entry goes
 * on, so that the caller's remaining digits do not fall into the next one, and stalls at `#` or at
 * its timer; `*` starts it anew.
 */
export function distrust(entry: Entry): void {
  if (entry.deadlineMs === undefined) return;
  wipe(entry.buffer);
  entry.isDoubtful = true;
}

/** Ends the entry without an outcome: a pause, a switch of cards, a cancel, a hang-up. */
export function discard(entry: Entry): void {
  entry.deadlineMs = undefined;
  wipe(entry.buffer);
}

function timeOut(entry: Entry): EntryOutcome {
  const isPossible = isPossibleLength(entry.rule, digitsIn(entry.buffer));
  return isPossible ? submit(entry, 'timeout') : stall(entry);
}

function stall(entry: Entry): EntryOutcome {
  discard(entry);
  return { outcome: 'stalled' };
}

function submit(entry: Entry, by: 'key' | 'length' | 'timeout'): EntryOutcome {
  if (entry.isDoubtful) return stall(entry);
  entry.deadlineMs = undefined;
  return { outcome: 'submitted', by };
}

function listening(
  entry: Entry,
  deadlineMs: number,
  key: 'none' | 'digit' | 'cleared' | 'ignored' | 'dropped',
): EntryOutcome {
  return { outcome: 'listening', key, digitCount: entry.buffer.length, deadlineMs };
}
