/** What the three servers share: the shop. Start prices an order; an outcome closes it, once. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/** A refusal as a problem document; the last segment of its type is what the engine reports. */
export class Refusal extends Error {
  constructor(status, code, title) {
    super(title);
    this.status = status;
    this.code = code;
  }

  toJSON() {
    const type = `https://example.com/problems/${this.code}`;
    return { type, title: this.message, status: this.status };
  }
}

/** `journal` is a file that outlives a restart; without one, nothing does. */
export function createOrders({ journal }) {
  const starts = new Map();
  const outcomes = new Map();
  let invoices = 0;

  const apply = (record) => {
    if (record.outcome) outcomes.set(record.outcome.session, record.outcome);
    else {
      invoices += 1;
      if (record.start.key !== undefined) starts.set(record.start.key, record.start);
    }
  };
  const write = (record) => {
    if (journal) appendFileSync(journal, `${JSON.stringify(record)}\n`);
    apply(record);
  };
  if (journal && existsSync(journal)) {
    for (const line of readFileSync(journal, 'utf8').split('\n')) if (line) apply(JSON.parse(line));
  }

  return {
    /** The same key has the same answer. Nothing here waits, so two calls cannot meet halfway. */
    start(givenKey, variables) {
      const key = unquote(givenKey);
      const body = canonical(variables);
      const found = key === undefined ? undefined : starts.get(key);
      if (found) {
        if (found.body === body) return found.answer;
        throw new Refusal(422, 'key_reused', 'This key was used with another body.');
      }
      if (String(variables.order_id).startsWith('paid-')) {
        throw new Refusal(409, 'already_paid', 'This order is already paid.');
      }
      const answer = {
        amount: 4200,
        currency: 'USD',
        description: 'Your order',
        processor_parameters: {
          invoice_id: `INV-${invoices + 1}`,
          channel: 'voice',
          min_postal_code_length: 5,
        },
      };
      write({ start: { key, body, answer } });
      return answer;
    },

    /** The first outcome of a session wins and is applied once. */
    outcome(kind, value) {
      const session = value.session_reference_id;
      if (typeof session !== 'string' || !/^[A-Za-z0-9._:-]{1,128}$/.test(session)) {
        throw new Refusal(422, 'session_reference_required', 'The outcome names no session.');
      }
      const body = canonical(value);
      const first = outcomes.get(session);
      if (!first) {
        // Here an order would be marked as paid, or put back.
        write({ outcome: { session, kind, body } });
        return { status: 'applied' };
      }
      if (first.kind === kind && first.body === body) return { status: 'already_applied' };
      throw new Refusal(409, 'outcome_already_recorded', 'The first outcome of a session stays.');
    },

    /** For the observer: how often an outcome of the session was applied. */
    effects: (session) => (outcomes.has(session) ? 1 : 0),
  };
}

/** Verifies the bytes that came (Standard Webhooks), where the shop has a secret. */
export function checkSignature(secret, rawBody, headers) {
  if (!secret) return;
  try {
    new Webhook(secret).verify(rawBody, headers);
  } catch (error) {
    if (!(error instanceof WebhookVerificationError) && !(error instanceof SyntaxError))
      throw error;
    throw new Refusal(401, 'signature_required', 'The signature does not hold.');
  }
}

/** One JSON object out of the bytes, or a refusal. */
export function readObject(bytes) {
  let value;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'malformed_json', 'The body is not JSON.');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Refusal(400, 'not_an_object', 'The body is not a JSON object.');
  }
  return value;
}

/** `"k"` and `k` are the same key. */
function unquote(key) {
  const text = key?.trim().replace(/^"(.*)"$/, '$1');
  return text === '' ? undefined : text;
}

function canonical(value) {
  return JSON.stringify(value, (_key, member) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
