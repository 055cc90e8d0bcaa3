/**
 * One question for each requirement that binds connections: does it hold here? The smallest suite
 * that can tell the catalogue's entries apart. It asks in memory, under a clock that it holds.
 */
import { equalJson, type JsonValue, validate } from '@voicepay/spec';
import { testCredentials } from '../src/auth/requirement.ts';
import {
  type Connections,
  type ConnectionsOptions,
  createConnections,
  testSigningSecret,
} from '../src/connections/mock.ts';
import type { ConnectionName } from '../src/connections/world.ts';
import type { JsonObject, Plan } from '../src/exchange/exchange.ts';
import { sign } from '../src/signature/standard-webhooks.ts';
import { accepted, readAnswer, refused } from './plans.ts';

type Headers = Record<string, string>;

/** A prerequisite is missing: nothing can be said. */
class Blocked extends Error {}

export interface Target {
  readonly mock: Connections;
  readonly options: ConnectionsOptions;
  sessions: number;
}

const nowMs = 1_800_000_000_000;

export function openTarget(options: ConnectionsOptions): Target {
  // Work takes a few turns of the event loop, so that copies can meet; no real time passes.
  const wait = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { mock: createConnections(options, { nowMs: () => nowMs, wait }), options, sessions: 0 };
}

const echo = { invoice_id: 'INV-1', channel: 'voice' };
const variables = { order_id: '10482', email: 'caller@example.com' };

async function post(
  target: Target,
  endpoint: ConnectionName,
  body: JsonValue | string,
  headers: Headers = {},
): Promise<Plan> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = new TextEncoder().encode(text);
  const signed = endpoint === 'start' ? {} : await signature(target, bytes, headers);
  const all = { 'content-type': 'application/json', ...credentials(target), ...signed, ...headers };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  return target.mock.respond(endpoint, {
    method: 'POST',
    path: `/${endpoint}`,
    headers: given,
    body: bytes,
  });
}

function credentials({ mock }: Target): Headers {
  return mock.auth.type === 'bearer' ? { authorization: `Bearer ${mock.auth.token}` } : {};
}

async function signature(target: Target, body: Uint8Array, headers: Headers): Promise<Headers> {
  if (target.options.profile !== 'signed') return {};
  const id = headers['webhook-id'] ?? 'msg_1';
  const timestamp = headers['webhook-timestamp'] ?? String(nowMs / 1000);
  const value = `v1,${await sign(testSigningSecret, id, timestamp, body)}`;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': value };
}

function newSession(target: Target): string {
  target.sessions += 1;
  return `ps_${target.sessions}`;
}

async function started(target: Target, session: string, body: JsonObject = variables) {
  const headers = { 'session-reference-id': session, 'idempotency-key': `"start-${session}"` };
  const plan = await post(target, 'start', body, headers);
  if (!accepted(plan)) throw new Blocked('start');
}

function success(session: string, more: JsonObject = {}): JsonObject {
  const ids = { transaction_id: 'ch_1', token_id: null };
  return {
    session_reference_id: session,
    ...variables,
    order_id: session,
    processor_parameters: echo,
    ...ids,
    ...more,
  };
}

function failure(session: string, more: JsonObject = {}): JsonObject {
  const reasons = { failed_reason: 'declined', last_error: 'insufficient_funds' };
  const about = { session_reference_id: session, ...variables, order_id: session };
  return { ...about, processor_parameters: echo, ...reasons, ...more };
}

const outcomes = { success, failure };
type OutcomeName = keyof typeof outcomes;
const both: readonly OutcomeName[] = ['success', 'failure'];

function key(session: string): Headers {
  return { 'webhook-id': `vpo_${session}`, 'idempotency-key': `"vpo_${session}"` };
}

/** Whether a started session's outcome is accepted; blocked where the plain one is not. */
async function variation(
  target: Target,
  endpoint: OutcomeName,
  change: (body: JsonObject) => JsonObject,
  judge: (plan: Plan) => boolean = accepted,
  headers: Headers = {},
): Promise<boolean> {
  await plainIsAccepted(target, endpoint);
  const session = newSession(target);
  await started(target, session);
  const body = change(outcomes[endpoint](session));
  return judge(await post(target, endpoint, body, { ...key(session), ...headers }));
}

