/**
 * The 48 faults, and where a session can meet them. A cell of the matrix is tried, or impossible
 * because of what is written here.
 */
import type { SessionState } from '@voicepay/spec';

export interface Fault {
  readonly number: number;
  readonly name: string;
  /** The states in which the fault can happen; elsewhere `otherwise` says why not. */
  readonly states: readonly SessionState[];
  readonly otherwise: string;
}

export const states: readonly SessionState[] = [
  'starting',
  'announcing',
  'collecting',
  'confirming',
  'processing',
  'succeeded',
  'failed',
];

const fromCollecting: readonly SessionState[] = [
  'collecting',
  'confirming',
  'processing',
  'succeeded',
  'failed',
];

const noFact = 'no entry was asked for, so there is no fact of one';
const noEntry = 'the zone drops keys while no entry is open, and tells nobody';
const inTheZone = 'the zone decides; the engine hears a fact of the fixed alphabet';

const row = (
  number: number,
  name: string,
  where: readonly SessionState[],
  otherwise: string,
): Fault => ({ number, name, states: where, otherwise });

export const faults: readonly Fault[] = [
  row(1, 'connection refused', states, ''),
  row(2, 'name does not resolve', states, ''),
  row(3, 'connect goes into the dark', states, ''),
  row(4, 'certificate is not trusted', states, ''),
  row(5, 'reset before the request', states, ''),
  row(6, 'reset after the effect', states, ''),
  row(7, 'end in the middle of the body', states, ''),
  row(8, 'headers, then silence', states, ''),
  row(9, 'one byte at a time', states, ''),
  row(10, 'timeout after the effect', states, ''),
  row(11, 'answer after the timeout', states, ''),
  row(12, 'answer of a repeated request', states, ''),
  row(13, '500 after the effect', states, ''),
  row(14, '429 with retry-after', states, ''),
  row(15, '503', states, ''),
  row(16, 'redirect', states, ''),
  row(17, '2xx with garbage', states, ''),
  row(18, 'wrong content type', states, ''),
  row(19, 'body without end', states, ''),
  row(20, 'valid JSON, absurd terms', ['starting'], 'only start’s answer has terms'),
  row(21, 'engine killed', states, ''),
  row(22, 'engine stopped for 30 s', states, ''),
  row(23, 'second engine on the journal', states, ''),
  row(24, 'journal of another version', states, ''),
  row(25, 'engine out of memory', states, ''),
  row(26, 'disk full', states, ''),
  row(27, 'fsync fails', states, ''),
  row(28, 'last record torn', states, ''),
  row(29, 'byte of the journal changed', states, ''),
  row(30, 'journal read-only', states, ''),
  row(31, 'wall clock jumps 5 minutes', states, ''),
  row(32, 'wall clock jumps 24 hours', states, ''),
  row(33, 'daylight saving', [], 'all times are UTC; no local time is read'),
  row(34, 'timer fires late', states, ''),
  row(35, 'month ends', [], inTheZone),
  row(36, 'hang-up', states, ''),
  row(37, 'cancel, in the same tick as another input too', states, ''),
  row(38, 'key pressed twice', ['collecting'], noEntry),
  row(39, 'end packets lost', ['collecting'], noEntry),
  row(40, 'digit after the timeout, counted for the next entry', ['collecting'], noEntry),
  row(41, 'twenty digits', ['collecting'], noEntry),
  row(42, 'star and pound anywhere', ['collecting'], noEntry),
  row(43, 'barge-in', ['collecting'], noEntry),
  row(44, 'card switched, after the confirmation too', states, ''),
  row(45, 'two calls for one order at a time', states, ''),
  row(46, 'two sessions in one call', states, ''),
  row(47, 'facts out of order, and twice', fromCollecting, noFact),
  row(48, 'digits spoken', [], 'the engine has no audio; no signal carries digits'),
];

/** Faults of one exchange, and whether the receiver has done what it was asked. */
export interface ExchangeFault {
  readonly number: number;
  readonly hasEffect: boolean;
  readonly outcome:
    | 'refused'
    | 'timeout'
    | number
    | 'garbage'
    | 'media_type'
    | 'endless'
    | 'absurd';
}

const exchange = (
  number: number,
  hasEffect: boolean,
  outcome: ExchangeFault['outcome'],
): ExchangeFault => ({ number, hasEffect, outcome });

export const exchangeFaults: readonly ExchangeFault[] = [
  exchange(1, false, 'refused'),
  exchange(2, false, 'refused'),
  exchange(3, false, 'timeout'),
  exchange(4, false, 'refused'),
  exchange(5, false, 'refused'),
  exchange(6, true, 'refused'),
  exchange(7, true, 'refused'),
  exchange(8, true, 'timeout'),
  exchange(9, true, 'timeout'),
  exchange(10, true, 'timeout'),
  exchange(11, true, 'timeout'),
  exchange(12, true, 'refused'),
  exchange(13, true, 500),
  exchange(14, false, 429),
  exchange(15, false, 503),
  exchange(16, false, 302),
  exchange(17, true, 'garbage'),
  exchange(18, true, 'media_type'),
  exchange(19, true, 'endless'),
  exchange(20, true, 'absurd'),
];
