/**
 * Opens sessions. What is asked for is looked at in full before anybody is called
 * (function:refused-opening-calls-nobody); a session that
 * may open has its place, then its first record, and only then its first effects.
 */

import { isReportable } from './delivery/outcome-request.ts';
import type { EngineOptions } from './engine.ts';
import type { FunctionCheck } from './function/check-function.ts';
import type { FunctionPlan } from './function/function-plan.ts';
import { isDeeperThan } from './function/plain-value.ts';
import type { JournalWatch } from './journal/journal-watch.ts';
import type { JsonObject } from './journal/records.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import type { Opened, OpenRequest, Refusal } from './open-request.ts';
import type { Ports } from './ports.ts';
import type { Rooms } from './rooms.ts';
import { openSession } from './session/open-session.ts';
import { renderSetVariables } from './variables/render-set-variables.ts';

/** Of JSON, as everybody reads it here. */
const maxLevels = 64;

/** What an opening is judged by. */
export interface Desk {
  readonly ports: Ports;
  readonly options: EngineOptions;
  readonly rooms: Rooms;
  readonly checkFunction: (configuration: JsonObject) => FunctionCheck;
  readonly journal: Pick<JournalWatch, 'failed' | 'hasFailed'>;
  /** The session of a key that this process does not remember. */
  readonly findOpened: (openingKey: string) => LiveSession | null;
}

type Found<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

const journalUnavailable: Refusal = {
  status: 503,
  code: 'journal_unavailable',
  detail: 'the journal cannot be written at present, and nothing was opened; try again later',
  requirement: 'time:journal-failure-stops',
};

/** function:opening-repeated-with-its-key-opens-once */
export async function openFor(request: OpenRequest, desk: Desk): Promise<Opened<LiveSession>> {
  const { rooms } = desk;
  const key = request.openingKey;
  if (key === null) return openNew(request, desk);
  if (rooms.openingOf(key) === null) desk.findOpened(key);
  const repeated = repeatOpening(key, request.openingHash, rooms);
  if (repeated !== null) return repeated;
  rooms.reserve(key, request.openingHash);
  try {
    const opened = await openNew(request, desk);
    if (opened.kind === 'opened') rooms.keepOpening(opened.live);
    return opened;
  } finally {
    // Whatever came of it, it runs no more.
    if (rooms.openingOf(key)?.live === null) rooms.release(key);
  }
}

function repeatOpening(key: string, hash: string, rooms: Rooms): Opened<LiveSession> | null {
  const earlier = rooms.openingOf(key);
  if (earlier === null) return null;
  const requirement = 'function:opening-repeated-with-its-key-opens-once';
  if (earlier.hash !== hash) {
    const detail = 'this Idempotency-Key opened a session with another body; use a new key';
    return refuse({ status: 422, code: 'idempotency_conflict', detail, requirement });
  }
  if (earlier.live === null) {
    const detail = 'the opening with this Idempotency-Key is still running; ask again';
    return refuse({ status: 409, code: 'idempotency_in_flight', detail, requirement });
  }
  return { kind: 'opened', live: earlier.live, isNew: false };
}

async function openNew(request: OpenRequest, desk: Desk): Promise<Opened<LiveSession>> {
  const { ports, options, rooms } = desk;
  if (desk.journal.hasFailed()) return refuse(journalUnavailable);
  const misplaced = refusePlace(request, options);
  if (misplaced !== null) return refuse(misplaced);
  const chosen = chooseFunction(request.function, desk);
  if (!chosen.ok) return refuse(chosen.refusal);
  const fn = chosen.value;
  const wrong = refuseInput(request.params, fn);
  if (wrong !== null) return refuse(wrong);
  const variables = renderVariables(request, fn, ports);
  if (!variables.ok) return refuse(variables.refusal);
  if (rooms.isTaken(request.conversationId)) {
    return refuse({
      status: 409,
      code: 'conversation_has_active_session',
      detail: 'this conversation has an active session; end it, or wait for its end',
      requirement: 'function:one-active-session-per-conversation',
    });
  }
  const live = begin(request, fn, variables.value, desk);
  // The place is taken before the journal is awaited, so that two openings cannot both have it.
  rooms.admit(live);
  return journalOpening(live, desk);
}

function refusePlace(request: OpenRequest, options: EngineOptions): Refusal | null {
  const refusal = (
    code: string,
    pointer: string,
    detail: string,
    requirement: string,
  ): Refusal => ({
    status: 422,
    code,
    detail,
    requirement,
    errors: [{ pointer, detail }],
  });
  if (request.channel !== 'voice') {
    const detail = `expected the channel "voice", came "${request.channel}"`;
    return refusal('channel_not_supported', '/channel', detail, 'function:voice-only');
  }
  if (request.zoneUrl !== null && !options.acceptsAssignedZones) {
    const detail = 'this engine has a zone of its own; leave zone_url out';
    return refusal('zone_not_assignable', '/zone_url', detail, 'conformance:levels-are-declared');
  }
  if (request.zoneUrl === null && options.zoneUrl === null) {
    const detail = 'this engine has no zone of its own; give zone_url';
    return refusal('zone_missing', '/zone_url', detail, 'conformance:levels-are-declared');
  }
  if (request.startAt !== null && options.clock === 'real') {
    const detail = 'this engine keeps real time; leave now out';
    return refusal('clock_is_real', '/now', detail, 'time:clock-is-declared');
  }
  return null;
}