async function plainIsAccepted(target: Target, endpoint: OutcomeName): Promise<void> {
  const session = newSession(target);
  await started(target, session);
  const plan = await post(target, endpoint, outcomes[endpoint](session), key(session));
  if (!accepted(plan)) throw new Blocked(endpoint);
}

function without(body: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

async function every<T>(items: readonly T[], holds: (item: T) => Promise<boolean>) {
  for (const item of items) if (!(await holds(item))) return false;
  return true;
}

const strangeTexts = ['Zoë 😀', 'مرحبا بالعالم', 'tab\tand nul\u0000'];

type Probe = (target: Target) => Promise<boolean>;

const startProbes: Readonly<Record<string, Probe>> = {
  'start:answer-within-ten-seconds': async (t) => {
    const plan = await post(t, 'start', variables);
    return plan.waitMs < 10_000 && plan.transport === 'reply';
  },
  'start:answers-json-object': async (t) => {
    const plan = await post(t, 'start', variables);
    if (plan.waitMs >= 10_000 || plan.transport !== 'reply') throw new Blocked('late');
    if (readAnswer(plan) === undefined) return false;
    const accented = await post(t, 'start', { ...variables, note: 'Zoë' });
    return !accepted(accented) || readAnswer(accented) !== undefined;
  },
  'start:answer-is-valid': async (t) => {
    const answer = readAnswer(await post(t, 'start', variables));
    if (answer === undefined) throw new Blocked('no object');
    return typeof answer.amount === 'number' && validate('start-response', answer).ok;
  },
  'start:carries-no-card-data': async (t) => {
    const plan = await post(t, 'start', variables);
    return !/4[0-9]{15}/.test(JSON.stringify(plan.reply.body));
  },
  'start:same-key-same-answer': async (t) => {
    const first = readAnswer(await post(t, 'start', variables, { 'idempotency-key': '"same"' }));
    const again = readAnswer(await post(t, 'start', variables, { 'idempotency-key': '"same"' }));
    if (first === undefined) throw new Blocked('no object');
    const pair = ['one', 'two'].map(() =>
      post(t, 'start', variables, { 'idempotency-key': '"pair"' }),
    );
    const [one, two] = (await Promise.all(pair)).map(readAnswer);
    const race = one === undefined || two === undefined || equalJson(one, two);
    return race && again !== undefined && equalJson(first, again);
  },
  'start:same-key-other-body': async (t) => {
    const headers = { 'idempotency-key': '"other"' };
    const first = readAnswer(await post(t, 'start', variables, headers));
    if (first === undefined) throw new Blocked('no object');
    const other = await post(t, 'start', { order_id: 'another' }, headers);
    const answer = readAnswer(other);
    const replayed = answer !== undefined && equalJson(answer, first);
    return replayed || other.reply.status === 422;
  },
  'start:key-forms-are-equal': async (t) => {
    if (!(await startProbes['start:same-key-same-answer']?.(t))) throw new Blocked('same key');
    const quoted = readAnswer(await post(t, 'start', variables, { 'idempotency-key': '"form"' }));
    const plain = readAnswer(await post(t, 'start', variables, { 'idempotency-key': 'form' }));
    return quoted !== undefined && plain !== undefined && equalJson(quoted, plain);
  },
  'start:tolerates-unicode': async (t) => {
    await started(t, newSession(t));
    return every(strangeTexts, async (note) => {
      const plan = await post(t, 'start', { ...variables, note });
      return plan.reply.status < 500;
    });
  },
  'start:tolerates-headers': async (t) => {
    await started(t, newSession(t));
    return accepted(await post(t, 'start', variables, { 'x-request-id': 'r1', 'x-b3': 'y' }));
  },
  'start:speaks-its-refusal': async (t) => {
    const plan = await post(t, 'start', { order_id: 'paid-1' });
    const type = plan.reply.headers['content-type'];
    return refused(plan) && type === 'application/problem+json';
  },
};

const receiverProbes: Readonly<Record<string, Probe>> = {
  'report:acknowledges-valid-outcomes': (t) =>
    every(both, async (endpoint) => {
      const session = newSession(t);
      await started(t, session);
      const plan = await post(t, endpoint, outcomes[endpoint](session), key(session));
      if (plan.waitMs >= 15_000 || plan.transport !== 'reply') throw new Blocked('late');
      if (!accepted(plan)) return false;
      return (await acceptsLongNames(t, endpoint)) && (await acceptsALaterSession(t, endpoint));
    }),
  'report:answers-in-time': (t) =>
    every(both, async (endpoint) => {
      const session = newSession(t);
      await started(t, session);
      const plan = await post(t, endpoint, outcomes[endpoint](session), key(session));
      return plan.waitMs < 15_000 && plan.transport === 'reply';
    }),
  'report:accepts-any-combination-of-ids': (t) =>
    every(
      [
        { transaction_id: 'ch_1', token_id: 'tok_1' },
        { transaction_id: null, token_id: 'tok_1' },
        { transaction_id: null, token_id: null },
        { transaction_id: 'ch_1' },
        {},
      ] as readonly JsonObject[],
      (ids) =>
        variation(t, 'success', (body) => ({
          ...without(body, 'transaction_id', 'token_id'),
          ...ids,
        })),
    ),
  'report:ignores-unknown-fields': (t) =>
    every(both, (endpoint) => variation(t, endpoint, (body) => ({ ...body, shoe_size: 44 }))),
  'report:accepts-missing-reason': (t) =>
    every([['failed_reason', 'last_error'], ['last_error'], ['failed_reason']], (names) =>
      variation(t, 'failure', (body) => without(body, ...names)),
    ),
  'report:accepts-unknown-reasons': (t) =>
    every([{ failed_reason: 'of_my_own' }, { last_error: 'of_my_own' }], (reason) =>
      variation(t, 'failure', (body) => ({ ...body, ...reason })),
    ),
  'report:accepts-the-echo': (t) =>
    every(both, (endpoint) =>
      variation(t, endpoint, (body) => ({
        ...body,
        processor_parameters: { channel: 'voice', invoice_id: 'INV-1' },
      })),
    ),
  'report:accepts-failure-of-a-failed-start': async (t) => {
    await plainIsAccepted(t, 'failure');
    const session = newSession(t);
    const failed = { failed_reason: 'start_failed', last_error: 'http_503' };
    return accepted(await post(t, 'failure', failure(session, failed), key(session)));
  },
  'report:refuses-malformed-json': (t) =>
    every(both, async (endpoint) => refused(await post(t, endpoint, '{"session_reference_id":'))),
  'report:refuses-missing-session-reference': (t) =>
    every(both, (endpoint) =>
      variation(t, endpoint, (body) => without(body, 'session_reference_id'), refused),
    ),
  'report:tolerates-any-unicode': (t) =>
    every(both, (endpoint) =>
      every(strangeTexts, (note) =>
        variation(
          t,
          endpoint,
          (body) => ({ ...body, email: note }),
          (plan) => plan.reply.status < 500,
        ),
      ),
    ),
  'report:refuses-other-methods': (t) =>
    every(['start', ...both] as const, async (endpoint) => {
      const headers = credentials(t);
      const body = new Uint8Array();
      const get = { method: 'GET', path: `/${endpoint}`, headers, body };
      return (await t.mock.respond(endpoint, get)).reply.status === 405;
    }),
  'report:answers-leak-nothing': (t) =>
    every(['start', ...both] as const, async (endpoint) => {
      const { body } = (await post(t, endpoint, '{"half":')).reply;
      return !/(?:\\n|\n)\s+at |hunter2|secret/.test(typeof body === 'string' ? body : '');
    }),
  'report:first-outcome-wins': (t) =>
    every(both, async (endpoint) => {
      const [session] = await twoOutcomes(t, endpoint);
      return t.mock.effects(session) === 1 && t.mock.outcomeOf(session) !== endpoint;
    }),
  'report:second-outcome-is-answered-calmly': (t) =>
    every(both, async (endpoint) => {
      const [, plan] = await twoOutcomes(t, endpoint);
      return accepted(plan) || plan.reply.status === 409;
    }),
};

async function acceptsALaterSession(t: Target, endpoint: OutcomeName): Promise<boolean> {
  const [first, later] = [newSession(t), newSession(t)];
  await started(t, first);
  await started(t, later);
  const order = { order_id: first };
  // Where that one is refused, the failure connection's own question says so.
  await post(t, 'failure', failure(first), key(first));
  return accepted(await post(t, endpoint, outcomes[endpoint](later, order), key(later)));
}

async function acceptsLongNames(t: Target, endpoint: OutcomeName): Promise<boolean> {
  const session = newSession(t).padEnd(128, 'L');
  await started(t, session);
  const ids = endpoint === 'success' ? { transaction_id: session } : {};
  const body = { ...outcomes[endpoint](session), ...ids };
  return accepted(await post(t, endpoint, body, key(session)));
}

/** One outcome and then the other of a session: the session, and the answer to the second. */
async function twoOutcomes(t: Target, second: OutcomeName): Promise<[string, Plan]> {
  await plainIsAccepted(t, second);
  const first = second === 'success' ? 'failure' : 'success';
  const session = newSession(t);
  await started(t, session);
  const plan = await post(t, first, outcomes[first](session), key(`${session}_1`));
  if (!accepted(plan)) throw new Blocked(first);
  return [session, await post(t, second, outcomes[second](session), key(`${session}_2`))];
}

const reliableProbes: Readonly<Record<string, Probe>> = {
  'report:duplicate-is-acknowledged': (t) =>
    every(both, async (endpoint) => accepted((await twice(t, endpoint))[1])),
  'report:duplicate-is-applied-once': (t) =>
    every(both, async (endpoint) => {
      const ids = endpoint === 'success' ? { transaction_id: null } : { note: 'Zoë' };
      const long = (end: string) => newSession(t).padEnd(127, '_') + end;
      const odd = long('a');
      const next = `${odd.slice(0, -1)}b`;
      for (const session of [odd, next]) {
        await started(t, session);
        const body = { ...outcomes[endpoint](session), ...ids };
        if (!accepted(await post(t, endpoint, body, key(session)))) throw new Blocked(endpoint);
      }
      const counts = [(await twice(t, endpoint))[0], odd, next].map((s) => t.mock.effects(s));
      return counts.every((count) => count === 1);
    }),
  'report:concurrent-duplicates-are-applied-once': (t) =>
    every(both, async (endpoint) => {
      await appliesSequentialOnce(t, endpoint);
      const [session] = await together(t, endpoint);
      return t.mock.effects(session) === 1;
    }),
  'report:in-flight-duplicate-is-answered': (t) =>
    every(both, async (endpoint) => {
      if (!accepted((await twice(t, endpoint))[1])) throw new Blocked('duplicate');
      const [, plans] = await together(t, endpoint);
      const calm = [409, 425, 429, 503];
      return plans.every((plan) => accepted(plan) || calm.includes(plan.reply.status));
    }),
  'report:duplicates-are-known-after-a-restart': (t) =>
    every(both, async (endpoint) => {
      await appliesSequentialOnce(t, endpoint);
      const [session] = await twice(t, endpoint, () => t.mock.restart());
      return t.mock.effects(session) === 1;
    }),
  'report:both-key-forms-are-accepted': (t) =>
    every(both, (endpoint) =>
      variation(t, endpoint, (body) => body, accepted, { 'idempotency-key': 'vpo_plain' }),
    ),
};

async function appliesSequentialOnce(t: Target, endpoint: OutcomeName): Promise<void> {
  if (t.mock.effects((await twice(t, endpoint))[0]) !== 1) throw new Blocked('sequential');
}

async function twice(
  t: Target,
  endpoint: OutcomeName,
  between: () => void = () => {},
): Promise<[string, Plan]> {
  const session = newSession(t);
  await started(t, session);
  const body = outcomes[endpoint](session);
  if (!accepted(await post(t, endpoint, body, key(session)))) throw new Blocked(endpoint);
  between();
  return [session, await post(t, endpoint, body, key(session))];
}

async function together(t: Target, endpoint: OutcomeName): Promise<[string, readonly Plan[]]> {
  const session = newSession(t);
  await started(t, session);
  const body = outcomes[endpoint](session);
  const send = () => post(t, endpoint, body, key(session));
  return [session, await Promise.all([send(), send(), send()])];
}

const signedProbes: Readonly<Record<string, Probe>> = {
  'report:accepts-valid-signatures': async (t) =>
    every(both, async (endpoint) => {
      await plainIsAccepted(t, endpoint);
      const aged = await resigned(t, endpoint, { ageSeconds: 200 });
      const rotated = await resigned(t, endpoint, { before: `v1,${btoa('x'.repeat(32))} ` });
      return accepted(aged) && accepted(rotated);
    }),
  'report:refuses-bad-signatures': async (t) =>
    every(both, async (endpoint) => {
      const other = await resigned(t, endpoint, { secret: `whsec_${btoa('another secret 123')}` });
      const unknown = await resigned(t, endpoint, { version: 'v0' });
      const none = await resigned(t, endpoint, { none: true });
      return refused(other) && refused(unknown) && refused(none);
    }),
  'report:refuses-stale-timestamps': async (t) =>
    every(both, async (endpoint) => {
      const old = await resigned(t, endpoint, { ageSeconds: 302 });
      const ahead = await resigned(t, endpoint, { ageSeconds: -302 });
      return refused(old) && refused(ahead);
    }),
  'report:verifies-the-raw-bytes': async (t) =>
    every(both, async (endpoint) => {
      await plainIsAccepted(t, endpoint);
      return accepted(await resigned(t, endpoint, { indent: 2 }));
    }),
};

interface Resigning {
  readonly ageSeconds?: number;
  readonly before?: string;
  readonly secret?: string;
  readonly version?: string;
  readonly none?: boolean;
  readonly indent?: number;
}

async function resigned(t: Target, endpoint: OutcomeName, how: Resigning): Promise<Plan> {
  const session = newSession(t);
  await started(t, session);
  const text = JSON.stringify(outcomes[endpoint](session), null, how.indent);
  const timestamp = String(nowMs / 1000 - (how.ageSeconds ?? 0));
  const id = `vpo_${session}`;
  const bytes = new TextEncoder().encode(text);
  const mac = await sign(how.secret ?? testSigningSecret, id, timestamp, bytes);
  const value = how.none === true ? '' : `${how.before ?? ''}${how.version ?? 'v1'},${mac}`;
  const headers = { 'webhook-timestamp': timestamp, 'webhook-signature': value };
  return post(t, endpoint, text, { ...key(session), ...headers });
}

const lockProbes: Readonly<Record<string, Probe>> = {
  'report:refuses-missing-credentials': (t) =>
    every(['start', ...both] as const, (endpoint) =>
      every(['', 'Bearer wrong'], async (authorization) => {
        const plan = await post(t, endpoint, variables, { authorization });
        return plan.reply.status === 401 || plan.reply.status === 403;
      }),
    ),
};

export type Finding = 'holds' | 'broken' | 'blocked';

const profiles = ['base', 'reliable', 'signed'] as const;

/** What each requirement's probe finds; the probes are those of the profile, each on its own mock. */
export async function findings(options: ConnectionsOptions): Promise<Map<string, Finding>> {
  const rank = profiles.indexOf(options.profile ?? 'reliable');
  const probes: Readonly<Record<string, Probe>> = {
    ...startProbes,
    ...receiverProbes,
    ...(rank >= 1 ? reliableProbes : {}),
    ...(rank >= 2 ? signedProbes : {}),
    ...(options.auth?.type === 'bearer' ? lockProbes : {}),
  };
  const found = new Map<string, Finding>();
  for (const [requirement, probe] of Object.entries(probes)) {
    found.set(requirement, await ask(probe, openTarget(options)));
  }
  return found;
}

async function ask(probe: Probe, target: Target): Promise<Finding> {
  try {
    return (await probe(target)) ? 'holds' : 'broken';
  } catch (error) {
    if (error instanceof Blocked) return 'blocked';
    throw error;
  }
}

export const lockedBy = testCredentials.bearer;
