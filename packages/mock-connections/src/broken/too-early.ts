import { parseJson } from '@voicepay/spec';
import type { Call, Desk } from '../connections/call.ts';
import { applyOutcome } from '../connections/outcome.ts';
import type { JsonObject, Reply } from '../exchange/exchange.ts';

/** Applies what is being refused, where it can be read. */
export function applyingFirst(
  refusal: Reply | undefined,
  call: Call,
  desk: Desk,
): Reply | undefined {
  const read = parseJson(call.body as Uint8Array);
  const session = read.ok && (read.value as JsonObject | null)?.session_reference_id;
  if (refusal === undefined || typeof session !== 'string') return refusal;
  applyOutcome({ ...call, session }, desk);
  return refusal;
}
