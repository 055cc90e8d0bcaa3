/** The doors of one session: opening, signals, snapshot, events, facts, and the test clock. */
import { timingSafeEqual } from 'node:crypto';
import type { CaptureFact, ClockAdvance, Signal } from '@voicepay/spec';
import { advanceClock } from '../advance-clock.ts';
import { virtualClockOf } from '../engine.ts';
import { isHttpUrl, plainValue } from '../function/plain-value.ts';
import type { LiveSession, Told } from '../live-session.ts';
import type { OpenRequest, Refusal } from '../open-request.ts';
import { sendEvents } from './event-stream.ts';
import type { Visit } from './http-server.ts';
import { sendJson, sendProblem, sendUnknown } from './problem.ts';
import { readBody } from './read-body.ts';
import { readFact, readIdempotencyKey, readOpening, readSignal } from './read-requests.ts';
import { openingSnapshotOf, snapshotOf } from './snapshot.ts';

export async function openPaymentSession(visit: Visit): Promise<void> {
  const { engine, request, response, status } = visit;
  if (status.isStopping) {
    const detail = 'this engine is stopping and opens no sessions; ask another one';
    return sendProblem(response, { status: 503, code: 'stopping', detail });
  }
  const header = request.headers['idempotency-key'];
  const key = typeof header === 'string' ? readIdempotencyKey(header) : null;
  if (header !== undefined && key === null) {
    const detail = 'expected an Idempotency-Key of 1 to 255 visible characters, quoted or not';
    const requirement = 'function:opening-repeated-with-its-key-opens-once';
    return sendProblem(response, {
      status: 400,
      code: 'idempotency_key_invalid',
      detail,
      requirement,
    });
  }
  const body = await readBody(request, 'open-session');
  if (!body.ok) return sendProblem(response, body.problem, closing(body.problem.status));
  const opening = readOpening(body.value, key);
  const refusal = refuseZoneUrl(opening);
  if (refusal !== null) return sendProblem(response, refusal);
  await engine.open(opening, (opened) => {
    if (opened.kind === 'refused') sendProblem(response, opened.refusal);
    else sendJson(response, 201, openingSnapshotOf(opened.live));
  });
}

export function readSession(visit: Visit): void {
  const live = findSession(visit);
  if (live !== null) sendJson(visit.response, 200, snapshotOf(live));
}

export async function signalSession(visit: Visit): Promise<void> {
  const live = findSession(visit);
  if (live === null) return;
  const { engine, request, response } = visit;
  const body = await readBody(request, 'signal');
  if (!body.ok) return sendProblem(response, body.problem, closing(body.problem.status));
  const event = readSignal(body.value as unknown as Signal);
  engine.tell(live, { kind: 'session', event }, (told) => {
    if (told.kind === 'refused') {
      // supervise:foreign-signal-is-refused
      sendProblem(response, {
        status: 409,
        code: 'signal_not_applicable',
        detail: `expected: ${told.expected}; the session is ${placeOf(live)}`,
        requirement: told.requirement,
        state: live.session.stage,
      });
    } else if (!isHalted(told, visit)) sendJson(response, 200, snapshotOf(live));
  });
}

export function readSessionEvents(visit: Visit): void {
  const live = findSession(visit);
  if (live === null) return;
  const query = new URLSearchParams(visit.search);
  sendEvents(visit.request, visit.response, live, query, visit.engine.ports.clock);
}

export async function reportFact(visit: Visit): Promise<void> {
  const live = findSession(visit);
  if (live === null) return;
  const { engine, request, response } = visit;
  // collect:facts-are-authenticated
  if (!hasToken(request.headers.authorization, live.opening.factsToken)) {
    const detail = 'expected the bearer token of the command that the fact answers';
    const headers = { 'www-authenticate': 'Bearer' };
    return sendProblem(response, { status: 401, code: 'token_invalid', detail }, headers);
  }
  const body = await readBody(request, 'capture-fact');
  if (!body.ok) return sendProblem(response, body.problem, closing(body.problem.status));
  const event = readFact(plainValue(body.value) as CaptureFact, live.id);
  const taken = () => response.writeHead(204).end();
  // collect:ignored-facts-are-acknowledged
  if (event === null) return void taken();
  engine.tell(live, { kind: 'session', event }, (told) => {
    if (!isHalted(told, visit)) taken();
  });
}

export async function advanceSessionClock(visit: Visit): Promise<void> {
  const live = findSession(visit);
  if (live === null) return;
  const { engine, request, response } = visit;
  if (virtualClockOf(live) === null) return sendUnknown(response, 'virtual_clock');
  const body = await readBody(request, 'clock-advance');
  if (!body.ok) return sendProblem(response, body.problem, closing(body.problem.status));
  const move = body.value as unknown as ClockAdvance;
  const reading = await advanceClock(
    engine,
    live,
    move.advance_ms,
    move.open_exchanges_at_most ?? 0,
  );
  if (reading === null) return sendUnknown(response, 'virtual_clock');
  sendJson(response, 200, {
    now: new Date(reading.now).toISOString(),
    open_exchanges: reading.openExchanges,
    next_due_ms: reading.nextDueMs,
  });
}

export function findSession(visit: Visit): LiveSession | null {
  const live = visit.engine.find(visit.names[0] ?? '');
  if (live === null) sendUnknown(visit.response, 'session');
  return live;
}

/** time:journal-failure-stops */
export function isHalted(told: Told, visit: Visit): boolean {
  if (told.kind !== 'halted') return false;
  const detail =
    'the journal cannot be written, and the session waits until it can; try again later';
  const requirement = 'time:journal-failure-stops';
  sendProblem(visit.response, { status: 503, code: 'journal_unavailable', detail, requirement });
  return true;
}

function refuseZoneUrl(opening: OpenRequest): Refusal | null {
  if (opening.zoneUrl === null || isHttpUrl(opening.zoneUrl)) return null;
  const detail = `expected an http or https URL, came "${opening.zoneUrl.slice(0, 100)}"`;
  const errors = [{ pointer: '/zone_url', detail }];
  const requirement = 'supervise:bad-requests-are-refused';
  return { status: 422, code: 'body_invalid', detail, requirement, errors };
}

function placeOf(live: LiveSession): string {
  return live.session.paused ? `${live.session.stage}, paused` : live.session.stage;
}

/** A body that was not read to its end cannot be followed by another request. */
function closing(status: number): Record<string, string> {
  return status === 413 || status === 415 ? { connection: 'close' } : {};
}

function hasToken(authorization: string | undefined, token: string): boolean {
  const shown = Buffer.from(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '');
  const expected = Buffer.from(token);
  // All tokens are equally long: the length tells nothing.
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}
