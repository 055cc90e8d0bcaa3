import { createHmac } from 'node:crypto';

/**
 * Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, one `v1,` signature for each secret in
 * force (report:signed-outcomes, report:rotation-signs-with-every-secret). A secret is base64,
 * with or without the prefix `whsec_`; `timestamp` is in Unix seconds.
 */
export function signatureHeader(
  id: string,
  timestamp: number,
  body: string,
  secrets: readonly string[],
): string {
  const content = `${id}.${timestamp}.${body}`;
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
      return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
    })
    .join(' ');
}
