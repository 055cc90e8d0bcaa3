import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { plainString, scanObject } from './scan-object.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (part: Uint8Array | undefined) => part && new TextDecoder().decode(part);
const membersOf = (json: string) =>
  [...(scanObject(bytes(json)) ?? [])].map(([name, value]) => [name, text(value)]);

test('members are the bytes that came, number literals and blanks inside included', () => {
  expect(membersOf(' { "a" : 1.0 ,"b":{"c": [ 1e2 ]},\n"d\\u0065":"x\\"y" } ')).toEqual([
    ['a', '1.0'],
    ['b', '{"c": [ 1e2 ]}'],
    ['de', '"x\\"y"'],
  ]);
  expect(scanObject(bytes('{}'))?.size).toBe(0);
});

test.each([
  '',
  ' ',
  '[]',
  '1',
  '{"a":1}x',
  '{"a":1}{"b":2}',
  '\ufeff{}',
  '{"a":1,}',
  '{,}',
  '{"a"}',
  '{"a":}',
  '{a:1}',
  '{"a":1,"a":2}',
  '{"a":1,"\\u0061":2}',
])('not one object with unique names: %s', (json) => {
  expect(scanObject(bytes(json))).toBeUndefined();
});

test('bytes that are no UTF-8 and nesting over 64 are refused', () => {
  expect(scanObject(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toBeUndefined();
  const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  expect(scanObject(bytes(nested(63)))).toBeDefined();
  expect(scanObject(bytes(nested(64)))).toBeUndefined();
});

test('a name with many digits is not made text', () => {
  expect(membersOf('{"1234567":1,"123456":2}').map(([name]) => name)).toEqual([
    'unread name 0',
    '123456',
  ]);
});

test('a plain string is what stands between its quotes, without escapes', () => {
  expect(text(plainString(bytes('"ch_1"')))).toBe('ch_1');
  for (const other of ['"\\u0034"', '1', 'null', '{}']) {
    expect(plainString(bytes(other))).toBeUndefined();
  }
});

const mutated = fc
  .tuple(
    fc.json(),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[]",:\\u0-.eE+ tn\n')), { maxLength: 3 }),
  )
  .map(([json, edits]) => {
    const chars = [...`{"k":${json}}`];
    for (const [at, char] of edits) chars[at % chars.length] = char;
    return chars.join('');
  });

test.prop([mutated], { numRuns: 5_000 })(
  'what JSON.parse takes is taken, and nothing else',
  (json) => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(json);
    } catch {
      parsed = undefined;
    }
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    const members = scanObject(bytes(json));
    // A name that came twice is one member of the parsed object.
    if (members === undefined && isObject) {
      expect(Object.keys(parsed as object).length).toBeLessThan(json.split(':').length);
      return;
    }
    expect(members !== undefined).toBe(isObject);
    for (const [name, value] of members ?? []) {
      if (name.startsWith('unread')) continue;
      expect(JSON.parse(text(value)!)).toEqual((parsed as Record<string, unknown>)[name]);
    }
  },
);
