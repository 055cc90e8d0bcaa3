/** One attempt at an outcome, and what its answer means. */
import { callConnection, type Input, type LiveSession } from '../live-session.ts';
import type { ConnectionAnswer, ConnectionTarget, Ports } from '../ports.ts';
import { maxJitter } from './schedule.ts';
import { signatureHeader, signingKey } from './signature.ts';

/** report:outcome-deadline */
const deadlineMs = 15_000;

export function sendOutcome(live: LiveSession, ports: Ports, tell: (input: Input) => void): void {
  const { outcome, delivery } = live;
  if (outcome === null || delivery === null) throw new Error('there is no outcome to send');
  const target = live.fn[outcome.connection];
  if (target === null) throw new Error('the outcome has no connection');
  const send = async (): Promise<ConnectionAnswer> => {
    const headers = outcomeHeaders(live, ports, target);
    // An outcome that cannot be signed is not sent; it is tried again like any other.
    if (headers === null) return { kind: 'failed', code: 'secret_missing' };
    return ports.connections.call({
      target,
      headers,
      body: outcome.body,
      deadlineMs,
      clock: live.clock,
      readsBody: false,
    });
  };
  const sentAt = live.clock.now();
  callConnection(live, send, (answer) => {
    const result = answer.kind === 'failed' ? answer.code : `http_${answer.status}`;
    const labels = { connection: outcome.connection, result };
    ports.metrics.observe('voicepay_delivery_attempts', labels, live.clock.now() - sentAt);
    // In thousandths: nothing in the journal looks like a run of card digits.
    const jitter = Math.round(ports.identifiers.fraction() * maxJitter * 1000) / 1000;
    const input = readAcknowledgement(answer, jitter, live.clock.now());
    if (input.kind === 'delivery' && input.event.type === 'delivery.failed') {
      const details = { session: live.id, ...labels, attempt: delivery.attempts };
      ports.log.warn('an outcome was not acknowledged', details);
    }
    tell(input);
  });
}

/** Null where a signing secret is not to be had. */
function outcomeHeaders(
  live: LiveSession,
  ports: Ports,
  target: ConnectionTarget,
): Record<string, string> | null {
  const { webhookId, body } = live.outcome ?? { webhookId: '', body: '' };
  const headers: Record<string, string> = {
    'session-reference-id': live.id,
    // report:idempotency-key-is-the-webhook-id
    'idempotency-key': `"${webhookId}"`,
    traceparent: `00-${live.opening.traceId}-${ports.identifiers.hex(16)}-01`,
  };
  if (target.delivery === 'base') return headers;
  headers['webhook-id'] = webhookId;
  if (target.delivery === 'reliable') return headers;
  // report:signed-attempts-have-their-own-time
  const timestamp = Math.floor(live.clock.now() / 1000);
  const keys = readKeys(target.signingSecrets, ports);
  if (keys === null) return null;
  headers['webhook-timestamp'] = String(timestamp);
  headers['webhook-signature'] = signatureHeader(webhookId, timestamp, body, keys);
  return headers;
}

function readKeys(references: readonly string[], ports: Ports): readonly Buffer[] | null {
  try {
    return references.map((reference) => signingKey(ports.secrets.read(reference)));
  } catch (error) {
    ports.log.error('an outcome cannot be signed', { reason: (error as Error).message });
    return null;
  }
}

export function readAcknowledgement(answer: ConnectionAnswer, jitter: number, now: number): Input {
  const failed = (code: string, isGone: boolean, retryAfterMs: number | null): Input => ({
    kind: 'delivery',
    event: { type: 'delivery.failed', code, isGone, retryAfterMs, jitter },
  });
  if (answer.kind === 'failed') return failed(answer.code, false, null);
  // report:any-success-status-acknowledges, report:nothing-else-acknowledges
  if (answer.status >= 200 && answer.status <= 299) {
    // report:answer-limits: an answer that was given up is none.
    if (answer.body === null) return failed('answer_too_large', false, null);
    return { kind: 'delivery', event: { type: 'delivery.acknowledged' } };
  }
  // report:gone-stops
  const isGone = answer.status === 410;
  return failed(`http_${answer.status}`, isGone, readRetryAfter(answer.retryAfter, now));
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3); null when it is neither. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^[0-9]+$/.test(text)) return Number(text) * 1000;
  // The form of asctime names no zone, and means UTC as the others do.
  const at = Date.parse(/^[A-Z][a-z]{2} .* [0-9]{4}$/.test(text) ? `${text} GMT` : text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
