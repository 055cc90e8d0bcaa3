import { createHmac } from 'node:crypto';

/**
 * Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, one `v1,` signature for each secret in
 * force (report:signed-outcomes, report:rotation-signs-with-every-secret). `timestamp` is in Unix seconds.
 */
export function signatureHeader(
  id: string,
  timestamp: number,
  body: string,
  keys: readonly Buffer[],
): string {
  const content = `${id}.${timestamp}.${body}`;
  return keys
    .map((key) => `v1,${createHmac('sha256', key).update(content).digest('base64')}`)
    .join(' ');
}

/** Throws where a receiver would read another key, or none: anybody can sign with an empty one. */
export function signingKey(secret: string): Buffer {
  const text = secret.replace(/^whsec_/, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) {
    throw new Error('no signing secret: expected base64, with or without whsec_ before it');
  }
  return Buffer.from(text, 'base64');
}
