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
} from '../session/session.ts';

const prompts: Record<Field, MessageName> = {
  card_number: 'credit_card',
  expiration_date: 'expiration_date',
  security_code: 'security_code',
  postal_code: 'postal_code',
};

/** Asks for a field: what is asked, the words, and then the zone (events:order-of-a-request). */
export function requestField(
  session: Session,
  field: Field,
  attempt: number,
): { session: Session; effects: readonly Effect[] } {
  // collect:numbers-rise
  const collect = session.collects + 1;
  return {
    session: { ...session, stage: 'collecting', field, attempt, collects: collect },
    effects: [
      publish({ type: 'field.requested', field, attempt, collect }),
      // collect:prompt-per-field, collect:command-follows-the-prompt
      { type: 'say', message: prompts[field], field },
      { type: 'collect', field, collect },
    ],
  };
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
  return afterField({ ...session, card }, field, accepted);
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
    // collect:retry-limit-ends-session, collect:retry-limit-reason-is-timeout-after-a-stall;
    // collect:last-failure-says-no-collection-error: `payment_error` is said alone.
    const reason = error === 'input_timeout' ? 'input_timeout' : 'retry_limit_exceeded';
    // collect:retry-limit-keeps-the-field-error
    return failSession(session, reason, error, [rejected]);
  }
  const again = requestField(session, field, attempt + 1);
  // events:order-of-a-rejection, collect:failure-says-collection-error, collect:failure-asks-again
  return moved(again.session, [
    rejected,
    { type: 'say', message: 'collection_error', field, error, attemptsLeft },
    ...again.effects,
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
  // collect:counts-per-field, collect:attempt-only-counts: the next field starts at attempt 1.
  const after = next === undefined ? presentSummary(session) : requestField(session, next, 1);
  return moved(after.session, [accepted, ...after.effects]);
}
