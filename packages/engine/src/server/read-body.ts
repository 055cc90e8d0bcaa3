/** A request's body, strictly: bounded, UTF-8, one JSON value, and of its schema. */
import type { IncomingMessage } from 'node:http';
import { type JsonValue, type Noun, parseJson, validate } from '@voicepay/spec';
import { plainValue } from '../function/plain-value.ts';
import type { ProblemParts } from './problem.ts';

const maxBodyBytes = 262_144;
const requirement = 'supervise:bad-requests-are-refused';

export type BodyReading =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly problem: ProblemParts };

/** The body as JSON of the noun's schema, with its number literals. */
export async function readBody(request: IncomingMessage, noun: Noun): Promise<BodyReading> {
  const wrongType = refuseMediaType(request);
  if (wrongType !== null) return { ok: false, problem: wrongType };
  const bytes = await readBytes(request);
  if (bytes === null) {
    const detail = `expected at most ${maxBodyBytes} bytes; send less`;
    return refuse({ status: 413, code: 'body_too_large', detail, requirement }, '');
  }
  const parsed = parseJson(bytes, { maxBytes: maxBodyBytes, maxDepth: 64 });
  if (!parsed.ok) {
    const detail = `expected one JSON value: ${parsed.message} at character ${parsed.offset}`;
    return refuse({ status: 400, code: parsed.fault, detail, requirement }, parsed.pointer);
  }
  const validation = validate(noun, plainValue(parsed.value));
  if (validation.ok) return { ok: true, value: parsed.value };
  const errors = validation.errors.map((e) => ({ pointer: e.pointer, detail: e.message }));
  const detail = `the body is not what ${noun}.schema.json says; look at the pointers`;
  const problem = { status: 422, code: 'body_invalid', detail, requirement, errors };
  return { ok: false, problem };
}

function refuse(problem: ProblemParts, pointer: string): BodyReading {
  const errors = [{ pointer, detail: problem.detail }];
  return { ok: false, problem: { ...problem, errors } };
}

function refuseMediaType(request: IncomingMessage): ProblemParts | null {
  const came = request.headers['content-type'] ?? '';
  const encoding = request.headers['content-encoding'];
  const isJson = /^application\/([a-z0-9.+-]+\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(came);
  if (isJson && (encoding === undefined || encoding === 'identity')) return null;
  const detail = `expected content-type application/json, came "${came.slice(0, 100)}"${
    encoding === undefined ? '' : ', encoded'
  }`;
  const errors = [{ pointer: '', detail }];
  return { status: 415, code: 'media_type_not_supported', detail, requirement, errors };
}

/** Null when there is more than fits; the rest is not read. */
function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return Promise.resolve(null);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= maxBodyBytes) chunks.push(chunk);
      else {
        request.pause();
        resolve(null);
      }
    });
    request.on('end', () => resolve(joined(chunks)));
    // Nobody is left to answer; an empty body is refused into the void.
    request.on('error', () => resolve(Buffer.alloc(0)));
  });
}

function joined(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
}
