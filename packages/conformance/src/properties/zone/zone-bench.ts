import type { CaptureFact } from '@voicepay/spec';
import { findLeak } from '../../evidence/leak-oracle.ts';
import type { Ledger } from '../../evidence/ledger.ts';
import { expectAnnounced, type Proving } from '../../evidence/proving.ts';
import { answerEmpty } from '../../peers/peer-call.ts';
import { recordExchanges } from '../../session/exchange-log.ts';
import { plainPlan } from '../../session/session-plan.ts';
import type { Trace } from '../../session/trace.ts';
import { ask, type SentRequest, type World } from '../../session/world.ts';

/** One capture under test: the harness is the engine and the caller's fingers. */
export interface ZoneSession {
  readonly id: string;
  collect(field: string, more?: Readonly<Record<string, unknown>>): Promise<void>;
  command(command: Readonly<Record<string, unknown>>): Promise<number>;
  press(keys: string): Promise<readonly number[]>;
  advance(ms: number): Promise<void>;
  /** Facts since the last look, once the zone is quiet. `started` and digit counts are left out. */
  facts(): Promise<readonly CaptureFact[]>;
  held(): Promise<unknown>;
  /** What the engine's facts door answers from now on. */
  answerFactsWith(status: number): void;
  check(requirement: string, holds: boolean, expected: string, actual: unknown): void;
  /** What leaked of a card that was typed, in all that the zone said. */
  leakOf(card: string): string | undefined;
}

export function zoneSession(world: World, ledger: Ledger, proving: Proving): ZoneSession {
  const id = world.newConversation();
  const peers = world.book.newSession();
  peers.respond.zone = () => answerEmpty(204);
  const sent: SentRequest[] = [];
  const story: string[] = [];
  let number = 0;
  let seen = 0;
  const send = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
    const one = await ask(world, method, path, body);
    sent.push(one);
    return one.answer.kind === 'answer' ? one.answer : { status: 0, body: '' };
  };
  const command = async (value: Readonly<Record<string, unknown>>) => {
    story.push(`engine commands ${JSON.stringify(value.command)} ${value.field ?? ''}`);
    return (await send('POST', `/captures/${id}/commands`, value)).status;
  };
  const door = { url: `${peers.urls.zone}/facts`, token: `token-of-${id}-for-facts` };
  const move = async (ms: number) => {
    await send('POST', `/captures/${id}/clock`, { advance_ms: ms, open_exchanges_at_most: 0 });
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
  return {
    id,
    command,
    collect: async (field, more = {}) => {
      number += 1;
      await command({
        command: 'collect',
        collect: number,
        field,
        valid_card_types: ['visa', 'mastercard', 'amex'],
        min_postal_code_length: 0,
        first_digit_timeout_ms: 30_000,
        inter_digit_timeout_ms: 5_000,
        facts: door,
        ...more,
      });
    },
    press: async (keys) => {
      story.push(`caller presses ${keys.length} keys`);
      const answers: number[] = [];
      for (const key of keys)
        answers.push((await send('POST', `/keypad/${id}/keys`, { key })).status);
      return answers;
    },
    advance: async (ms) => {
      story.push(`${ms} ms pass`);
      await move(ms);
    },
    facts: async () => {
      await move(0);
      const fresh = peers.calls.slice(seen);
      seen = peers.calls.length;
      const facts = fresh.map((call) => JSON.parse(call.body || '{}') as CaptureFact);
      return facts.filter((fact) => !['started', 'digits', 'wiped'].includes(fact.fact));
    },
    held: async () => {
      const answer = await send('GET', `/captures/${id}`);
      return answer.status === 200
        ? (JSON.parse(answer.body) as { held?: unknown }).held
        : answer.status;
    },
    check: (requirement, holds, expected, actual) => {
      expectAnnounced(proving, requirement);
      const judgement = holds
        ? { cases: 1 }
        : { cases: 1, broken: { expected, actual: JSON.stringify(actual) ?? 'nothing' } };
      ledger.record(requirement, judgement, trace(), {
        check: `zone: ${proving.name}`,
        reproduce: [],
      });
    },
    answerFactsWith: (status) => {
      story.push(`the facts door answers ${status}`);
      peers.respond.zone = () => answerEmpty(status);
    },
    leakOf: (card) => {
      const answers = sent.map(
        (s, i) => [`answer ${i}`, s.answer.kind === 'answer' ? s.answer.body : ''] as const,
      );
      const told = peers.calls.map(
        (call, i) => [`fact ${i}`, `${JSON.stringify(call.headers)} ${call.body}`] as const,
      );
      const leak = findLeak(card, new Map([...answers, ...told]));
      return leak === undefined ? undefined : `${leak.disguise} in ${leak.where}`;
    },
  };
}
