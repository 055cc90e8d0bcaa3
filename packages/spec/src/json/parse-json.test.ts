import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type JsonFault, LosslessNumber, parseJson, toPointer } from './parse-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function faultOf(source: Uint8Array | string, limits = {}): JsonFault | 'none' {
  const result = parseJson(source, limits);
  return result.ok ? 'none' : result.fault;
}

function valueFrom(text: string): unknown {
  const result = parseJson(text);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe('numbers', () => {
  it('that JavaScript writes back the same way are numbers', () => {
    for (const text of ['0', '4200', '-7', '42.5', '9007199254740991', '999999999999']) {
      expect(valueFrom(text)).toBe(Number(text));
    }
  });

  it('that it would change keep their literal', () => {
    for (const text of ['42.0', '42e2', '1E3', '-0', '0.10', '9007199254740993', '1e400']) {
      expect(valueFrom(text)).toEqual(new LosslessNumber(text));
    }
  });

  it.each([
    ...['NaN', 'Infinity', '-Infinity', '+1', '01', '-01', '1.', '.5', '1e', '0x10', '1_000', '-'],
  ])('as no JSON writes them are refused by name: %s', (text) => {
    expect(faultOf(text)).toBe('invalid_number');
    expect(faultOf(`{"amount": ${text}}`)).toBe('invalid_number');
  });

  it('in quotes are strings', () => {
    expect(valueFrom('"42"')).toBe('42');
  });
});

describe('objects', () => {
  it('with the same key twice are refused, and the key is named with its place', () => {
    expect(parseJson('{"a": {"amount": 1, "amount": 2}}')).toEqual({
      ok: false,
      fault: 'duplicate_key',
      pointer: '/a/amount',
      offset: 28,
      message: 'expected each key once, came "amount" again',
    });
  });

  it('with the same key spelt in two ways are refused too', () => {
    expect(faultOf('{"amount": 1, "\\u0061mount": 2}')).toBe('duplicate_key');
  });

  it('may have the same key at different levels', () => {
    expect(valueFrom('{"a": {"a": 1}}')).toEqual({ a: { a: 1 } });
  });

  it('may have keys that JavaScript gives a meaning to, as their own', () => {
    const value = valueFrom('{"__proto__": {"x": 1}, "constructor": 2, "toString": 3}') as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { x?: number }).x).toBeUndefined();
    expect(faultOf('{"__proto__": 1, "__proto__": 2}')).toBe('duplicate_key');
  });
});

describe('texts', () => {
  it('with a byte order mark are refused by name, as bytes and as text', () => {
    expect(faultOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe('byte_order_mark');
    expect(faultOf('\ufeff{}')).toBe('byte_order_mark');
  });

  it.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a cut sequence', [0x22, 0xe2, 0x82, 0x22]],
    ['latin-1', [0x22, 0xe9, 0x22]],
  ])('that are not UTF-8 are refused by name: %s', (_, source) => {
    expect(faultOf(new Uint8Array(source))).toBe('invalid_utf8');
  });

  it('beyond the limit of bytes are refused, and up to it taken', () => {
    expect(faultOf('[1,2]', { maxBytes: 5 })).toBe('none');
    expect(faultOf('[1,2,3]', { maxBytes: 5 })).toBe('too_large');
    expect(faultOf('"é"', { maxBytes: 3 })).toBe('too_large');
    expect(faultOf(bytes(`"${'x'.repeat(1_048_575)}"`))).toBe('too_large');
  });

  it('nested beyond the limit are refused, and up to it taken', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(faultOf(nested(64))).toBe('none');
    expect(faultOf(nested(65))).toBe('too_deep');
    expect(faultOf(nested(100_000))).toBe('too_deep');
    expect(faultOf('{"a":{"b":{}}}', { maxDepth: 2 })).toBe('too_deep');
  });

  it.each([
    ...['', ' ', '{', '[1,]', '{"a":1,}', "{'a':1}", '{a:1}', '[1 2]', '{"a" 1}', '"', '"\n"'],
    ...['"\\x"', '"\\u12"', 'tru', 'nulll', 'undefined', '{}{}', '1 2', '// x\n1', '[1]]'],
  ])('that are no JSON are refused: %j', (text) => {
    expect(faultOf(text)).toBe('syntax');
  });

  it('say where they went wrong', () => {
    const result = parseJson('{"a/b": [true, {"c~d": nope}]}');
    expect(result).toMatchObject({ ok: false, pointer: '/a~1b/1/c~0d', offset: 23 });
  });

  it('that end within an escape say so at their end', () => {
    const [inside, bare] = ['{"a": "x\\', '"\\'];
    expect(parseJson(inside)).toMatchObject({ pointer: '/a', offset: inside.length });
    expect(parseJson(bare)).toMatchObject({ pointer: '', offset: bare.length });
  });

  it('keep escapes, blanks and every kind of blank between tokens', () => {
    expect(valueFrom('\t{\r\n"a"\n:"\\u00e9\\n\\"\\\\\\/" } ')).toEqual({ a: 'é\n"\\/' });
  });
});

describe('any value', () => {
  test.prop([fc.jsonValue()])(
    'written by JSON.stringify is read as JSON.parse reads it',
    (value) => {
      const text = JSON.stringify(value);
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    },
  );

  test.prop([fc.string()])('or any text is accepted where JSON.parse accepts it at all', (text) => {
    let isJson = true;
    try {
      JSON.parse(text);
    } catch {
      isJson = false;
    }
    expect(parseJson(text).ok).toBe(isJson && !text.startsWith('\ufeff'));
  });
});

describe('a pointer', () => {
  it('is escaped as RFC 6901 says', () => {
    expect(toPointer([])).toBe('');
    expect(toPointer(['a/b', 0, 'c~d', ''])).toBe('/a~1b/0/c~0d/');
  });
});
