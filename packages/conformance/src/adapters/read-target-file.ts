import { readFileSync } from 'node:fs';
import { validate } from '@voicepay/spec';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument } from 'yaml';
import type { TargetDescription } from '../targets/connections/description.ts';

export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

const targetSchema = new URL('../../schemas/target.schema.json', import.meta.url);

/** Reads voicepay.yaml (or JSON, which is YAML too) and says in one line what is wrong with it. */
export function readTargetFile(file: string): FileResult<TargetDescription> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { ok: false, reason: `cannot read ${file}: ${(error as Error).message}` };
  }
  return readTargetText(text, file);
}

/** The same of a text; `file` is its name where it is said to be wrong. */
export function readTargetText(text: string, file: string): FileResult<TargetDescription> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    const reason = `${file}:${line}:${col}: ${fault.message.split('\n')[0]}`;
    return { ok: false, reason };
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const wrong = complainOf(value);
  if (wrong !== undefined) return { ok: false, reason: `${file}: ${wrong}` };
  return { ok: true, value: value as TargetDescription };
}

const told = 8;

/** What target.schema.json says against a value, in one line; `undefined` when nothing. */
export function complainOf(value: unknown): string | undefined {
  const ajv = new Ajv2020({ allErrors: true, strict: false, ownProperties: true, verbose: true });
  // The dialect of auth is the specification's; its own validator says better what is wrong.
  ajv.addSchema({ $id: 'https://voicepay.dev/1.0/schemas/connection-auth.schema.json' });
  const check = ajv.compile(JSON.parse(readFileSync(targetSchema, 'utf8')) as object);
  if (!check(value)) {
    const errors = (check.errors ?? []).filter((e) => e.keyword !== 'oneOf');
    const all = errors.length > 0 ? errors : (check.errors ?? []);
    const more = all.length > told ? `; and ${all.length - told} more` : '';
    return all.slice(0, told).map(inWords).join('; ') + more;
  }
  const { auth } = value as { auth?: unknown };
  if (auth === undefined) return undefined;
  const judged = validate('connection-auth', auth);
  if (judged.ok) return undefined;
  const known = 'none, api_key, basic, bearer, oauth2_client_credentials or mutual_tls';
  return `/auth is none of ${known} with secrets as env:NAME or file:PATH`;
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  const extra = params.additionalProperty ?? params.missingProperty;
  const named = extra === undefined ? '' : ` (${String(extra)})`;
  return `${instancePath || '/'} ${message ?? 'is not valid'}${named}`;
}
