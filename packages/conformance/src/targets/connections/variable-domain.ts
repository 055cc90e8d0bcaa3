import type { JsonValue } from '@voicepay/spec';
import fc from 'fast-check';
import { isPlainObject } from './plain-object.ts';
import type { JsonObject } from './target.ts';

/** Values of a JSON Schema; a keyword that it does not know is refused, never skipped. */
export function schemaArbitrary(schema: JsonObject, at = 'schema'): fc.Arbitrary<JsonValue> {
  if (Object.hasOwn(schema, 'const')) return fc.constant(schema.const as JsonValue);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  for (const key of ['anyOf', 'oneOf'] as const) {
    const choices = schema[key];
    if (Array.isArray(choices)) {
      return fc.oneof(
        ...choices.map((choice, i) => schemaArbitrary(asObject(choice, at), `${at}/${key}/${i}`)),
      );
    }
  }
  refuseUnknown(schema, at);
  const type = Array.isArray(schema.type) ? schema.type : [schema.type ?? 'string'];
  const kinds = type.map((name) => ofType(String(name), schema, at));
  return kinds.length === 1 ? (kinds[0] as fc.Arbitrary<JsonValue>) : fc.oneof(...kinds);
}

const known = new Set([
  'type',
  'title',
  'description',
  'default',
  'examples',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'multipleOf',
  'items',
  'minItems',
  'maxItems',
  'properties',
  'required',
  'additionalProperties',
  '$schema',
]);

function refuseUnknown(schema: JsonObject, at: string): void {
  const key = Object.keys(schema).find((name) => !known.has(name));
  if (key !== undefined) throw new RangeError(`${at}: the keyword ${key} is not known here`);
}

function ofType(type: string, schema: JsonObject, at: string): fc.Arbitrary<JsonValue> {
  const number = (name: string, otherwise: number) =>
    typeof schema[name] === 'number' ? (schema[name] as number) : otherwise;
  switch (type) {
    case 'string':
      return textOf(schema, number('minLength', 0), number('maxLength', 40));
    case 'integer': {
      const step = number('multipleOf', 1);
      const min = Math.ceil(number('minimum', 0) / step);
      const max = Math.floor(number('maximum', 1_000_000) / step);
      return fc.integer({ min, max }).map((n) => n * step);
    }
    case 'number':
      return fc
        .integer({ min: number('minimum', 0) * 100, max: number('maximum', 10_000) * 100 })
        .map((n) => n / 100);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(schemaArbitrary(asObject(schema.items ?? {}, at), `${at}/items`), {
        minLength: number('minItems', 0),
        maxLength: number('maxItems', 5),
      });
    case 'object':
      return objectOf(schema, at);
    default:
      throw new RangeError(`${at}: the type ${type} is not known`);
  }
}

function textOf(schema: JsonObject, minLength: number, maxLength: number): fc.Arbitrary<string> {
  if (typeof schema.pattern === 'string') return patternArbitrary(schema.pattern);
  if (schema.format === 'email') return fc.constant('caller@example.com');
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'date') return fc.constant('2030-01-31');
  return fc.string({
    unit: 'grapheme-ascii',
    minLength,
    maxLength: Math.max(minLength, maxLength),
  });
}

function objectOf(schema: JsonObject, at: string): fc.Arbitrary<JsonValue> {
  const properties = asObject(schema.properties ?? {}, at);
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, sub]) => [
      name,
      schemaArbitrary(asObject(sub, at), `${at}/properties/${name}`),
    ]),
  );
  return fc.record(model, {
    requiredKeys: required.filter((name) => Object.hasOwn(model, name)),
    noNullPrototype: true,
  }) as fc.Arbitrary<JsonValue>;
}

/** Texts of a regular expression; one that cannot be generated from is a configuration error. */
export function patternArbitrary(pattern: string): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(pattern), { size: 'small' });
}

function asObject(value: JsonValue, at: string): JsonObject {
  if (isPlainObject(value)) return value;
  throw new RangeError(`${at}: expected an object`);
}
