import { decliningTestCards, testCardOf } from '@voicepay/pci-sim/test-cards';
import { validate } from '@voicepay/spec';
import type { Ledger } from '../../evidence/ledger.ts';
import { expectAnnounced, type Proving } from '../../evidence/proving.ts';
import { recordExchanges } from '../../session/exchange-log.ts';
import { plainPlan } from '../../session/session-plan.ts';
import type { Trace } from '../../session/trace.ts';
import { ask, jsonOf, type World } from '../../session/world.ts';

type Json = Readonly<Record<string, unknown>>;

interface Answered {
  readonly status: number;
  readonly value: Json;
}

/** A processor as the zone meets it; the harness is the zone. Only published test cards are sent. */
export interface Desk {
  newKey(): string;
  submit(key: string, more: Json): Promise<Answered>;
  lookUp(key: string): Promise<Answered>;
  check(requirement: string, holds: boolean, expected: string, actual: unknown): void;
}

/** Something that is asked of a processor. */
export interface ProcessorCheck extends Proving {
  readonly run: (desk: Desk) => Promise<void>;
}

/** Characters of the longest key: `identifier` of the schemas. */
const longestKey = 128;
const charge = { method: 'charge', amount: '42.00' };
const tokenize = { method: 'tokenize', token_type: 'reusable' };
const methods = [
  ['charge_id', charge],
  ['token_id', tokenize],
] as const;

export const processorChecks: readonly ProcessorCheck[] = [
  {
    name: 'a payment and a token',
    proves: ['process:processor-approval-carries-the-id-key'],
    run: async (desk) => {
      for (const [idKey, payment] of methods) {
        const answer = await desk.submit(desk.newKey(), payment);
        const holds = isApproval(answer, idKey) && validate('processor-response', answer.value).ok;
        desk.check(
          'process:processor-approval-carries-the-id-key',
          holds,
          `2xx with ${idKey}, a string or null, and no error_code`,
          answer,
        );
      }
    },
  },
  {
    name: 'the same key again',
    proves: ['process:processor-repeats-its-answer'],
    run: async (desk) => {
      const id = 'process:processor-repeats-its-answer';
      for (const [idKey, payment] of methods) {
        const key = desk.newKey();
        const first = await desk.submit(key, payment);
        if (isMute(first)) continue;
        const again = await desk.submit(key, payment);
        desk.check(id, isSame(again, first), 'the first answer again', again);
        const other = await desk.submit(desk.newKey(), payment);
        const fresh = !isId(first.value[idKey]) || other.value[idKey] !== first.value[idKey];
        desk.check(id, fresh, 'another result for another key', other);
        const later = await desk.submit(key, payment);
        desk.check(id, isSame(later, first), 'the first answer after another payment', later);
      }
    },
  },
  {
    name: 'keys that are nearly the same',
    proves: ['process:processor-repeats-its-answer'],
    run: async (desk) => {
      const longest = desk.newKey().padEnd(longestKey - 1, 'k');
      const answers: Answered[] = [];
      for (const key of [`${longest}a`, `${longest}b`, `${longest}A`]) {
        answers.push(await desk.submit(key, charge));
      }
      // Whoever refuses keys of this length shows nothing of how it tells them apart.
      const [first] = answers;
      if (first === undefined || !isDefinite(first) || isMute(first)) return;
      const ids = answers.map(({ value }) => value.charge_id).filter(isId);
      const isApart = new Set(ids).size === ids.length;
      const holds = isApart && answers.every(isDefinite);
      const id = 'process:processor-repeats-its-answer';
      desk.check(id, holds, 'a payment of its own for every key', answers);
    },
  },
  {
    name: 'the same key with another body',
    proves: ['process:processor-refuses-a-changed-body'],
    run: async (desk) => {
      const key = desk.newKey();
      await desk.submit(key, charge);
      const changed = await desk.submit(key, { ...charge, amount: '43.00' });
      const id = 'process:processor-refuses-a-changed-body';
      desk.check(id, changed.status === 422, '422 to another body under the same key', changed);
    },
  },
  {
    name: 'the same key at the same time',
    proves: ['process:processor-says-in-flight'],
    run: async (desk) => {
      const key = desk.newKey();
      const both = await Promise.all([desk.submit(key, charge), desk.submit(key, charge)]);
      const statuses = both.map(({ status }) => status).sort();
      // Two approvals: the first was done before the second came, which shows nothing.
      if (both.every(isDefinite)) return;
      const id = 'process:processor-says-in-flight';
      const holds = both.some(isDefinite) && statuses[1] === 409;
      desk.check(id, holds, '2xx to one and 409 to the other', statuses);
    },
  },
  {
    name: 'cards that are declined',
    proves: ['process:processor-declines-with-a-code', 'process:processor-repeats-its-answer'],
    run: async (desk) => {
      const cards = decliningTestCards.flatMap((card) =>
        methods.map(([idKey, payment]) => ({ ...card, idKey, payment })),
      );
      for (const { number, securityCode, idKey, payment } of cards) {
        const key = desk.newKey();
        const body = { ...payment, cardnumber: number, cvv: securityCode };
        const answer = await desk.submit(key, body);
        // Whoever approves them all, or refuses them as no cards, shows nothing of declines.
        if (!isDefinite(answer) || isApproval(answer, idKey)) continue;
        const code = answer.value.error_code;
        const holds = typeof code === 'string' && code !== '';
        const id = 'process:processor-declines-with-a-code';
        desk.check(id, holds, 'a non-empty error_code', answer);
        if (isMute(answer)) continue;
        const again = await desk.submit(key, body);
        const repeats = 'process:processor-repeats-its-answer';
        desk.check(repeats, isSame(again, answer), 'the first answer again', again);
      }
    },
  },
  {
    name: 'a look-up',
    proves: ['process:processor-looks-up-by-key'],
    run: async (desk) => {
      for (const [, payment] of methods) {
        const key = desk.newKey();
        const first = await desk.submit(key, payment);
        const found = await desk.lookUp(key);
        if (!isDefinite(found) || isMute(first)) return;
        const same = isSame(found, first);
        desk.check('process:processor-looks-up-by-key', same, 'the answer of that key', found);
      }
    },
  },
];

