/** The stages that start, success and failure share: what is refused before it is understood. */
import { parseJson } from '@voicepay/spec';
import { checkCredentials } from '../auth/credentials.ts';
import { type JsonObject, jsonType, problem } from '../exchange/exchange.ts';
import type { Call, Stage } from './call.ts';

export const requestBytesAtMost = 262_144;

const method: Stage = (call) => {
  if (call.method === 'POST') return undefined;
  return problem(405, 'method_not_allowed', 'Connections are called by POST.', {
    detail: `Expected POST, came ${call.method.slice(0, 20)}.`,
    requirement: 'report:refuses-other-methods',
    headers: { allow: 'POST' },
  });
};

const credentials: Stage = (call, desk) =>
  checkCredentials(desk.auth, call, desk.world.memory.tokens, call.nowMs);

const size: Stage = (call) => {
  if (call.body !== 'too_large') return undefined;
  return problem(413, 'too_large', 'The request body is too large.', {
    detail: `Expected at most ${requestBytesAtMost} bytes.`,
    requirement: 'report:request-size',
  });
};

const jsonMediaType = /^application\/(?:[a-z0-9.!#$&^_-]+\+)?json$/;

const mediaType: Stage = (call) => {
  const given = call.headers['content-type'] ?? '';
  if (given === jsonType) return undefined;
  const name = given.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (jsonMediaType.test(name)) return undefined;
  return problem(415, 'unsupported_media_type', 'The request body must be JSON.', {
    detail: `Expected content-type application/json, came ${JSON.stringify(given.slice(0, 80))}.`,
    requirement: 'report:media-type',
  });
};

const signature: Stage = (call, desk) => {
  if (desk.profile !== 'signed' || call.endpoint === 'start') return undefined;
  if (call.signature === 'valid') return undefined;
  const stale = call.signature === 'stale';
  return problem(401, 'signature_required', 'The signature does not hold.', {
    detail: `Expected a valid Standard Webhooks signature, came one that is ${call.signature}.`,
    requirement: stale ? 'report:refuses-stale-timestamps' : 'report:refuses-bad-signatures',
  });
};

const json: Stage = (call) => {
  const read = parseJson(call.body as Uint8Array, { maxBytes: requestBytesAtMost });
  if (!read.ok) {
    return problem(400, 'malformed_json', 'The request body is not JSON.', {
      detail: `${read.message}, at offset ${read.offset}.`,
      requirement: 'report:refuses-malformed-json',
      errors: [{ pointer: read.pointer, detail: read.message }],
    });
  }
  const { value } = read;
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !isPlain(value)) {
    return problem(400, 'not_an_object', 'The request body is not a JSON object.', {
      detail: 'Expected one JSON object.',
      requirement: 'report:refuses-malformed-json',
    });
  }
  call.json = value;
  return undefined;
};

function isPlain(value: object): value is JsonObject {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** What is asked first, and in the same way, of every call. */
export const entrance = { method, credentials, size, mediaType, signature, json } as const;

/** The session that a start call belongs to: its header; an outcome says it in its body. */
export function startSession(call: Call): string | undefined {
  const session = call.headers['session-reference-id'];
  return session !== undefined && /^[A-Za-z0-9._:-]{1,128}$/.test(session) ? session : undefined;
}
