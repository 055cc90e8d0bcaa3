/**
 * Runs a session: one input at a time (time:one-input-at-a-time), and for each of them the journal,
 * then the reply, then the outputs in their order (events:journal-then-reply-then-outputs). Of two
 * inputs of one instant the second sees the result of the first (time:same-instant-sees-the-first).
 */

import type { DeliveryEffect } from './delivery/delivery.ts';
import { beginDelivery, stepDelivery } from './delivery/delivery.ts';
import { outcomeRequest } from './delivery/outcome-request.ts';
import type { OutcomeRequest, StartDetails } from './journal/records.ts';
import {
  clearTimer,
  entryOf,
  type Input,
  isClosed,
  type LiveSession,
  type Told,
  wake,
} from './live-session.ts';
import { obey, recordOutput } from './obey.ts';
import type { Ports } from './ports.ts';
import type { Effect, Session } from './session/session.ts';
import { step } from './session/step.ts';

export type Output = Effect | DeliveryEffect;

export interface Runner {
  /** `reply` is called once the journal has the effect, and before anything follows from it. */
  tell(live: LiveSession, input: Input, reply?: (told: Told) => void): void;
  /** Ends the wait of a restarted session's mailbox, with these inputs before all others. */
  recover(live: LiveSession, first: readonly Input[]): void;
  /** Brings about outputs that the journal has as of `at`, which is the time of their events. */
  obeyAll(live: LiveSession, outputs: readonly Output[], at: number): void;
  /** From here on no delivery is begun: what is owed stays owed in the journal. */
  stopDelivering(): void;
  /** From here on every input is answered with `halted`. */
  halt(): void;
}

export interface RunnerHooks {
  /** Nothing is owed for this session any more. */
  readonly closed: (live: LiveSession) => void;
  /** A write failed: the session it belonged to stands still. */
  readonly journalFailed: () => void;
}

export function createRunner(ports: Ports, hooks: RunnerHooks): Runner {
  let isHalted = false;
  let isDelivering = true;
  const runner: Runner = {
    stopDelivering() {
      isDelivering = false;
    },
    halt() {
      isHalted = true;
    },
    tell(live, input, reply = () => {}) {
      if (isHalted || (!isDelivering && beginsDelivery(input))) return reply({ kind: 'halted' });
      live.mailbox.push({ input, reply });
      if (!live.isReading && !live.isRecovering) void readMailbox(live, runner, ports, hooks);
    },
    recover(live, first) {
      live.isRecovering = false;
      // time:overdue-deadlines-fire-first: what the restart found comes before what waits.
      live.mailbox.unshift(...first.map((input) => ({ input, reply: () => {} })));
      if (!live.isReading) void readMailbox(live, runner, ports, hooks);
    },
    obeyAll(live, outputs, at) {
      for (const output of outputs) {
        recordOutput(live, output, at, ports);
        obey(live, output, ports, runner);
      }
    },
  };
  return runner;
}

function beginsDelivery(input: Input): boolean {
  if (input.kind !== 'delivery') return false;
  return input.event.type === 'delivery.due' || input.event.type === 'delivery.requested';
}

async function readMailbox(
  live: LiveSession,
  runner: Runner,
  ports: Ports,
  hooks: RunnerHooks,
): Promise<void> {
  live.isReading = true;
  for (;;) {
    const letter = live.mailbox.shift();
    if (letter === undefined) break;
    if (live.isHalted) {
      letter.reply({ kind: 'halted' });
      continue;
    }
    const change = applyInput(live, letter.input);
    if (change.kind !== 'moved') {
      // supervise:foreign-signal-has-no-effect
      letter.reply(change);
      continue;
    }
    const at = await writeRecord(live, letter.input, change, ports, hooks);
    if (at === null) {
      letter.reply({ kind: 'halted' });
      continue;
    }
    const wasClosed = isClosed(live);
    commit(live, change);
    live.eventsToCome = change.outputs.filter(isEvent).length;
    letter.reply({ kind: 'taken' });
    live.eventsToCome = 0;
    // time:journal-before-event: the journal has it by now.
    runner.obeyAll(live, change.outputs, at);
    if (!wasClosed && isClosed(live)) hooks.closed(live);
  }
  live.isReading = false;
  wake(live);
}

function isEvent(output: Output): boolean {
  return output.type === 'say' || output.type.startsWith('publish');
}

/** What an input makes of a session, before anything of it is true. */
export type Change =
  | {
      readonly kind: 'moved';
      readonly session: Session;
      readonly start: StartDetails | null;
      readonly outcome: OutcomeRequest | null;
      readonly delivery: LiveSession['delivery'];
      readonly isWiped: boolean;
      readonly outputs: readonly Output[];
    }
  | Extract<Told, { kind: 'ignored' | 'refused' }>;

export function applyInput(live: LiveSession, input: Input): Change {
  const { session, start, outcome, delivery, isWiped } = live;
  const same = { kind: 'moved', session, start, outcome, delivery, isWiped, outputs: [] } as const;
  switch (input.kind) {
    case 'session': {
      const result = step(session, input.event);
      if (result.kind !== 'moved') return result;
      const after = { ...same, session: result.session, outputs: result.effects };
      const known = input.start ?? start;
      if (result.session.ending === null) return { ...after, start: known };
      return { ...after, ...owed(live, result.session, known) };
    }
    case 'delivery': {
      if (delivery === null) return { kind: 'ignored' };
      const result = stepDelivery(delivery, input.event);
      if (result.kind !== 'moved') return result;
      return { ...same, delivery: result.delivery, outputs: result.effects };
    }
    case 'wiped':
      if (isWiped || session.ending === null) return { kind: 'ignored' };
      return { ...same, isWiped: true };
  }
}

/** What the end owes to a connection: built once, kept, and never changed. */
function owed(live: LiveSession, session: Session, start: StartDetails | null) {
  const { setVariables } = live.opening;
  const outcome = outcomeRequest(live.id, session, setVariables, start?.echo ?? {});
  if (outcome === null) return { start, outcome, delivery: null };
  const profile = live.fn[outcome.connection]?.delivery ?? 'base';
  return { start, outcome, delivery: beginDelivery(outcome.connection, profile) };
}

export function commit(live: LiveSession, change: Change & { kind: 'moved' }): void {
  live.session = change.session;
  live.start = change.start;
  live.outcome = change.outcome;
  live.delivery = change.delivery;
  live.isWiped = change.isWiped;
}

/** supervise:answered-after-the-journal. The record's time; null when it cannot be written. */
async function writeRecord(
  live: LiveSession,
  input: Input,
  change: Change & { kind: 'moved' },
  ports: Ports,
  hooks: RunnerHooks,
): Promise<number | null> {
  const at = live.clock.now();
  const outcome = live.outcome === null ? change.outcome : null;
  const record = {
    sessionId: live.id,
    number: live.records + 1,
    at,
    entry: entryOf(input, outcome),
  };
  try {
    const written = ports.store.append(record, isClosed(change));
    if (written !== undefined) await written;
    live.records += 1;
    return at;
  } catch (error) {
    // time:journal-failure-stops
    live.isHalted = true;
    for (const name of [...live.timers.keys()]) clearTimer(live, name);
    hooks.journalFailed();
    ports.log.error('the journal cannot be written; the session waits until it can', {
      session: live.id,
      error: String(error),
    });
    return null;
  }
}