function chooseFunction(wanted: OpenRequest['function'], desk: Desk): Found<FunctionPlan> {
  const refusal = (code: string, detail: string): Found<FunctionPlan> => ({
    ok: false,
    refusal: {
      status: 422,
      code,
      detail,
      requirement: 'function:name-is-unique',
      errors: [{ pointer: '/function', detail }],
    },
  });
  if (typeof wanted === 'string') {
    const fn = desk.options.functions.find((loaded) => loaded.name === wanted);
    if (fn !== undefined) return { ok: true, value: fn };
    return refusal('function_unknown', `expected the name of a loaded function, came "${wanted}"`);
  }
  if (!desk.options.acceptsInlineFunctions) {
    const detail = 'expected the name of a loaded function, came a configuration';
    return refusal('inline_functions_refused', detail);
  }
  const check = desk.checkFunction(wanted);
  if (check.ok) return { ok: true, value: check.plan };
  const errors = check.faults.map((fault) => ({
    pointer: `/function${fault.pointer}`,
    detail: `${fault.message} (${fault.requirement})`,
  }));
  const requirement = check.faults[0]?.requirement ?? 'function:configuration-errors-come-together';
  const detail = `the function configuration has ${errors.length} errors`;
  const refused = { status: 422, code: 'function_invalid', detail, requirement, errors } as const;
  return { ok: false, refusal: refused };
}

/** function:invalid-input-refuses-the-session, function:refusal-says-what-to-ask */
function refuseInput(params: JsonObject, fn: FunctionPlan): Refusal | null {
  const faults = fn.checkInput(params);
  if (faults.length === 0) return null;
  return {
    status: 422,
    code: 'input_parameters_invalid',
    detail: 'ask the caller for what is missing or wrong, and open the session again',
    requirement: 'function:invalid-input-refuses-the-session',
    errors: faults.map((f) => ({ pointer: `/params${f.pointer}`, detail: f.message })),
  };
}

function renderVariables(request: OpenRequest, fn: FunctionPlan, ports: Ports): Found<JsonObject> {
  const variables = renderSetVariables(fn.setVariables, request, ports.templates);
  if (variables.ok) return boundedVariables(variables.values);
  const refusal = {
    status: 422,
    code: 'render_error',
    detail: 'a set variable cannot be rendered',
    requirement: 'function:render-error-refuses-the-session',
    errors: variables.errors.map((e) => ({ pointer: e.pointer, detail: e.message })),
  } as const;
  return { ok: false, refusal };
}

function boundedVariables(values: JsonObject): Found<JsonObject> {
  const refusal = (code: string, detail: string, requirement: string): Found<JsonObject> => {
    const errors = [{ pointer: '/function/set_variables', detail }];
    return { ok: false, refusal: { status: 422, code, detail, requirement, errors } };
  };
  // No reader takes more, the journal's own included.
  if (isDeeperThan(values, maxLevels)) {
    const detail = `the rendered set variables have more than ${maxLevels} levels; send fewer`;
    return refusal('set_variables_too_deep', detail, 'function:render-error-refuses-the-session');
  }
  if (isReportable(values, {})) return { ok: true, value: values };
  const detail = 'the rendered set variables make a request of more than 256 KiB; send less';
  return refusal('set_variables_too_large', detail, 'report:request-size');
}

function begin(
  request: OpenRequest,
  fn: FunctionPlan,
  setVariables: JsonObject,
  { ports, options }: Desk,
): LiveSession {
  const opening = {
    // function:opening-answers-a-session-reference
    sessionId: ports.identifiers.sessionId(),
    conversationId: request.conversationId,
    configuration: fn.source,
    setVariables,
    params: request.params,
    refs: request.refs,
    input: request.input,
    zoneUrl: request.zoneUrl ?? options.zoneUrl ?? '',
    factsToken: ports.identifiers.token(),
    traceId: ports.identifiers.hex(32),
    openingKey: request.openingKey,
    openingHash: request.openingHash,
  };
  const clock = ports.sessionClock(request.startAt);
  return createLiveSession(opening, fn, openSession(fn.plan), clock);
}

async function journalOpening(live: LiveSession, desk: Desk): Promise<Opened<LiveSession>> {
  const { ports, rooms } = desk;
  const entry = { kind: 'opened', opening: live.opening } as const;
  live.openedAt = live.clock.now();
  const record = { sessionId: live.id, number: 1, at: live.openedAt, entry };
  try {
    const written = ports.store.append(record, false);
    if (written !== undefined) await written;
  } catch (error) {
    rooms.forget(live);
    desk.journal.failed();
    ports.log.error('the journal cannot be written; nothing was opened', { error: String(error) });
    return refuse(journalUnavailable);
  }
  live.records = 1;
  ports.log.info('session opened', { session: live.id, function: live.fn.name });
  return { kind: 'opened', live, isNew: true };
}

function refuse(refusal: Refusal): { kind: 'refused'; refusal: Refusal } {
  return { kind: 'refused', refusal };
}
