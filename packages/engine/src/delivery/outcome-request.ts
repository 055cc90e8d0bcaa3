import { type JsonValue, writeJson } from '@voicepay/spec';
import type { JsonObject, OutcomeRequest } from '../journal/records.ts';
import type { Session } from '../session/session.ts';

/** report:request-size, in bytes; `ownBytes` is what the engine itself adds to a body. */
const maxRequestBytes = 262_144;
const ownBytes = 1_024;

/** Whether an outcome with these variables and this echo can be sent: asked before a card is. */
export function isReportable(setVariables: JsonObject, echo: JsonObject): boolean {
  return fits(setVariables, echo);
}

/** Whether the zone can be asked to process with these: found out before a card is asked for. */
export function isProcessable(description: string | null, echo: JsonObject): boolean {
  return fits(description, echo);
}

function fits(...parts: readonly JsonValue[]): boolean {
  const bytes = parts.reduce<number>((sum, part) => sum + Buffer.byteLength(writeJson(part)), 0);
  return bytes + ownBytes <= maxRequestBytes;
}

/** The outcome's request, built once and kept (report:attempts-are-byte-identical). */
export function outcomeRequest(
  sessionId: string,
  session: Session,
  setVariables: JsonObject,
  echo: JsonObject,
): OutcomeRequest | null {
  const { ending, plan } = session;
  if (ending === null) return null;
  const connection = ending.status === 'succeeded' ? 'success' : 'failure';
  if (connection === 'success' ? !plan.reportsSuccess : !plan.reportsFailure) return null;
  const body: { [key: string]: JsonValue } = {
    // report:outcome-carries-the-set-variables; the results below win over every name
    // (report:set-variables-never-shadow-results).
    ...setVariables,
    // report:outcome-carries-the-session-reference
    session_reference_id: sessionId,
    // report:outcome-carries-the-echo
    processor_parameters: echo,
  };
  if (ending.status === 'succeeded') {
    // report:success-carries-the-ids, report:charge-id-is-the-transaction-id
    if (ending.ids.transactionId !== undefined) body.transaction_id = ending.ids.transactionId;
    if (ending.ids.tokenId !== undefined) body.token_id = ending.ids.tokenId;
  } else {
    // report:failed-reason-is-always-sent, report:last-error-is-one-code,
    // report:failure-carries-no-ids
    body.failed_reason = ending.reason;
    if (ending.lastError !== null) body.last_error = ending.lastError;
  }
  if (session.card !== null) {
    // report:success-carries-the-masked-card, and nothing else of the card
    // (card-data:connections-see-masked-only).
    body.card_brand = session.card.brand;
    body.card_last4 = session.card.last4;
  }
  const suffix = connection === 'success' ? 's' : 'f';
  return { connection, webhookId: `vpo_${sessionId}_${suffix}`, body: writeJson(body) };
}
