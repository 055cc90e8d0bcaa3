import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { FieldRule } from '../card/field.ts';
import { iinRanges } from '../card/iin-table.generated.ts';
import { digitsIn, isWiped } from './digit-buffer.ts';
import { createFieldBuffer, elapse, openEntry, press } from './entry.ts';

/** Written on strings and whole histories, apart from the code under test. */
const brandLengths: Record<string, number[]> = {
  visa: [16, 18, 19],
  mastercard: [16],
  amex: [15],
  discover: [16, 19],
  'diners-club': [14, 16, 19],
  jcb: [16, 17, 18, 19],
  maestro: [12, 13, 14, 15, 16, 17, 18, 19],
  unionpay: [14, 15, 16, 17, 18, 19],
};

function possibleLengths(rule: FieldRule, digits: string): number[] {
  if (rule.field === 'expiration_date') return [4];
  if (rule.field === 'security_code') return [rule.brand === 'amex' ? 4 : 3];
  if (rule.field === 'postal_code') {
    const lengths = Array.from({ length: 10 }, (_, index) => index + 1);
    return lengths.filter((length) => length >= rule.minPostalCodeLength);
  }
  const range = iinRanges.find(
    ([from, to]) =>
      digits.length >= from.length &&
      digits.slice(0, from.length) >= from &&
      digits.slice(0, from.length) <= to,
  );
  return range?.[2] ? brandLengths[range[2]]! : [];
}

type Step = { waitMs: number; key: string };

/** What a caller gets who presses these keys: the digits and how the entry ended. */
function model(rule: FieldRule, steps: readonly Step[], firstMs: number, interMs: number) {
  const capacity = { card_number: 19, expiration_date: 4, security_code: 4, postal_code: 10 };
  let digits = '';
  let now = 0;
  let deadline = firstMs;
  for (const { waitMs, key } of [...steps, { waitMs: 1e9, key: '0' }]) {
    now += waitMs;
    if (now > deadline) {
      const isPossible = possibleLengths(rule, digits).includes(digits.length);
      return isPossible ? { end: 'timeout', digits } : { end: 'stalled', digits: '' };
    }
    if (key === '#') return { end: 'key', digits };
    if (key === '*') {
      digits = '';
      deadline = now + firstMs;
    } else if (key >= '0' && key <= '9') {
      if (digits.length < capacity[rule.field]) digits += key;
      deadline = now + interMs;
      if (digits.length === Math.max(0, ...possibleLengths(rule, digits))) {
        return { end: 'length', digits };
      }
    }
  }
  throw new Error('the last step always comes too late');
}

const rules = fc.oneof(
  fc.constant<FieldRule>({ field: 'card_number', acceptedBrands: [] }),
  fc.constant<FieldRule>({ field: 'expiration_date' }),
  fc.constantFrom<FieldRule>(
    { field: 'security_code', brand: 'visa' },
    { field: 'security_code', brand: 'amex' },
  ),
  fc
    .nat(10)
    .map<FieldRule>((minPostalCodeLength) => ({ field: 'postal_code', minPostalCodeLength })),
);
const key = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...'0123456789') },
  { weight: 1, arbitrary: fc.constantFrom(...'#*') },
  { weight: 3, arbitrary: fc.constantFrom(...'ABCD') },
);
const wait = fc.oneof({ weight: 30, arbitrary: fc.nat(90) }, fc.constantFrom(100, 101, 300, 301));
const prefix = fc.constantFrom(
  '',
  '4',
  '51',
  '37',
  '6011',
  '36',
  '3530',
  '6304',
  '62',
  '9',
  '650031',
);

test.prop(
  [rules, prefix, fc.array(fc.record({ waitMs: wait, key }), { size: 'max', maxLength: 30 })],
  {
    numRuns: 4_000,
  },
)('any keys at any times end as the model says, and leave only its digits', (rule, iin, rest) => {
  const typed = rule.field === 'card_number' ? [...iin].map((k) => ({ waitMs: 1, key: k })) : [];
  const steps = [...typed, ...rest];
  const expected = model(rule, steps, 300, 100);

  const buffer = createFieldBuffer(rule.field);
  const entry = openEntry(rule, { firstDigitMs: 300, interDigitMs: 100 }, buffer, 0);
  let now = 0;
  let end = 'none';
  for (const step of [...steps, { waitMs: 1e9, key: '0' }]) {
    now += step.waitMs;
    // A timer of the zone may or may not have told the entry the time before the key comes.
    const told = step.waitMs % 2 === 0 ? elapse(entry, now) : undefined;
    const pressed = press(entry, step.key.charCodeAt(0), now);
    for (const outcome of [told, pressed]) {
      if (outcome?.outcome === 'submitted') end = outcome.by;
      if (outcome?.outcome === 'stalled') end = 'stalled';
    }
    if (pressed.outcome === 'listening') {
      expect(pressed.deadlineMs).toBeGreaterThanOrEqual(now);
      expect(pressed.digitCount).toBe(buffer.length);
    }
  }
  const digits = new TextDecoder().decode(digitsIn(buffer).slice());
  expect({ end, digits }).toEqual(expected);
  expect(buffer.bytes.slice(buffer.length).every((byte) => byte === 0)).toBe(true);
  if (end === 'stalled') expect(isWiped(buffer)).toBe(true);
});
