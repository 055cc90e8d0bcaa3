import type { CaptureFact } from '@voicepay/spec';
import { findLeak } from '../../evidence/leak-oracle.ts';
import type { Ledger } from '../../evidence/ledger.ts';
import { expectAnnounced, type Proving } from '../../evidence/proving.ts';
import { answerEmpty, type PeerAnswer, type PeerCall } from '../../peers/peer-call.ts';
import type { Responder, SessionPeers } from '../../peers/session-peers.ts';
import { recordExchanges } from '../../session/exchange-log.ts';
import { objectOf } from '../../session/reading.ts';
import { plainPlan } from '../../session/session-plan.ts';
import type { Trace } from '../../session/trace.ts';
import { ask, type SentRequest, type World } from '../../session/world.ts';

/** The processor that the zone under test is configured with, played by the harness. */
export interface ProcessorDoor {
  readonly peers: SessionPeers;
  /** Whether the zone is told that the processor can be asked what became of a key. */
  readonly looksUp: boolean;
}

/** Everything that captures are made of. */
export interface ZoneBench {
  readonly world: World;
  readonly ledger: Ledger;
  readonly seed: number;
  readonly processor?: ProcessorDoor;
}

interface ZoneAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Command = Readonly<Record<string, unknown>>;

/** One capture under test: the harness is the engine, the caller's fingers and the processor. */
export interface ZoneSession {
  readonly id: string;
  /** The idempotency key of its one payment. */
  readonly key: string;
  /** A collect command under the next number, or under the number that it brings. */
  collect(field: string, more?: Command): Promise<number>;
  /** Collects a field and types it; the facts of it are taken away. */
  fill(field: string, keys: string): Promise<void>;
  process(more?: Command): Promise<number>;
  command(command: Command): Promise<number>;
  /** A request of any kind to one of its doors: `commands`, `keys`. */
  send(door: 'commands' | 'keys', body: unknown): Promise<ZoneAnswer>;
  press(keys: string): Promise<readonly number[]>;
  /** Waits until no more exchanges than this are open, which is what the zone says of itself. */
  advance(ms: number, openExchanges?: number): Promise<void>;
  /** Where its clock stands. */
  now(): Promise<Date>;
  /** Facts since the last look, once the zone is quiet. `started`, digit counts, `wiped`: left out. */
  facts(openExchanges?: number): Promise<readonly CaptureFact[]>;
  /** Bodies of all facts so far, as they came. */
  factBodies(): readonly string[];
  held(): Promise<unknown>;
  /** What it says of itself, when it says anything. */
  snapshot(): Promise<{ readonly held?: readonly string[] } | undefined>;
  /** What the processor answers: one after the other, the last one for good. */
  answers(...answers: readonly (PeerAnswer | Responder)[]): void;
  lookUpAnswers(...answers: readonly PeerAnswer[]): void;
  /** What the processor was asked: payments and look-ups, in order. */
  asked(): readonly PeerCall[];
  payments(): readonly PeerCall[];
  /** How the zone's way to the engine answers facts; 204 until it is set. */
  onFact(responder: Responder): void;
  /** What holds counts once the zone has told a fact, or asked the processor. */
  check(requirement: string, holds: boolean, expected: string, actual: unknown): void;
  /** Everything that the zone said, but to the processor. */
  said(): ReadonlyMap<string, string>;
  /** What leaked of a card that was typed, in all that the zone said. */
  leakOf(card: string): string | undefined;
}

