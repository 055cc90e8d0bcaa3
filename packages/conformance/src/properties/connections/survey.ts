import { equalJson, validate } from '@voicepay/spec';
import fc from 'fast-check';
import {
  type ConnectionName,
  isReliable,
  type JsonObject,
  type OutcomeName,
} from '../../targets/connections/target.ts';
import {
  Dialogue,
  describeAnswer,
  echoOf,
  isRefusal,
  isSuccess,
  type Line,
  type OpenedSession,
  type OutcomeOptions,
  objectOf,
  statusOf,
  type WireExchange,
} from './dialogue.ts';
import { namesOf, seedOf } from './draws.ts';
import { unknownLike } from './start/speaks-its-refusal.ts';
import { readStartAnswer } from './start/start-answer.ts';
import { Stop } from './stop.ts';

/** Whether a connection does its plainest duty; if not, which requirement says so. */
export type Condition =
  | { readonly kind: 'works' }
  | { readonly kind: 'broken'; readonly by: string; readonly reason: string }
  | { readonly kind: 'refuses'; readonly reason: string; readonly hint: string }
  | { readonly kind: 'environment'; readonly reason: string }
  | { readonly kind: 'not_run'; readonly reason: string };

export interface ConnectionSurvey {
  readonly condition: Condition;
  /** How it showed that it tells one request from another; absent: it never did. */
  readonly evidence?: string;
  /** The first thing that it took in this run, which is asked for again at its end. */
  readonly first?: OpenedSession;
}

export type Survey = Partial<Record<ConnectionName, ConnectionSurvey>>;

/**
 * Before any check: does each connection work at all, and has it shown that it tells one request from
 * another? A pass counts for nothing on an endpoint that answers everything alike
 * (conformance:unobservable-is-not-passed). Bad requests always stand between good ones, so that
 * an endpoint which answers by its previous request is not taken for one that reads.
 */
export async function surveyConnections(
  line: Line,
  runSeed: number,
  nonce: string,
): Promise<Survey> {
  const { target } = line;
  const variables = fc.sample(target.variables.arbitrary, {
    seed: seedOf(runSeed, 'survey'),
    numRuns: 12,
  });
  const first = new Dialogue(line, namesOf(nonce, 'survey'));
  const start = await guarded(first, () => surveyStart(first, variables));
  const names: readonly OutcomeName[] = ['success', 'failure'];
  const outcomes = await Promise.all(
    names.map(async (name, i) => {
      if (target.urls[name] === undefined) return undefined;
      if (start.condition.kind !== 'works' && start.opens !== true)
        return { condition: start.condition };
      const mine = new Dialogue(line, namesOf(nonce, `survey/${name}`));
      return guarded(mine, () => surveyOutcome(mine, name, variables.slice(4 + i * 4)));
    }),
  );
  return {
    start: strip(start),
    ...(outcomes[0] === undefined ? {} : { success: strip(outcomes[0]) }),
    ...(outcomes[1] === undefined ? {} : { failure: strip(outcomes[1]) }),
  };
}

type Surveyed = ConnectionSurvey & { readonly opens?: boolean };

function strip({ opens: _, ...survey }: Surveyed): ConnectionSurvey {
  return survey;
}

async function guarded(dialogue: Dialogue, survey: () => Promise<Surveyed>): Promise<Surveyed> {
  try {
    return await survey();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { why } = error;
    if (why.kind === 'blocked') return broken(why.by, why.reason);
    if (why.kind === 'discard') return { condition: refuses(why.reason) };
    if (why.kind === 'again') return { condition: { kind: 'not_run', reason: why.reason } };
    return { condition: { kind: why.kind, reason: why.reason } };
  } finally {
    dialogue.end();
  }
}

function broken(by: string, reason: string, opens = false): Surveyed {
  return { condition: { kind: 'broken', by, reason }, opens };
}

function refuses(reason: string): Condition {
  const hint =
    'say which set variables start accepts (--set NAME=VALUE), and which credentials (--header)';
  return { kind: 'refuses', reason, hint };
}

