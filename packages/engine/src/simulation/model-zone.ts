/**
 * The capture zone and the processor behind it, as the capture contract says: commands in, facts out,
 * and a ledger that counts charges by key. Loses everything when it is killed.
 */
import type { CaptureSnapshot, Field, FieldError } from '@voicepay/spec';
import type { ZoneAnswer, ZoneCommand, ZoneReading } from '../ports.ts';
import type { ProcessedIds, SessionEvent } from '../session/session.ts';
import type { World } from './world.ts';

type Result =
  | { readonly status: 'approved'; readonly ids: ProcessedIds }
  | { readonly status: 'declined' | 'errored'; readonly code: string };

interface Capture {
  held: Field[];
  collect: number | null;
  field: Field | null;
  processing: { key: string; status: 'asking' | 'stopped'; result: Result | null } | null;
}

export interface ProcessorEntry {
  readonly sessionId: string;
  readonly key: string;
  readonly method: 'charge' | 'tokenize';
  readonly amount: number;
  readonly currency: string;
  readonly result: Result;
}

export interface ModelZone {
  send(sessionId: string, command: ZoneCommand): Promise<ZoneAnswer>;
  read(sessionId: string): Promise<ZoneReading>;
  /** Everything in memory is gone. */
  kill(): void;
  holds(sessionId: string): boolean;
  /** Every key that came with a process command of the session. */
  keysOf(sessionId: string): ReadonlySet<string>;
  /** The processor's own record: what was really charged and tokenized. */
  readonly processor: ProcessorEntry[];
}

const cards = [
  { brand: 'visa', last4: '1111' },
  { brand: 'mastercard', last4: '4444' },
] as const;

const invalid: Readonly<Record<Field, FieldError>> = {
  card_number: 'invalid_card_number',
  expiration_date: 'card_expired',
  security_code: 'invalid_security_code',
  postal_code: 'invalid_postal_code',
};

