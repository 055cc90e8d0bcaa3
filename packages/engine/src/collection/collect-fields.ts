/** Collection: one field after the other, each with its attempts, in an order nobody chooses. */
import type { Field, FieldError, MaskedCard } from '@voicepay/spec';
import { presentSummary } from '../session/confirm.ts';
import { failSession } from '../session/end.ts';
import {
  currentCollect,
  type Effect,
  ignored,
  type MessageName,
  moved,
  publish,
  type Session,
  type Step,
  sessionWith,
} from '../session/session.ts';

const prompts: Record<Field, MessageName> = {
  card_number: 'credit_card',
  expiration_date: 'expiration_date',
  security_code: 'security_code',
  postal_code: 'postal_code',
};

/**
 * Asks for a field: what is asked, the words, and then the zone (events:order-of-a-request).
 * `effects` are what comes before; the request is added to them.
 */
export function requestField(
  session: Session,
  field: Field,
  attempt: number,
  effects: Effect[],
): Step {
  // collect:numbers-rise
  const collect = session.collects + 1;
  effects.push(
    publish({ type: 'field.requested', field, attempt, collect }),
    // collect:prompt-per-field, collect:command-follows-the-prompt
    { type: 'say', message: prompts[field], field },
    { type: 'collect', field, collect },
  );
  const asked = { stage: 'collecting', paused: false, field, attempt, collects: collect } as const;
  return moved(sessionWith(session, asked), effects);
}

/** The zone accepted an entry: on to the next field, or to the summary after the last. */
export function takeAcceptedEntry(
  session: Session,
  collect: number,
  card: MaskedCard | undefined,
): Step {
  const { field } = session;
  // collect:stale-facts-are-ignored, collect:no-fact-counts-while-paused
  if (field === null || collect !== currentCollect(session)) return ignored;
  if (field !== 'card_number') {
    const accepted = publish({ type: 'field.accepted', field, collect });
    return afterField(session, field, accepted);
  }
  // A card number without its mask could never be confirmed; it is no acceptance.
  if (card === undefined) return ignored;
  const accepted = publish({ type: 'field.accepted', field, collect, card });
  return afterField(sessionWith(session, { card }), field, accepted);
}

/** A rejected or stalled entry costs one attempt (collect:every-failure-costs-one-attempt). */
export function takeFailedEntry(session: Session, collect: number, error: FieldError): Step {
  const { field, attempt } = session;
  if (field === null || collect !== currentCollect(session)) return ignored;
  // collect:retry-limit-allows-one-more-attempt
  const attemptsLeft = session.plan.retryLimit + 1 - attempt;
  const rejected = publish({
    type: 'field.rejected',
    field,
    attempt,
    collect,
    error,
    attemptsLeft,
  });
  if (attemptsLeft === 0) {
    // collect:retry-limit-ends-session, collect:retry-limit-reason,
    // collect:retry-limit-reason-is-timeout-after-a-stall;
    // collect:last-failure-says-no-collection-error: `payment_error` is said alone.
    const reason = error === 'input_timeout' ? 'input_timeout' : 'retry_limit_exceeded';
    // collect:retry-limit-keeps-the-field-error
    return failSession(session, reason, error, [rejected]);
  }
  // events:order-of-a-rejection, collect:failure-says-collection-error, collect:failure-asks-again
  return requestField(session, field, attempt + 1, [
    rejected,
    { type: 'say', message: 'collection_error', field, error, attemptsLeft },
  ]);
}

/** What the zone holds of this session, if it lost nothing. */
export function capturedFields(session: Session): readonly Field[] {
  const fields = session.terms?.fields ?? [];
  if (session.stage === 'confirming') return fields;
  if (session.stage !== 'collecting' || session.field === null) return [];
  return fields.slice(0, fields.indexOf(session.field));
}

function afterField(session: Session, field: Field, accepted: Effect): Step {
  // collect:only-required-fields, confirm:summary-follows-the-last-field
  const fields = session.terms?.fields ?? [];
  const next = fields[fields.indexOf(field) + 1];
  if (next === undefined) return presentSummary(session, [accepted]);
  // collect:counts-per-field, collect:attempt-only-counts: the next field starts at attempt 1.
  return requestField(session, next, 1, [accepted]);
}