function isDefinite({ status }: Answered): boolean {
  return status >= 200 && status < 300;
}

/** Definite about nothing: that it is repeated shows nothing. */
function isMute(answer: Answered): boolean {
  const words = ['charge_id', 'token_id', 'error_code'];
  return isDefinite(answer) && !words.some((word) => Object.hasOwn(answer.value, word));
}

/** Both definite, and of one result; a repetition need not have the status of the first. */
function isSame(one: Answered, other: Answered): boolean {
  const words = ['charge_id', 'token_id', 'error_code', 'outcome'] as const;
  const same = words.every((word) => (one.value[word] ?? null) === (other.value[word] ?? null));
  return isDefinite(one) && isDefinite(other) && same;
}

function isApproval(answer: Answered, idKey: string): boolean {
  const { value } = answer;
  const id = value[idKey];
  return isDefinite(answer) && (value.error_code ?? null) === null && (id === null || isId(id));
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

export async function runProcessorChecks(
  world: World,
  ledger: Ledger,
  checks: readonly ProcessorCheck[] = processorChecks,
): Promise<void> {
  for (const check of checks) {
    if (world.interrupted()) return;
    await check.run(deskOf(world, ledger, check));
  }
}

function deskOf(world: World, ledger: Ledger, proving: Proving): Desk {
  const trace: Trace = {
    plan: plainPlan,
    conversationId: '',
    sessionId: '',
    steps: [],
    exchanges: recordExchanges(world.target.baseUrl, [], []),
  };
  const { number, securityCode } = testCardOf('visa');
  const answered = ({ answer }: Awaited<ReturnType<typeof ask>>): Answered => ({
    status: answer.kind === 'answer' ? answer.status : 0,
    value: (jsonOf(answer) ?? {}) as Json,
  });
  return {
    newKey: world.newConversation,
    submit: async (key, more) => {
      const body = {
        transaction_id: key,
        cardnumber: number,
        cvv: securityCode,
        expiry_month: '12',
        expiry_year: '30',
        currency_code: 'USD',
        parameters: {},
        ...more,
      };
      return answered(await ask(world, 'POST', '', body, { 'idempotency-key': `"${key}"` }));
    },
    lookUp: async (key) => answered(await ask(world, 'GET', `/${encodeURIComponent(key)}`)),
    check: (requirement, holds, expected, actual) => {
      expectAnnounced(proving, requirement);
      const judgement = holds
        ? { cases: 1 }
        : { cases: 1, broken: { expected, actual: JSON.stringify(actual) ?? 'nothing' } };
      const how = { check: `processor: ${proving.name}`, reproduce: [] };
      ledger.record(requirement, judgement, trace, how);
    },
  };
}