export function zoneSession(bench: ZoneBench, proving: Proving): ZoneSession {
  const { world, ledger, processor } = bench;
  const id = world.newConversation();
  const peers = world.book.newSession();
  peers.respond.zone = () => answerEmpty(204);
  const sent: SentRequest[] = [];
  const story: string[] = [];
  const scripts = scriptOf(processor);
  const key = `pay_${id}`;
  let number = 0;
  let seen = 0;
  const exchange = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
    const one = await ask(world, method, path, body);
    sent.push(one);
    return one.answer.kind === 'answer' ? one.answer : { status: 0, headers: {}, body: '' };
  };
  const command = async (value: Command) => {
    story.push(`engine commands ${JSON.stringify(value.command)} ${value.field ?? ''}`);
    return (await exchange('POST', `/captures/${id}/commands`, written(value))).status;
  };
  const facts = { url: `${peers.urls.zone}/facts`, token: `token-of-${id}-for-facts` };
  /** A zone answers after one real second whatever is open: on a slow machine it is asked again. */
  const move = async (ms: number, open: number) => {
    const body = { advance_ms: ms, open_exchanges_at_most: open };
    let answer = await exchange('POST', `/captures/${id}/clock`, body);
    for (let patience = 10; patience > 0 && openIn(answer.body) > open; patience -= 1) {
      answer = await exchange('POST', `/captures/${id}/clock`, { ...body, advance_ms: 0 });
    }
    return answer;
  };
  const trace = (): Trace => ({
    plan: plainPlan,
    conversationId: id,
    sessionId: id,
    steps: story.map((line) => ({
      action: { kind: 'gather' },
      story: line,
      events: [],
      calls: [],
      atMs: 0,
    })),
    exchanges: recordExchanges(world.target.baseUrl, sent, peers.calls),
  });
  const said = () =>
    new Map([
      ...sent.map(
        (s, i) => [`answer ${i}`, s.answer.kind === 'answer' ? wordsOf(s.answer) : ''] as const,
      ),
      ...peers.calls.map((call, i) => [`fact ${i}`, wordsOf(call)] as const),
      ...world.book.strays.map((call, i) => [`stray ${i}`, `${call.path} ${call.body}`] as const),
    ]);
  const session: ZoneSession = {
    id,
    key,
    command,
    said,
    ...scripts,
    collect: (field, more = {}) => {
      number += 1;
      return command({ ...collectCommand, collect: number, field, facts, ...more });
    },
    fill: async (field, keys) => {
      await session.collect(field);
      await session.press(keys);
      await session.facts();
    },
    process: (more = {}) => command({ ...processCommand, idempotency_key: key, facts, ...more }),
    send: (door, body) =>
      exchange('POST', door === 'keys' ? `/keypad/${id}/keys` : `/captures/${id}/commands`, body),
    press: async (keys) => {
      story.push(`caller presses ${keys.length} keys`);
      const answers: number[] = [];
      for (const one of keys) {
        answers.push((await exchange('POST', `/keypad/${id}/keys`, { key: one })).status);
      }
      return answers;
    },
    advance: async (ms, openExchanges = 0) => {
      story.push(`${ms} ms pass`);
      await move(ms, openExchanges);
    },
    now: async () => {
      const { now } = objectOf((await move(0, 0)).body);
      return new Date(String(now));
    },
    facts: async (openExchanges = 0) => {
      await move(0, openExchanges);
      const fresh = peers.calls.slice(seen);
      seen = peers.calls.length;
      const told = fresh.map((call) => objectOf(call.body) as unknown as CaptureFact);
      return told.filter((fact) => !['started', 'digits', 'wiped'].includes(fact.fact));
    },
    factBodies: () => peers.calls.map((call) => call.body),
    held: async () => {
      const answer = await exchange('GET', `/captures/${id}`);
      return answer.status === 200 ? objectOf(answer.body).held : answer.status;
    },
    snapshot: async () => {
      const answer = await exchange('GET', `/captures/${id}`);
      return answer.status === 200 ? JSON.parse(answer.body) : undefined;
    },
    onFact: (responder) => {
      peers.respond.zone = responder;
    },
    check: (requirement, holds, expected, actual) => {
      expectAnnounced(proving, requirement);
      // A zone of which nobody has heard anything keeps no promise by it.
      if (holds && peers.calls.length === 0 && scripts.asked().length === 0) return;
      const judgement = holds
        ? { cases: 1 }
        : { cases: 1, broken: { expected, actual: JSON.stringify(actual) ?? 'nothing' } };
      const how = { check: `zone: ${proving.name}`, reproduce: [], seed: bench.seed };
      ledger.record(requirement, judgement, trace(), how);
    },
    leakOf: (card) => {
      const leak = findLeak(card, said());
      return leak === undefined ? undefined : `${leak.disguise} in ${leak.where}`;
    },
  };
  return session;
}

/** Headers and body; the date is nobody's word. */
function wordsOf({ headers, body }: Pick<ZoneAnswer, 'headers' | 'body'>): string {
  const { date: _, ...others } = headers;
  return `${JSON.stringify(others)} ${body}`;
}

const collectCommand = {
  command: 'collect',
  valid_card_types: ['visa', 'mastercard', 'amex'],
  min_postal_code_length: 0,
  first_digit_timeout_ms: 30_000,
  inter_digit_timeout_ms: 5_000,
};

const processCommand = {
  command: 'process',
  method: 'charge',
  amount: 4200,
  currency: 'USD',
  parameters: {},
};

/** A text `literal:1.10` becomes the number that is written so. */
export function written(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"literal:([^"]*)"/g, '$1');
}

type Script = Pick<ZoneSession, 'answers' | 'lookUpAnswers' | 'asked' | 'payments'>;

/** Captures are tried one at a time, so whatever the processor is asked now is of this one. */
function scriptOf(processor: ProcessorDoor | undefined): Script {
  const from = processor?.peers.calls.length ?? 0;
  const asked = () => processor?.peers.calls.slice(from) ?? [];
  const payments = () => asked().filter(({ method }) => method === 'POST');
  let answers: readonly (PeerAnswer | Responder)[] = [answerEmpty(500)];
  let found: readonly PeerAnswer[] = [answerEmpty(404)];
  if (processor !== undefined) {
    processor.peers.respond.processor = (call) => {
      if (call.method === 'GET') {
        const lookUps = asked().filter(({ method }) => method === 'GET').length;
        return found[Math.min(lookUps, found.length) - 1] ?? answerEmpty(404);
      }
      const answer = answers[Math.min(payments().length, answers.length) - 1];
      return typeof answer === 'function' ? answer(call) : (answer ?? answerEmpty(500));
    };
  }
  return {
    asked,
    payments,
    answers: (...list) => {
      answers = list;
    },
    lookUpAnswers: (...list) => {
      found = list;
    },
  };
}

function openIn(reading: string): number {
  return Number(objectOf(reading).open_exchanges ?? 0);
}

/** A fact in a few words, whatever a zone makes of one. */
export function tell(fact: CaptureFact): string {
  switch (fact.fact) {
    case 'accepted':
      return fact.card === undefined
        ? 'accepted'
        : `accepted ${fact.card?.brand} ${fact.card?.last4}`;
    case 'rejected':
      return `rejected ${fact.error}`;
    case 'processed': {
      const { result } = fact;
      if (result?.status !== 'approved') return `${result?.status} ${result?.code}`;
      return `approved ${'transaction_id' in result ? result.transaction_id : result.token_id}`;
    }
    default:
      return String(fact.fact);
  }
}
