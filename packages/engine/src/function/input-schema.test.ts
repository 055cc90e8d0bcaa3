import { expect, it } from 'vitest';
import { compileInputSchema } from './input-schema.ts';

function faultsOf(properties: object, params: Record<string, string>) {
  const schema = compileInputSchema({ type: 'object', properties: { ...properties } } as never);
  if (!schema.ok) throw new Error(schema.message);
  return schema.check(params).map(({ pointer, message }) => `${pointer} ${message}`);
}

it('holds each input parameter to its own pattern', () => {
  const properties = {
    order: { type: 'string', pattern: '^[A-Z]-[0-9]{1,9}$', description: 'the order number' },
    zip: { type: 'string', pattern: '^[0-9]{5}$' },
  };
  expect(faultsOf(properties, { order: 'A-1', zip: '94107' })).toEqual([]);
  expect(faultsOf(properties, { order: 'a-1', zip: 'A-1' })).toEqual([
    '/order must match pattern "^[A-Z]-[0-9]{1,9}$"; ask for: the order number',
    '/zip must match pattern "^[0-9]{5}$"',
  ]);
});

it('tells equal items of a large list from different ones at once', () => {
  const list = { list: { type: 'array', uniqueItems: true } };
  const faults = (items: unknown) => faultsOf(list, { list: items as string });
  const startedAt = performance.now();
  expect(faults(Array.from({ length: 40_000 }, (_, i) => [i]))).toEqual([]);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(faults([1, '1', [1], ['[', 1], { a: 1 }, [['a', 1]], ['{', ['a', 1]], null])).toEqual([]);
  const twice = ['/list must NOT have duplicate items'];
  expect(
    faults([
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ]),
  ).toEqual(twice);
  expect(faults([0, 1, 0])).toEqual(twice);
});

it.each([
  'http://json-schema.org/draft-07/schema#',
  'https://json-schema.org/draft/2019-09/schema',
  'https://json-schema.org/draft/2020-12/schema',
])('reads a schema by the dialect that it names, %s', ($schema) => {
  const properties = { a: { $ref: '#/definitions/text' } };
  const definitions = { text: { type: 'string', description: 'a text' } };
  const schema = compileInputSchema({ $schema, type: 'object', properties, definitions });
  if (!schema.ok) throw new Error(schema.message);
  expect(schema.check({ a: 'x' })).toEqual([]);
  expect(schema.check({ a: 1 }).map((fault) => fault.pointer)).toEqual(['/a']);
});

it('refuses a dialect that it does not know, by name', () => {
  const schema = compileInputSchema({ $schema: 'https://x.example/y', type: 'object' });
  expect(schema).toMatchObject({ ok: false, message: expect.stringContaining('draft-07') });
});

it('takes no word of a schema for a word to the validator', () => {
  const schema = compileInputSchema({ $async: true, type: 'object', required: ['a'] });
  if (!schema.ok) throw new Error(schema.message);
  expect(schema.check({}).map((fault) => fault.pointer)).toEqual(['/a']);
});

it('knows keys by their patterns', () => {
  const schema = compileInputSchema({
    ...{ type: 'object', patternProperties: { '^n_': { type: 'number' } } },
    additionalProperties: false,
  });
  if (!schema.ok) throw new Error(schema.message);
  expect(schema.check({ n_a: 1 })).toEqual([]);
  expect(schema.check({ n_a: 'x', b: 1 }).map((fault) => fault.pointer)).toEqual(['/b', '/n_a']);
});
