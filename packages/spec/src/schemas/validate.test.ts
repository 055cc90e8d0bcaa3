import { describe, expect, it } from 'vitest';
import { nounNames } from '../generated/nouns.generated.ts';
import { LosslessNumber, parseJson } from '../json/parse-json.ts';
import { validate } from './validate.ts';

describe('validation', () => {
  it('knows every noun', () => {
    for (const noun of nounNames) expect(validate(noun, Symbol('nothing')).ok, noun).toBe(false);
  });

  it('gives the value back, typed', () => {
    const result = validate('signal', { type: 'proceed' });
    expect(result).toEqual({ ok: true, value: { type: 'proceed' } });
  });

  it('names every fault by its pointer, and a member that is missing or too many by its own', () => {
    const result = validate('key-press', { pressed: '4' });
    expect(result).toMatchObject({ ok: false });
    const pointers = result.ok ? [] : result.errors.map((e) => `${e.pointer} ${e.keyword}`);
    expect(pointers.sort()).toEqual(['/key required', '/pressed additionalProperties']);
  });

  it('says what is allowed, and which member is not known', () => {
    const messages = (...[noun, value]: Parameters<typeof validate>) => {
      const result = validate(noun, value);
      return result.ok ? [] : result.errors.map((e) => e.message);
    };
    expect(messages('token-type', 'gold')).toEqual([
      'must be one of one-time, reusable, payment-method',
    ]);
    expect(messages('currency', 'gold')).toEqual([
      expect.stringMatching(/^must be one of ([A-Z]{3}, ){12}\.\.\.$/),
    ]);
    const extra = { advance_ms: 1, by: 1 };
    expect(messages('clock-advance', extra)).toEqual([
      'is not known here; remove it, or correct its name',
    ]);
  });

  it('escapes what a pointer escapes', () => {
    const result = validate('key-press', { key: '4', 'a/b~c': 1 });
    expect(result.ok ? [] : result.errors.map((e) => e.pointer)).toEqual(['/a~1b~0c']);
  });

  it('does not take an inherited member for one that is there', () => {
    expect(validate('tool-definition', Object.create({ name: 'x' })).ok).toBe(false);
    expect(validate('start-request', JSON.parse('{"toString": 1}')).ok).toBe(true);
  });

  it('does not take a number literal that was kept for a number', () => {
    expect(validate('amount', 4200).ok).toBe(true);
    expect(validate('amount', new LosslessNumber('4200.0')).ok).toBe(false);
    const response = parseJson('{"amount": 42e2, "currency": "USD"}');
    const result = validate('start-response', response.ok && response.value);
    expect(result.ok ? [] : result.errors.map((e) => e.pointer)).toContain('/amount');
  });

  it('does not grow its answer for ever', () => {
    const errors = Array.from({ length: 101 }, () => ({ pointer: '/x', detail: 'Wrong.' }));
    const problem = { type: 'about:blank', title: 'Not valid', status: 422, errors };
    expect(validate('problem', problem).ok).toBe(false);
  });
});
