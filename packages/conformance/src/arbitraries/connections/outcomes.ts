import type { JsonValue } from '@voicepay/spec';
import fc from 'fast-check';
import { failedReasons } from '../../session/failed-reasons.ts';
import { anyCode, wordOf } from './text.ts';

type Changes = Readonly<Record<string, JsonValue | undefined>>;

const brands = [
  'visa',
  'mastercard',
  'amex',
  'discover',
  'diners-club',
  'jcb',
  'maestro',
  'unionpay',
];
const errors = ['insufficient_funds', 'card_expired', 'http_503', 'timeout', 'invalid_card_number'];

const last4 = fc.integer({ min: 0, max: 9_999 }).map((n) => String(n).padStart(4, '0'));
const id = wordOf('ch_', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789._:-', 40);

/** Everything that differs between two legal success outcomes, the ids aside. */
export const legalSuccess: fc.Arbitrary<Changes> = fc.record({
  card_brand: fc.constantFrom(...brands),
  card_last4: last4,
});

/** The closed set that engines send; no card was typed in some of them. */
export const legalFailure: fc.Arbitrary<Changes> = fc.record({
  failed_reason: fc.constantFrom(...failedReasons),
  last_error: fc.constantFrom(...errors),
  card_brand: fc.option(fc.constantFrom(...brands), { nil: undefined }),
  card_last4: fc.option(last4, { nil: undefined }),
});

/** Each brand once, one of them with digits that a number would lose. */
export const everyCard: readonly Changes[] = brands.map((card_brand, i) => {
  return { card_brand, ...(i === 0 ? { card_last4: '0042' } : {}) };
});

/** Each reason that an engine sends once: seldom ones are the ones that nobody has tried. */
export const everyReason: readonly Changes[] = failedReasons.map((failed_reason) => ({
  failed_reason,
}));

const idOrNothing = fc.oneof(id, fc.constant(null), fc.constant(undefined));

/** String, null and absent, in every combination. */
export const anyIds: fc.Arbitrary<Changes> = fc.record({
  transaction_id: idOrNothing,
  token_id: idOrNothing,
});

/** Each of the nine combinations once. */
export const everyCombinationOfIds: readonly Changes[] = [undefined, null, 'ch_conf'].flatMap(
  (transaction_id) =>
    [undefined, null, 'tok_conf'].map((token_id) => ({ transaction_id, token_id })),
);

/** With and without, as the page has it both ways. */
export const everyPresenceOfReasons: readonly Changes[] = [
  { failed_reason: undefined, last_error: undefined },
  { failed_reason: 'declined', last_error: undefined },
  { failed_reason: undefined, last_error: 'insufficient_funds' },
  { failed_reason: 'declined', last_error: 'insufficient_funds' },
];
export const anyPresenceOfReasons = fc.constantFrom(...everyPresenceOfReasons);

/** Reasons that no engine of today sends. */
export const unknownReasons: fc.Arbitrary<Changes> = fc
  .record({ failed_reason: anyCode, last_error: anyCode, which: fc.nat({ max: 2 }) })
  .map(({ failed_reason, last_error, which }) => {
    if (which === 0) return { failed_reason };
    return which === 1 ? { last_error } : { failed_reason, last_error };
  });

// Plain ASCII: other text is report:tolerates-any-unicode's own subject.
const scalar: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, false, '', 'later', 0, -1, 0.5, 9_007_199_254_740_991),
  fc.integer(),
  wordOf('', 'abc def"/', 12),
);
const smallJson: fc.Arbitrary<JsonValue> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(wordOf('', 'abc_', 5), scalar, { maxKeys: 3, noNullPrototype: true }),
  },
);
const unknownKey = wordOf('conf_', 'abcdefghijklmnopqrstuvwxyz_', 20);

/** Fields that no receiver knows; the keys are no words that a parser may refuse to take. */
export const unknownFields: fc.Arbitrary<Changes> = fc.dictionary(unknownKey, smallJson, {
  minKeys: 1,
  maxKeys: 4,
  noNullPrototype: true,
});
