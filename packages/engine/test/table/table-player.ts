/** Plays inputs of the specification's table to the engine's core and says where they disagree. */
import type { MealyMachine, Output, SessionConfiguration, Situation } from '@voicepay/spec';
import { openEventLog } from '../../src/events/event-log.ts';
import type { Opening } from '../../src/journal/records.ts';
import { processingKey } from '../../src/obey.ts';
import { readFact } from '../../src/server/read-requests.ts';
import { snapshotOf } from '../../src/server/snapshot.ts';
import { agentResultOf } from '../../src/session/agent-result.ts';
import { openSession } from '../../src/session/open-session.ts';
import {
  type Effect,
  type Session,
  type SessionEvent,
  summaryId,
} from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';

const sessionId = 'ps_played';

export interface Play {
  session: Session;
  state: string;
}

export function beginPlay(configuration: SessionConfiguration, machine: MealyMachine): Play {
  const session = openSession({
    retryLimit: configuration.retryLimit,
    switchLimit: configuration.switchLimit,
    sessionTimeoutMs: 900_000,
    processingTimeoutMs: 60_000,
    reportsSuccess: configuration.connections.success,
    reportsFailure: configuration.connections.failure,
  });
  return { session, state: machine.initial };
}

/** One input to both; null when they agree, and the disagreement in words when they do not. */
export function playInput(
  play: Play,
  input: string,
  configuration: SessionConfiguration,
  machine: MealyMachine,
): string | null {
  const expected = machine.transition(play.state, input);
  const before = play.session;
  const cells: string[] = [];
  const seen: Output[] = [];
  for (const event of eventsOf(input, before, configuration)) {
    const result = step(play.session, event);
    cells.push(result.kind);
    if (result.kind === 'moved') {
      play.session = result.session;
      seen.push(...result.effects.flatMap((effect) => outputOf(effect, result.session)));
    }
  }
  play.state = expected.to;
  const place = `${expected.row} (${machine.situationOf(expected.to).state}) on ${input}`;
  const wantedCell = expected.cell === 'impossible' ? 'ignore' : expected.cell;
  const cell = cellOf(cells);
  if (cell !== wantedCell) return `${place}: expected ${wantedCell}, came ${cell}`;
  const wanted = expected.outputs.filter((o) => o.kind !== 'reply' && o.kind !== 'snapshot');
  const fault = compareOutputs(wanted, seen);
  if (fault !== null) return `${place}: ${fault}`;
  const situation = JSON.stringify(situationOf(play.session));
  const there = JSON.stringify(sortedSituation(machine.situationOf(expected.to)));
  return situation === there ? null : `${place}: expected ${there}, came ${situation}`;
}

function cellOf(kinds: readonly string[]): string {
  if (kinds.includes('moved')) return 'move';
  return kinds.includes('refused') ? 'refuse' : 'ignore';
}

/** No event: the adapters hold the input back, and the core never hears of it. */
function eventsOf(
  input: string,
  session: Session,
  configuration: SessionConfiguration,
): readonly SessionEvent[] {
  const { collects, summaries } = session;
  const card = { brand: 'visa', last4: '1111' } as const;
  const other = collects + (collects % 2 === 0 ? 1 : -1);
  switch (input) {
    case 'start_ok':
      return [{ type: 'start.resolved', terms: termsOf(configuration) }];
    case 'start_refused':
      return [{ type: 'start.failed', reason: 'start_failed', lastError: 'answer' }];
    case 'start_invalid':
      return [{ type: 'start.failed', reason: 'invalid_start_response', lastError: 'answer' }];
    case 'start_timed_out':
      return [{ type: 'start.failed', reason: 'start_failed', lastError: 'timeout' }];
    case 'confirm':
      return [{ type: 'signal.confirm', summaryId: summaryId(Math.max(1, summaries)) }];
    case 'confirm_stale':
      return [{ type: 'signal.confirm', summaryId: summaryId(summaries + 1) }];
    case 'accepted':
    case 'accepted_late':
      return [{ type: 'fact.accepted', collect: input === 'accepted' ? collects : other, card }];
    case 'rejected_invalid':
    case 'rejected_unacceptable':
    case 'rejected_late': {
      const error = input === 'rejected_unacceptable' ? 'unacceptable' : 'invalid';
      const collect = input === 'rejected_late' ? other : collects;
      // The alphabet has no such error of this field.
      if (error === 'unacceptable' && !hasUnacceptable(session)) return [];
      return [{ type: 'fact.rejected', collect, error: errorOf(session, error) }];
    }
    case 'stalled':
    case 'stalled_late':
      return [{ type: 'fact.stalled', collect: input === 'stalled' ? collects : other }];
    case 'noted':
      return [
        { type: 'fact.started', collect: collects },
        { type: 'fact.digits', collect: collects },
        { type: 'fact.wiped' },
      ];
    case 'approved':
      return factOf(processingKey(sessionId));
    case 'declined':
      return [{ type: 'fact.declined', code: 'answer' }];
    case 'errored':
      return [{ type: 'fact.errored', code: 'answer' }];
    case 'approved_other_key':
      return factOf('vpp_of-another-session');
    case 'snapshot':
      // Every step compares the snapshot; asking for it is no event.
      return [];
    case 'session_timeout':
      return [{ type: 'timer.session' }];
    case 'processing_timeout':
      return [{ type: 'timer.processing' }];
    case 'zone_refused':
      return [{ type: 'zone.failed', code: 'zone_refused' }];
    case 'zone_unreachable':
      // command-zone.test.ts: the process command is repeated, and the core never hears of it.
      if (session.stage === 'processing') return [];
      return [{ type: 'zone.failed', code: 'zone_unreachable' }];
    case 'restart':
      return [{ type: 'restarted', held: termsOf(configuration).fields }];
    case 'restart_lost':
      // Before the first field is accepted there is nothing that could be lost.
      if (session.stage === 'starting' || session.stage === 'announcing') return [];
      if (session.field === 'card_number') return [];
      return [{ type: 'restarted', held: [] }];
    case 'restart_unreconcilable':
      if (session.stage === 'starting' || session.stage === 'announcing') return [];
      if (session.stage !== 'processing') return [{ type: 'restarted', held: null }];
      return [
        { type: 'restarted', held: null },
        { type: 'zone.failed', code: 'zone_refused' },
      ];
    default:
      return [{ type: `signal.${input}` } as SessionEvent];
  }
}

