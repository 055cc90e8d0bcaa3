import { createHmac } from 'node:crypto';

/** Standard Webhooks `v1`: HMAC-SHA256 over id, timestamp and body bytes, in base64. */
export function signatureOf(
  key: Uint8Array,
  id: string,
  seconds: number | string,
  body: string,
): string {
  const hmac = createHmac('sha256', key).update(`${id}.${seconds}.`).update(body);
  return `v1,${hmac.digest('base64')}`;
}

/** The headers of a signed attempt; with several keys, as while a secret rotates. */
export function signOutcome(
  keys: readonly Uint8Array[],
  id: string,
  seconds: number,
  body: string,
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': keys.map((key) => signatureOf(key, id, seconds, body)).join(' '),
  };
}
