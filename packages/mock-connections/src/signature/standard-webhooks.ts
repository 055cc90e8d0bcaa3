/**
 * Standard Webhooks verification, on the Web Crypto that node and browsers share:
 * HMAC-SHA256 over `id.timestamp.body`, any listed v1 signature may match
 * (`report:accepts-valid-signatures`), the timestamp within 300 s
 * (`report:refuses-stale-timestamps`), over the bytes that came (`report:verifies-the-raw-bytes`).
 */
export type SignatureVerdict = 'valid' | 'absent' | 'malformed' | 'stale' | 'mismatch';

export interface SignedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export const toleranceSeconds = 300;

export async function verifySignature(
  message: SignedMessage,
  secrets: readonly string[],
  nowMs: number,
): Promise<SignatureVerdict> {
  const parts = readSignatureHeaders(message.headers);
  if (typeof parts === 'string') return parts;
  if (Math.abs(nowMs / 1000 - parts.seconds) > toleranceSeconds) return 'stale';
  const matches = await anySignatureMatches(parts, message.body, secrets);
  return matches ? 'valid' : 'mismatch';
}

export interface SignatureParts {
  readonly id: string;
  readonly timestamp: string;
  readonly seconds: number;
  /** The base64 of each listed v1 signature. */
  readonly listed: readonly string[];
}

export function readSignatureHeaders(
  headers: Readonly<Record<string, string>>,
): SignatureParts | 'absent' | 'malformed' {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signature = headers['webhook-signature'];
  if (id === undefined || timestamp === undefined || signature === undefined) return 'absent';
  if (!/^[0-9]{1,12}$/.test(timestamp)) return 'malformed';
  const listed = signature
    .split(' ')
    .filter((item) => item.startsWith('v1,'))
    .map((item) => item.slice(3));
  if (listed.length === 0) return 'malformed';
  return { id, timestamp, seconds: Number(timestamp), listed: listed.slice(0, 16) };
}

export async function anySignatureMatches(
  parts: SignatureParts,
  body: Uint8Array,
  secrets: readonly string[],
): Promise<boolean> {
  for (const secret of secrets) {
    const expected = await sign(secret, parts.id, parts.timestamp, body);
    for (const given of parts.listed) if (equalText(given, expected)) return true;
  }
  return false;
}

/** The base64 signature of one attempt. `secret` is `whsec_` and base64, or plain base64. */
export async function sign(
  secret: string,
  id: string,
  timestamp: string,
  body: Uint8Array,
): Promise<string> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.byteLength + body.byteLength);
  content.set(head);
  content.set(body, head.byteLength);
  const mac = await crypto.subtle.sign('HMAC', await keyOf(secret), content);
  return btoa(String.fromCharCode(...new Uint8Array(mac)));
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const keys = new Map<string, Promise<Key>>();

function keyOf(secret: string): Promise<Key> {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const base64 = secret.startsWith('whsec_') ? secret.slice(6) : secret;
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  if (keys.size < 64) keys.set(secret, key);
  return key;
}

/** Compares all characters, whatever the first difference is. */
function equalText(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