async function surveyStart(
  dialogue: Dialogue,
  variables: readonly JsonObject[],
): Promise<Surveyed> {
  const a = await dialogue.given(variables[0] as JsonObject);
  const b = await dialogue.given(variables[1] as JsonObject);
  const first = await dialogue.start(a);
  if (!isSuccess(first)) return whyStartFails(dialogue, a, first);
  const answer = readStartAnswer(first);
  if (answer.kind === 'not_json') {
    return broken('start:answers-json-object', `start gave ${answer.complaint.actual}`);
  }
  const body = answer.value;
  const evidence = await startEvidence(dialogue, a, b, first);
  const works: Condition = { kind: 'works' };
  const valid = validate('start-response', body).ok;
  const reason = 'start answers a body that the start response schema refuses';
  const condition: Condition = valid
    ? works
    : { kind: 'broken', by: 'start:answer-is-valid', reason };
  const parameters = body.processor_parameters ?? null;
  const opens = parameters === null || typeof parameters === 'object';
  const id = first.headers['session-reference-id'] as string;
  const taken = { id, variables: a, start: body, echo: echoOf(body) };
  const surveyed = { condition, opens, first: taken };
  return evidence === undefined ? surveyed : { ...surveyed, evidence };
}

async function whyStartFails(
  dialogue: Dialogue,
  variables: JsonObject,
  first: WireExchange,
): Promise<Surveyed> {
  const bare = { 'session-reference-id': undefined, 'idempotency-key': undefined };
  const plain = await dialogue.start(variables, { headers: { ...bare, traceparent: undefined } });
  if (isSuccess(plain)) {
    const reason = `start refuses the headers that engines send: ${describeAnswer(first.answer)}`;
    return broken('start:tolerates-headers', reason);
  }
  const reason = `start gave ${describeAnswer(first.answer)}`;
  if (isRefusal(first)) return { condition: refuses(reason) };
  return broken('start:answers-json-object', reason);
}

async function startEvidence(
  dialogue: Dialogue,
  a: JsonObject,
  b: JsonObject,
  first: WireExchange,
): Promise<string | undefined> {
  const malformed = await dialogue.send('start', '{"order_id":', sessionHeaders(dialogue));
  if (isRefusal(malformed)) return `refuses malformed JSON (HTTP ${statusOf(malformed)})`;
  const second = await dialogue.start(b);
  if (!isSuccess(second)) return undefined;
  const empty = await dialogue.start({});
  if (isRefusal(empty)) return `refuses empty set variables (HTTP ${statusOf(empty)})`;
  const again = await dialogue.start(a);
  const answers = [first, second, again].map((e) => objectOf(e.answer));
  const [x, y, z] = answers;
  if (x === undefined || y === undefined || z === undefined) return undefined;
  const echo = equalJson(x, a) || equalJson(y, b);
  const told = equalJson(x, z) && !equalJson(x, y) && !echo;
  if (told) return 'answers other set variables differently, and the same ones alike';
  const unknown = await dialogue.start(unknownLike(a, dialogue.target));
  const isKnown = isSuccess(await dialogue.start(b));
  if (!isRefusal(unknown) || !isKnown) return undefined;
  return `refuses set variables that it does not know (HTTP ${statusOf(unknown)})`;
}

function sessionHeaders(dialogue: Dialogue) {
  const session = dialogue.names.next();
  return { headers: { 'session-reference-id': session, 'idempotency-key': `"${session}"` } };
}

