import type { ErrorObject } from 'ajv';
import type { Nouns } from '../generated/nouns.generated.ts';
import type { Validate } from '../generated/validators.generated.js';
import * as validators from '../generated/validators.generated.js';
import { toPointer } from '../json/parse-json.ts';

export type Noun = keyof Nouns;

export interface SchemaError {
  /** RFC 6901 pointer to what is wrong. */
  readonly pointer: string;
  readonly message: string;
  readonly keyword: string;
}

export type Validation<N extends Noun> =
  | { ok: true; value: Nouns[N] }
  | { ok: false; errors: readonly SchemaError[] };

/** Whether a value is what schemas/<noun>.schema.json says; every error, not only the first. */
export function validate<N extends Noun>(noun: N, value: unknown): Validation<N> {
  const check = validatorOf(noun);
  if (check(value)) return { ok: true, value: value as Nouns[N] };
  const errors = (check.errors ?? []).map((e) => ({
    pointer: pointerOf(e.instancePath, e.params),
    message: messageOf(e),
    keyword: e.keyword,
  }));
  return { ok: false, errors };
}

function pointerOf(path: string, params: Record<string, unknown>): string {
  const key =
    params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? params.tag;
  if (typeof key !== 'string') return path;
  return path + toPointer([key]);
}

const mostListed = 12;

/** Words of the schema only, never of the value. */
function messageOf({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties')
    return 'is not known here; remove it, or correct its name';
  if (keyword === 'enum') {
    const allowed: readonly unknown[] = params.allowedValues;
    const more = allowed.length > mostListed ? ', ...' : '';
    return `must be one of ${allowed.slice(0, mostListed).join(', ')}${more}`;
  }
  if (keyword === 'discriminator') return 'must be one of the values that the schema names';
  return message ?? 'is not valid';
}

const known = new Map<Noun, Validate>();

function validatorOf(noun: Noun): Validate {
  const found = known.get(noun);
  if (found !== undefined) return found;
  const name = noun.replace(/-(.)/g, (_, c: string) => c.toUpperCase());
  const validator = (validators as unknown as Record<string, Validate>)[name] as Validate;
  known.set(noun, validator);
  return validator;
}
