import { describe, expect, it } from 'vitest';
import { type JsonValue, parseJson } from './parse-json.ts';
import { equalJson, writeJson } from './write-json.ts';

function read(text: string): JsonValue {
  const result = parseJson(text);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe('writing JSON', () => {
  it.each([
    ...['{"price":10.50,"big":9007199254740993,"e":1e3,"zero":-0}', '[1,"a",null,true,{}]', '[]'],
    ...['"\\u0000\\"\\\\"', '{"__proto__":{"a":1},"b":[[]]}'],
  ])('gives back what was read: %s', (text) => {
    expect(writeJson(read(text))).toBe(text);
  });
});

describe('equality', () => {
  it('does not see the order of keys', () => {
    expect(equalJson(read('{"a":1,"b":[1,2]}'), read('{"b":[1,2],"a":1}'))).toBe(true);
  });

  it.each([
    ['{"a":1}', '{"a":2}'],
    ['{"a":1}', '{"a":1,"b":2}'],
    ['{"a":1}', '{"b":1}'],
    ['[1,2]', '[2,1]'],
    ['[1]', '[1,1]'],
    ['[]', '{}'],
    ['1', '"1"'],
    ['null', '{}'],
    ['42.0', '42'],
    ['42.0', '42.00'],
    ['1e3', '1000'],
    ['9007199254740993', '9007199254740992'],
    ['{"toString":1}', '{"valueOf":1}'],
  ])('tells %s from %s', (a, b) => {
    expect(equalJson(read(a), read(b))).toBe(false);
    expect(equalJson(read(b), read(a))).toBe(false);
    expect(equalJson(read(a), read(a))).toBe(true);
  });
});