/** Changes to a plain outcome, each with the requirement that a receiver breaks who needs it. */
function excuses(name: OutcomeName, profile: 'base' | 'reliable' | 'signed') {
  const list: { by: string; why: string; options: OutcomeOptions }[] = [];
  const add = (by: string, why: string, options: OutcomeOptions) => list.push({ by, why, options });
  const idHeader = { 'idempotency-key': undefined };
  if (profile === 'signed') {
    const unsigned = { 'webhook-signature': undefined, 'webhook-timestamp': undefined };
    add('report:accepts-valid-signatures', 'signed', { headers: unsigned });
  }
  add('report:accepts-the-echo', 'with the echo', { body: { processor_parameters: {} } });
  if (name === 'failure') {
    const body = { failed_reason: undefined, last_error: undefined };
    add('report:accepts-missing-reason', 'with a reason', { body });
  } else {
    add('report:accepts-any-combination-of-ids', 'with token_id null', {
      body: { token_id: 'tok_conf' },
    });
  }
  const fields = { card_brand: undefined, card_last4: undefined };
  add('report:ignores-unknown-fields', 'with the card fields', { body: fields });
  if (isReliable(profile)) {
    add('report:both-key-forms-are-accepted', 'with a quoted key', { headers: idHeader });
  }
  return list;
}

async function surveyOutcome(
  dialogue: Dialogue,
  name: OutcomeName,
  variables: readonly JsonObject[],
): Promise<Surveyed> {
  const [a, b, c] = variables as [JsonObject, JsonObject, JsonObject];
  const opened = await dialogue.open(a);
  const first = await dialogue.deliver(name, opened);
  dialogue.end();
  if (!isSuccess(first)) return whyOutcomeFails(dialogue, name, a, first);
  const evidence = await outcomeEvidence(dialogue, name, b, c);
  const works: ConnectionSurvey = { condition: { kind: 'works' }, first: opened };
  return evidence === undefined ? works : { ...works, evidence };
}

async function whyOutcomeFails(
  dialogue: Dialogue,
  name: OutcomeName,
  variables: JsonObject,
  first: WireExchange,
): Promise<Surveyed> {
  for (const excuse of excuses(name, dialogue.target.profile)) {
    const other = await dialogue.deliver(name, await dialogue.open(variables), excuse.options);
    dialogue.end();
    if (!isSuccess(other)) continue;
    // Only if the plain one is refused again does the difference explain it.
    if (isSuccess(await dialogue.deliver(name, await dialogue.open(variables)))) break;
    return broken(excuse.by, `${name} refuses an outcome ${excuse.why} and accepts it without`);
  }
  const reason = `${name} met a plain outcome with ${describeAnswer(first.answer)}`;
  return broken('report:acknowledges-valid-outcomes', reason);
}

async function outcomeEvidence(
  dialogue: Dialogue,
  name: OutcomeName,
  b: JsonObject,
  c: JsonObject,
): Promise<string | undefined> {
  const malformed = await dialogue.deliver(name, await dialogue.open(b), { raw: '{"session_' });
  if (isRefusal(malformed)) return `refuses malformed JSON (HTTP ${statusOf(malformed)})`;
  if (!isSuccess(await dialogue.deliver(name, await dialogue.open(b)))) return undefined;
  dialogue.end();
  const nameless = await dialogue.deliver(name, await dialogue.open(c), {
    body: { session_reference_id: undefined },
  });
  if (isRefusal(nameless)) return `refuses a body without session (HTTP ${statusOf(nameless)})`;
  dialogue.end();
  const opened = await dialogue.open(c);
  if (!isSuccess(await dialogue.deliver(name, opened))) return undefined;
  const stranger = await dialogue.deliver(name, strangerOf(dialogue, opened));
  if (isRefusal(stranger)) return `refuses a session it never opened (${statusOf(stranger)})`;
  return observedEvidence(dialogue, name, c);
}

async function observedEvidence(
  dialogue: Dialogue,
  name: OutcomeName,
  variables: JsonObject,
): Promise<string | undefined> {
  const { observer } = dialogue.target;
  if (observer === undefined) return undefined;
  const session = await dialogue.open(variables);
  const before = await observer.count(session.id);
  await dialogue.deliver(name, session);
  const after = await observer.count(session.id);
  const told = before.ok && after.ok && before.count === 0 && after.count > 0;
  return told ? 'the observer sees the effect of one session and none of another' : undefined;
}

function strangerOf(dialogue: Dialogue, like: OpenedSession): OpenedSession {
  return { ...like, id: dialogue.names.next() };
}
