/**
 * One question for each requirement that binds connections: does it hold here? The smallest suite
 * that can tell the catalogue's entries apart.
 */
import { equalJson, validate } from '@voicepay/spec';
import type { ConnectionsOptions } from '../src/connections/mock.ts';
import type { JsonObject, Plan } from '../src/exchange/exchange.ts';
import { badKeys, goodKeys, tokenThatExpires } from './keys.ts';
import { accepted, readAnswer, refused } from './plans.ts';
import { signedProbes } from './signed-probes.ts';
import {
  Blocked,
  both,
  every,
  key,
  newSession,
  type OutcomeName,
  openTarget,
  outcomes,
  type Probe,
  plainIsAccepted,
  post,
  started,
  type Target,
  twice,
  variables,
  variation,
  without,
} from './target.ts';

const strangeTexts = ['Zoë 😀', 'مرحبا بالعالم', 'tab\tand nul\u0000'];

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
    const later = [
      () => t.mock.restart(),
      () => post(t, 'start', { order_id: 'another' }, { 'idempotency-key': '"same"' }),
      () => every([...Array(110).keys()], async () => started(t, newSession(t)).then(() => true)),
    ];
    const stays = await every(later, async (happens) => {
      await happens();
      const then = await post(t, 'start', variables, { 'idempotency-key': '"same"' });
      return equalJson(readAnswer(then) ?? null, first);
    });
    const pair = ['one', 'two'].map(() =>
      post(t, 'start', variables, { 'idempotency-key': '"pair"' }),
    );
    const [one, two] = (await Promise.all(pair)).map(readAnswer);
    const race = one === undefined || two === undefined || equalJson(one, two);
    return race && stays && again !== undefined && equalJson(first, again);
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
    return accepted(await post(t, 'failure', outcomes.failure(session, failed), key(session)));
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
      const keys = goodKeys(t);
      const body = new Uint8Array();
      const get = { method: 'GET', path: `/${endpoint}`, ...keys, body };
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
  await post(t, 'failure', outcomes.failure(first), key(first));
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
      const [early] = await twice(t, endpoint);
      for (let i = 0; i < 110; i++) {
        const other = newSession(t);
        await post(t, endpoint, outcomes[endpoint](other), key(other));
      }
      await post(t, endpoint, outcomes[endpoint](early), key(early));
      if (t.mock.effects(early) !== 1) return false;
      const lost = newSession(t);
      const gone = { ...goodKeys(t), isGone: () => true };
      await post(t, endpoint, outcomes[endpoint](lost), key(lost), gone);
      await post(t, endpoint, outcomes[endpoint](lost), key(lost));
      if (t.mock.effects(lost) !== 1) return false;
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
    every(both, async (endpoint) => {
      const [session, again] = await twice(t, endpoint);
      if (!accepted(again) || t.mock.effects(session) !== 1) throw new Blocked('duplicate');
      const bare = { ...key(session), 'idempotency-key': `vpo_${session}` };
      const plan = await post(t, endpoint, outcomes[endpoint](session), bare);
      return accepted(plan) && t.mock.effects(session) === 1;
    }),
};

async function appliesSequentialOnce(t: Target, endpoint: OutcomeName): Promise<void> {
  if (t.mock.effects((await twice(t, endpoint))[0]) !== 1) throw new Blocked('sequential');
}

async function together(t: Target, endpoint: OutcomeName): Promise<[string, readonly Plan[]]> {
  const session = newSession(t);
  await started(t, session);
  const body = outcomes[endpoint](session);
  const send = () => post(t, endpoint, body, key(session));
  return [session, await Promise.all([send(), send(), send()])];
}

const lockProbes: Readonly<Record<string, Probe>> = {
  'report:refuses-missing-credentials': async (t) => {
    const expired = tokenThatExpires(t);
    return every(['start', ...both] as const, (endpoint) =>
      every([...badKeys(t), ...expired], async (keys) => {
        const session = newSession(t);
        const body = endpoint === 'start' ? variables : outcomes[endpoint](session);
        const { status } = (await post(t, endpoint, body, {}, keys)).reply;
        return (status === 401 || status === 403) && t.mock.effects(session) === 0;
      }),
    );
  },
};

export type Finding = 'holds' | 'broken' | 'blocked';

const profiles = ['base', 'reliable', 'signed'] as const;

/** What each requirement's probe finds; the probes are those of the profile, each on its own mock. */
export async function findings(options: ConnectionsOptions): Promise<Map<string, Finding>> {
  const rank = profiles.indexOf(options.profile ?? 'reliable');
  const probes: Record<string, Probe> = {
    ...startProbes,
    ...receiverProbes,
    ...(rank >= 1 ? reliableProbes : {}),
    ...(rank >= 2 ? signedProbes : {}),
  };
  const { type } = openTarget(options).mock.auth;
  Object.assign(probes, type === 'none' ? {} : lockProbes);
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
