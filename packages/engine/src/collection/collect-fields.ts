/** Collection: one field after the other, each with its attempts, in an order nobody chooses. */
import type { Field, FieldError, MaskedCard } from '@voicepay/spec';
import { presentSummary } from '../session/confirm.ts';
import { failSession } from '../session/end.ts';
import {
  currentCollect,
  type Draft,
  draftOf,
  type Effect,
  ignored,
  type MessageName,
  moved,
  publish,
  type Session,
  type Step,
} from '../session/session.ts';

const prompts: Record<Field, MessageName> = {
  card_number: 'credit_card',
  expiration_date: 'expiration_date',
  security_code: 'security_code',
  postal_code: 'postal_code',
};

/**
 * Asks for a field: what is asked, the words, and then the zone (events:order-of-a-request).
 * `before` is what comes first.
 */
export function requestField(
  asked: Draft,
  field: Field,
  attempt: number,
  before: readonly Effect[],
): Step {
  asked.stage = 'collecting';
  asked.paused = false;
  asked.field = field;
  asked.attempt = attempt;
  // collect:numbers-rise
  asked.collects += 1;
  const collect = asked.collects;
  return moved(asked, [
    ...before,
    publish('field.requested', { field, attempt, collect }),
    // collect:prompt-per-field, collect:command-follows-the-prompt
    { type: 'say', message: prompts[field], field },
    { type: 'collect', field, collect },
  ]);
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
  const next = draftOf(session);
  if (field !== 'card_number') {
    return afterField(next, field, publish('field.accepted', { field, collect }));
  }
  // A card number without its mask could never be confirmed; it is no acceptance.
  if (card === undefined) return ignored;
  next.card = card;
  return afterField(next, field, publish('field.accepted', { field, collect, card }));
}

/** A rejected or stalled entry costs one attempt (collect:every-failure-costs-one-attempt). */
export function takeFailedEntry(session: Session, collect: number, error: FieldError): Step {
  const { field, attempt } = session;
  if (field === null || collect !== currentCollect(session)) return ignored;
  // collect:retry-limit-allows-one-more-attempt
  const attemptsLeft = session.plan.retryLimit + 1 - attempt;
  const rejected = publish('field.rejected', {
    field,
    attempt,
    collect,
    error,
    attempts_left: attemptsLeft,
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
  return requestField(draftOf(session), field, attempt + 1, [
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

function afterField(next: Draft, field: Field, accepted: Effect): Step {
  // collect:only-required-fields, confirm:summary-follows-the-last-field
  const fields = next.terms?.fields ?? [];
  const following = fields[fields.indexOf(field) + 1];
  if (following === undefined) return presentSummary(next, [accepted]);
  // collect:counts-per-field, collect:attempt-only-counts: the next field starts at attempt 1.
  return requestField(next, following, 1, [accepted]);
}
