/**
 * The simulator's side of the wall: keys go from the page to the zone's keypad door, and what became
 * of them goes to the simulator's stream. Nothing here is ever given to the masked stream.
 */
import type { CaptureSnapshot, SessionEvent } from '@voicepay/spec';
import type { KeyAnswer, LedgerLine, SimulatorState } from '../../wire/simulator.ts';
import { call } from '../http-call.ts';
import type { StreamLog } from '../stream-log.ts';
import { emptyMirror, noteCapture, noteKey, noteRequest } from './zone-mirror.ts';

export interface Keypad {
  /** Null when the zone did not take it. Keys are taken one at a time, in order. */
  press(key: string): Promise<KeyAnswer | null>;
  hear(event: SessionEvent): void;
  /** Asks the zone what it holds. */
  look(): Promise<void>;
}

const waitingKeysAtMost = 100;
const nothing: CaptureSnapshot = { held: [], collect: null };

export function createKeypad(
  zoneUrl: string,
  processorUrl: string,
  session: string,
  stream: StreamLog<SimulatorState>,
): Keypad {
  const path = encodeURIComponent(session);
  let mirror = emptyMirror;
  let capture = nothing;
  let ledger: readonly LedgerLine[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isLooking = false;
  let said = '';

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const tell = () => {
    const state = stateOf();
    const text = JSON.stringify(state);
    if (text === said) return;
    said = text;
    stream.publish(state);
  };
  const stateOf = (): SimulatorState => ({
    session,
    fields: mirror.lines.map(({ field, digits, status }) => ({ field, digits, status })),
    droppedKeys: mirror.droppedKeys,
    processing: capture.processing?.status ?? null,
    ledger,
  });
  const lookNow = async () => {
    const answer = await call('GET', `${zoneUrl}/captures/${path}`);
    capture = answer.status === 200 ? (answer.body as CaptureSnapshot) : nothing;
    mirror = noteCapture(mirror, capture);
    const key = capture.processing?.idempotency_key;
    if (key !== undefined) ledger = await readLedger(processorUrl, key);
    tell();
  };

  return {
    async press(key) {
      if (waiting >= waitingKeysAtMost) return null;
      waiting += 1;
      return inTurn(async () => {
        await lookNow();
        const { status } = await call('POST', `${zoneUrl}/keypad/${path}/keys`, { key });
        if (status !== 204) return null;
        mirror = noteKey(mirror, key, capture.collect ?? null);
        await lookNow();
        return { collect: capture.collect ?? null };
      }).finally(() => {
        waiting -= 1;
      });
    },
    hear(event) {
      if (event.type === 'field.requested') {
        mirror = noteRequest(mirror, event.data.collect, event.data.field);
      }
      void inTurn(lookNow);
    },
    async look() {
      if (isLooking) return;
      isLooking = true;
      await inTurn(lookNow);
      isLooking = false;
    },
  };
}

async function readLedger(processorUrl: string, key: string): Promise<readonly LedgerLine[]> {
  const answer = await call('GET', `${processorUrl}/ledger/${encodeURIComponent(key)}`);
  if (answer.status !== 200) return [];
  const { entries } = answer.body as { entries: readonly WrittenEntry[] };
  return entries.map((entry) => ({
    method: entry.method,
    result: entry.result,
    amount: entry.amount === null ? '' : `${entry.amount} ${entry.currency_code}`,
    last4: entry.last4,
    id: entry.id,
    effects: entry.effects,
    requests: entry.requests,
  }));
}

interface WrittenEntry {
  readonly method: string;
  readonly result: string;
  readonly amount: string | null;
  readonly currency_code: string;
  readonly last4: string;
  readonly id: string | null;
  readonly effects: number;
  readonly requests: number;
}
