/** Input parameters are checked by the function's own JSON Schema, with patterns in linear time. */
import { toPointer } from '@voicepay/spec';
import { Ajv, type FuncKeywordDefinition, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../journal/records.ts';
import { compilePattern } from './linear-pattern.ts';
import { plainValue } from './plain-value.ts';

export interface InputError {
  /** JSON pointer into the input parameters. */
  readonly pointer: string;
  /** What to ask the caller: the schema's description where there is one. */
  readonly message: string;
}

export type InputSchema =
  | { readonly ok: true; readonly check: (params: JsonObject) => readonly InputError[] }
  | { readonly ok: false; readonly message: string };

const latestDialect = 'https://json-schema.org/draft/2020-12/schema';
/** By the path of what `$schema` names. */
const dialects = new Map<string, typeof Ajv | typeof Ajv2019 | typeof Ajv2020>([
  ['draft-07', Ajv],
  ['draft/2019-09', Ajv2019],
  ['draft/2020-12', Ajv2020],
]);

/** A pattern from somebody else's schema must not hang the engine. */
const linearRegExp = Object.assign((pattern: string) => compilePattern(pattern), {
  code: 'compilePattern',
});

/** Ajv's own compares each item with each other: seconds, for the numbers of one request. */
const uniqueItems: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'must NOT have duplicate items' },
  validate: (areUnique: boolean, items: readonly unknown[]) =>
    !areUnique || new Set(items.map(canonicalText)).size === items.length,
};

/** The same for equal values, whatever the order of their keys. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, member) => {
    if (member === null || typeof member !== 'object') return member;
    if (Array.isArray(member)) return ['[', ...member];
    return ['{', ...Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))];
  });
}

/** function:input-parameters-are-a-json-schema */
export function compileInputSchema(schema: JsonObject): InputSchema {
  if (Object.keys(schema).length === 0) return { ok: true, check: () => [] };
  const plain = plainValue(schema) as Record<string, unknown>;
  if (plain.type !== 'object') {
    return {
      ok: false,
      message: `expected "type": "object", came ${JSON.stringify(plain.type)}`,
    };
  }
  const { $schema: named = latestDialect, ...rest } = plain;
  const name = /^https?:\/\/json-schema\.org\/(.*)\/schema#?$/.exec(String(named))?.[1] ?? '';
  const Dialect = dialects.get(name);
  if (Dialect === undefined) {
    const expected = `expected a JSON Schema of ${[...dialects.keys()].join(', ')}`;
    return { ok: false, message: `${expected}; came "$schema": ${JSON.stringify(named)}` };
  }
  const ajv = new Dialect({
    allErrors: true,
    ownProperties: true,
    strict: false,
    validateFormats: false,
    code: { regExp: linearRegExp as never },
  });
  ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems);
  try {
    // To Ajv, and to no schema, $async means that the answer comes later.
    const { $async: _, ...schema } = rest;
    const validate = ajv.compile(schema);
    return { ok: true, check: (params) => inputErrors(validate, plain, params) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** function:refusal-says-what-to-ask */
function inputErrors(
  validate: ValidateFunction,
  schema: Record<string, unknown>,
  params: JsonObject,
): readonly InputError[] {
  try {
    if (validate(plainValue(params))) return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message =
      'cannot be checked: the schema of the input parameters refers to itself for ever';
    return [{ pointer: '', message }];
  }
  return (validate.errors ?? []).slice(0, 100).map((error) => {
    const { missingProperty, additionalProperty } = error.params;
    const member = (missingProperty ?? additionalProperty) as string | undefined;
    const pointer = error.instancePath + toPointer(member === undefined ? [] : [member]);
    const asked = descriptionAt(schema, pointer);
    const message =
      additionalProperty === undefined
        ? (error.message ?? 'is not valid')
        : 'is not asked for; leave it out';
    return { pointer, message: asked === null ? message : `${message}; ask for: ${asked}` };
  });
}

function descriptionAt(schema: Record<string, unknown>, pointer: string): string | null {
  let at: unknown = schema;
  for (const name of pointer.split('/').slice(1)) {
    const properties = (at as { properties?: Record<string, unknown> } | undefined)?.properties;
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    at = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
  }
  const description = (at as { description?: unknown } | undefined)?.description;
  return typeof description === 'string' ? description : null;
}
