/** The start call: one logical call, one deadline, and what its answer means. */
import { parseJson, writeJson } from '@voicepay/spec';
import { isProcessable, isReportable } from '../delivery/outcome-request.ts';
import { isJsonObject } from '../function/plain-value.ts';
import type { JsonObject } from '../journal/records.ts';
import { callConnection, type Input, type LiveSession, setTimer } from '../live-session.ts';
import type { ConnectionAnswer, Ports } from '../ports.ts';
import { readStartResponse } from './read-start-response.ts';

/** start:deadline-ends-the-wait: for all attempts together. */
const deadlineMs = 10_000;
const firstWaitMs = 250;
/** start:reliable-repeats-within-the-deadline */
const repeatable = new Set([429, 502, 503, 504]);

export function callStart(live: LiveSession, ports: Ports, tell: (input: Input) => void): void {
  const target = live.fn.start;
  const endAt = live.clock.now() + deadlineMs;
  // start:body-is-the-set-variables
  const body = writeJson(live.opening.setVariables);
  const attempt = (number: number) => {
    const call = {
      target,
      headers: {
        // start:sends-session-reference, start:sends-idempotency-key, start:sends-traceparent;
        // no signature, at no level (start:unsigned).
        'session-reference-id': live.id,
        'idempotency-key': `"vps_${live.id}"`,
        traceparent: `00-${live.opening.traceId}-${ports.identifiers.hex(16)}-01`,
      },
      body,
      deadlineMs: endAt - live.clock.now(),
      clock: live.clock,
      readsBody: true,
    };
    const sentAt = live.clock.now();
    const take = (answer: ConnectionAnswer) => {
      const result = answer.kind === 'failed' ? answer.code : `http_${answer.status}`;
      ports.metrics.observe('voicepay_start_calls', { result }, live.clock.now() - sentAt);
      const at = live.clock.now() + firstWaitMs * 2 ** (number - 1);
      const isRepeated = target.delivery !== 'base' && isRepeatable(answer) && at < endAt;
      // start:base-calls-once, start:definite-answers-are-not-repeated
      if (isRepeated && live.session.stage === 'starting' && !live.isHalted) {
        setTimer(live, 'start', at, () => attempt(number + 1));
      } else tell(readAnswer(answer, live.opening.setVariables));
    };
    callConnection(live, () => ports.connections.call(call), take);
  };
  attempt(1);
}

function isRepeatable(answer: ConnectionAnswer): boolean {
  return answer.kind === 'failed'
    ? answer.code === 'connection_failed'
    : repeatable.has(answer.status);
}

/** What the core hears of an answer. */
export function readAnswer(answer: ConnectionAnswer, setVariables: JsonObject): Input {
  // start:failed-start-names-the-timeout, start:connection-failure-is-no-answer
  if (answer.kind === 'failed') return startFailed(answer.code);
  if (answer.status < 200 || answer.status > 299) return startFailed(refusalCode(answer));
  // report:strict-json-answers
  if (!isJson(answer.mediaType)) return invalidStart('content_type');
  if (answer.body === null) return invalidStart(answer.fault ?? 'body');
  const reading = readStartResponse(answer.body);
  if (!reading.ok) return invalidStart(reading.code);
  const { terms, description, echo } = reading.resolution;
  // report:request-size: what could be neither reported nor processed is not begun.
  if (!isReportable(setVariables, echo)) return invalidStart('processor_parameters');
  if (!isProcessable(description, echo)) return invalidStart('description');
  return {
    kind: 'session',
    event: { type: 'start.resolved', terms },
    start: { description, echo },
  };
}

function startFailed(lastError: string): Input {
  return { kind: 'session', event: { type: 'start.failed', reason: 'start_failed', lastError } };
}

function invalidStart(lastError: string): Input {
  const reason = 'invalid_start_response';
  return { kind: 'session', event: { type: 'start.failed', reason, lastError } };
}

/** start:failed-start-reads-the-problem-type: a business refusal has a voice. */
function refusalCode(answer: ConnectionAnswer & { kind: 'answered' }): string {
  // start:failed-start-names-the-status
  const status = `http_${answer.status}`;
  if (!/^application\/problem\+json(;|$)/i.test(answer.mediaType.trim())) return status;
  const problem = answer.body === null ? null : parseJson(answer.body);
  if (problem === null || !problem.ok || !isJsonObject(problem.value)) return status;
  const type = problem.value.type;
  if (typeof type !== 'string' || type === 'about:blank') return status;
  const segment =
    type
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  return /^[A-Za-z0-9._:-]{1,128}$/.test(segment) ? segment : status;
}

/** `application/json` or `+json`, in UTF-8 where it says so. */
function isJson(mediaType: string): boolean {
  const [type = '', ...parameters] = mediaType.split(';').map((part) => part.trim().toLowerCase());
  if (!/^(application\/json|[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+\+json)$/.test(type))
    return false;
  return parameters.every((p) => !p.startsWith('charset=') || /^charset="?utf-?8"?$/.test(p));
}