export function createModelZone(world: World): ModelZone {
  const captures = new Map<string, Capture>();
  const processor: ProcessorEntry[] = [];
  const keys = new Map<string, Set<string>>();
  const { random, chaos, clock } = world;
  let life = 0;

  const captureOf = (sessionId: string): Capture => {
    const known = captures.get(sessionId);
    if (known !== undefined) return known;
    const fresh: Capture = { held: [], collect: null, field: null, processing: null };
    captures.set(sessionId, fresh);
    return fresh;
  };

  /** A caller at the keypad: mostly right, sometimes wrong, slow, or gone. */
  const enter = (sessionId: string, capture: Capture, collect: number, field: Field) => {
    const born = life;
    const typing = type(field);
    clock.after(typing.delayMs, () => {
      if (born !== life || capture.collect !== collect) return;
      capture.collect = null;
      if (typing.error === 'input_timeout') {
        return world.tellFact(sessionId, { type: 'fact.stalled', collect });
      }
      if (typing.error !== null) {
        return world.tellFact(sessionId, { type: 'fact.rejected', collect, error: typing.error });
      }
      capture.held.push(field);
      const card = field === 'card_number' ? { card: random.choose(cards) } : {};
      world.tellFact(sessionId, { type: 'fact.accepted', collect, ...card });
    });
    for (const event of [{ type: 'fact.started' }, { type: 'fact.digits' }] as const) {
      if (random.onceIn(4)) world.tellFact(sessionId, { ...event, collect });
    }
  };

  /** What a zone makes of the keys, by what happened to them (faults 38 to 43). */
  const type = (field: Field): { delayMs: number; error: FieldError | null } => {
    const delayMs = 500 + random.below(8_000);
    const oddity = [38, 39, 40, 41, 42, 43].find((number) => chaos.strikes(number));
    if (oddity !== undefined) chaos.note(oddity, 'collecting');
    switch (oddity) {
      case 38: // A digit too many.
      case 40: // A digit of the entry before.
      case 41:
        return { delayMs, error: invalid[field] };
      case 39: // The press never ends, so it never counts.
        return { delayMs, error: 'input_timeout' };
      case 42: // `#` at once, or `*` and all over again.
        return random.onceIn(2)
          ? { delayMs: 1, error: invalid[field] }
          : { delayMs: 2 * delayMs, error: null };
      case 43: // The keys come before the prompt has ended.
        return { delayMs: 0, error: null };
      default: {
        if (!random.onceIn(5)) return { delayMs, error: null };
        return { delayMs, error: random.onceIn(2) ? 'input_timeout' : invalid[field] };
      }
    }
  };

  const report = (sessionId: string, result: Result) => {
    const event: SessionEvent =
      result.status === 'approved'
        ? { type: 'fact.approved', ids: result.ids }
        : { type: `fact.${result.status}`, code: result.code };
    world.tellFact(sessionId, event);
  };

  /** Asks until a definite answer or a wipe; `isSure`: no ask went unanswered yet. */
  const ask = (
    sessionId: string,
    capture: Capture,
    command: ZoneCommand & { name: 'process' },
    tries: number,
    isSure: boolean,
  ) => {
    const born = life;
    const fault = chaos.ofExchange('processing', false);
    clock.after(50 + random.below(3_000), () => {
      const { processing } = capture;
      if (fault === null || fault.hasEffect) submit(sessionId, command, isSure);
      if (born !== life || processing === null || processing.status === 'stopped') return;
      const entry = processor.find((e) => e.key === command.idempotencyKey);
      if (fault === null && entry !== undefined) {
        processing.result = entry.result;
        report(sessionId, entry.result);
        return;
      }
      const waits = [1_000, 2_000, 4_000, 8_000];
      clock.after(waits[Math.min(tries, 3)] ?? 8_000, () => {
        if (born === life && processing.status === 'asking') {
          ask(sessionId, capture, command, tries + 1, false);
        }
      });
    });
  };

  /** The processor: one effect for one key. */
  const submit = (
    sessionId: string,
    command: ZoneCommand & { name: 'process' },
    isSure: boolean,
  ) => {
    const key = command.idempotencyKey;
    if (processor.some((e) => e.key === key)) return;
    const method = command.amountMinorUnits === 0 ? 'tokenize' : 'charge';
    const { amountMinorUnits: amount, currency } = command;
    const kind = isSure ? random.below(10) : 9;
    const ids = method === 'charge' ? { transactionId: `ch_${processor.length}` } : {};
    const result: Result =
      kind === 0
        ? { status: 'declined', code: 'insufficient_funds' }
        : kind === 1
          ? { status: 'errored', code: 'http_400' }
          : { status: 'approved', ids };
    processor.push({ sessionId, key, method, amount, currency, result });
  };

  const obey = (sessionId: string, command: ZoneCommand): ZoneAnswer => {
    const capture = captureOf(sessionId);
    switch (command.name) {
      case 'collect':
        if (capture.field === 'card_number' && command.field === 'card_number') capture.held = [];
        capture.collect = command.collect;
        capture.field = command.field;
        enter(sessionId, capture, command.collect, command.field);
        return { kind: 'taken' };
      case 'pause':
        capture.collect = null;
        return { kind: 'taken' };
      case 'wipe':
        capture.held = [];
        capture.collect = null;
        if (capture.processing !== null) capture.processing.status = 'stopped';
        return { kind: 'taken' };
      case 'process':
        return process(sessionId, capture, command);
    }
  };

  const process = (
    sessionId: string,
    capture: Capture,
    command: ZoneCommand & { name: 'process' },
  ): ZoneAnswer => {
    const { processing } = capture;
    keys.set(sessionId, (keys.get(sessionId) ?? new Set()).add(command.idempotencyKey));
    // Another key is another attempt: a zone that trusts its engine charges again.
    if (processing?.key === command.idempotencyKey) {
      if (processing.result !== null) report(sessionId, processing.result);
      return { kind: 'taken' };
    }
    const known = processor.find((e) => e.key === command.idempotencyKey);
    if (known !== undefined && random.onceIn(2)) {
      // The processor offers a look-up.
      capture.processing = { key: known.key, status: 'asking', result: known.result };
      report(sessionId, known.result);
      return { kind: 'taken' };
    }
    if (capture.held.length < 2) return { kind: 'refused', status: 409 };
    capture.processing = { key: command.idempotencyKey, status: 'asking', result: null };
    ask(sessionId, capture, command, 0, true);
    return { kind: 'taken' };
  };

  return {
    processor,
    send(sessionId, command) {
      const fault = chaos.ofExchange(world.stateOf(sessionId), false);
      return new Promise((resolve) => {
        clock.after(1 + random.below(20), () => {
          const isDone = fault === null || fault.hasEffect;
          const answer: ZoneAnswer = isDone ? obey(sessionId, command) : { kind: 'taken' };
          if (fault === null) resolve(answer);
          else if (fault.outcome === 'timeout') {
            clock.after(5_000, () => resolve({ kind: 'unreachable', code: 'zone_timeout' }));
          } else resolve({ kind: 'unreachable', code: 'zone_unreachable' });
        });
      });
    },
    read(sessionId) {
      const fault = chaos.ofExchange(world.stateOf(sessionId), true);
      const capture = captures.get(sessionId);
      return new Promise((resolve) => {
        clock.after(1 + random.below(20), () => {
          if (fault?.outcome === 'timeout') {
            clock.after(5_000, () => resolve({ kind: 'unreachable', code: 'zone_timeout' }));
          } else if (fault !== null) resolve({ kind: 'unreachable', code: 'zone_unreachable' });
          else if (capture === undefined || captures.get(sessionId) !== capture) {
            resolve({ kind: 'unknown' });
          } else resolve({ kind: 'holds', snapshot: snapshotOf(capture) });
        });
      });
    },
    kill() {
      life += 1;
      captures.clear();
    },
    keysOf: (sessionId) => keys.get(sessionId) ?? new Set(),
    holds: (sessionId) => (captures.get(sessionId)?.held.length ?? 0) > 0,
  };
}

function snapshotOf(capture: Capture): CaptureSnapshot {
  const { held, collect, processing } = capture;
  return {
    held: [...held],
    collect,
    processing:
      processing === null
        ? null
        : {
            idempotency_key: processing.key,
            status: processing.result?.status ?? processing.status,
          },
  };
}