function termsOf({ fields, method }: SessionConfiguration) {
  return {
    amountMinorUnits: method === 'charge' ? 4200 : 0,
    currency: 'USD',
    fields,
    minPostalCodeLength: 0,
    validCardTypes: ['visa'] as const,
    tokenType: method === 'charge' ? null : ('one-time' as const),
  };
}

const errors = {
  card_number: { invalid: 'invalid_card_number', unacceptable: 'card_type_not_accepted' },
  expiration_date: { invalid: 'invalid_expiration_date', unacceptable: 'card_expired' },
  security_code: { invalid: 'invalid_security_code', unacceptable: 'invalid_security_code' },
  postal_code: { invalid: 'invalid_postal_code', unacceptable: 'invalid_postal_code' },
} as const;

function hasUnacceptable({ field }: Session): boolean {
  return field !== 'security_code' && field !== 'postal_code';
}

function errorOf(session: Session, kind: 'invalid' | 'unacceptable') {
  return errors[session.field ?? 'card_number'][kind];
}

function outputOf(effect: Effect, session: Session): Output[] {
  const output = (kind: Output['kind'], name: string, data: object = {}): Output[] => [
    { kind, name, data: data as Output['data'] },
  ];
  const method = session.terms?.amountMinorUnits === 0 ? 'tokenize' : 'charge';
  switch (effect.type) {
    case 'publish':
      return output('event', effect.event, dataOf(effect));
    case 'say':
      return output('message', effect.message);
    case 'collect':
      return output('command', 'collect', { field: effect.field });
    case 'pause':
    case 'wipe':
      return output('command', effect.type);
    case 'process':
      return output('command', 'process', { method });
    case 'callStart':
      return output('call', 'start');
    case 'reportOutcome':
      return output('call', effect.connection);
    case 'giveAgentResult':
      return output('agent_result', '', agentResultOf(session) ?? {});
    case 'armTimer':
    case 'disarmTimer':
      return [];
  }
}

/** The table writes the end's data as the agent's result has it. */
function dataOf({ event, data }: Effect & { type: 'publish' }): object {
  return event === 'session.failed' ? (data.agent_result as object) : data;
}

/** Expected data binds only what it names; `from_answer` is whatever the answer said. */
function compareOutputs(wanted: readonly Output[], seen: readonly Output[]): string | null {
  const names = (outputs: readonly Output[]) =>
    outputs.map((o) => `${o.kind} ${o.name}`).join(', ');
  if (names(wanted) !== names(seen)) return `expected ${names(wanted)}; came ${names(seen)}`;
  for (const [i, output] of wanted.entries()) {
    for (const [key, value] of Object.entries(output.data)) {
      const came = seen[i]?.data[key];
      const want = value === 'from_answer' ? 'answer' : value;
      if (came !== want) return `${output.kind} ${output.name}: ${key} is ${want}, came ${came}`;
    }
  }
  return null;
}

function factOf(key: string): readonly SessionEvent[] {
  const result = { status: 'approved', transaction_id: 'ch_1', token_id: null } as const;
  const event = readFact({ fact: 'processed', idempotency_key: key, result }, sessionId);
  return event === null ? [] : [event];
}

/** What the table's variables are in the engine's snapshot. */
function situationOf(session: Session): Situation {
  const opening = { conversationId: 'conversation' } as Opening;
  const log = openEventLog();
  const shown = { id: sessionId, session, opening, delivery: null, log, eventsToCome: 0 };
  const { state, field, attempt, paused, ...rest } = snapshotOf(shown);
  const isOpen = rest.cancel_offered;
  return sortedSituation({
    state,
    ...(field === undefined ? {} : { field, attempt }),
    ...(isOpen && state !== 'starting' ? { paused } : {}),
    ...(isOpen ? { switches_used: rest.switches_used } : {}),
    ...(rest.failed_reason === undefined ? {} : { failed_reason: rest.failed_reason }),
  } as Situation);
}

function sortedSituation(situation: Situation): Situation {
  const entries = Object.entries(situation).sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries) as unknown as Situation;
}
