import { fieldSets, type SessionConfiguration } from './configuration.ts';

/**
 * The configurations that complete suites are made for, and why they suffice.
 *
 * What a row does depends only on what its guards and updates can see: the field and the next one,
 * the place of the attempt (only, first, between, last), the place of the switch, the pause. No row
 * looks at attempts and switches together. `standard-configurations.test.ts` proves that every
 * pair of state and input, with everything the rows of that pair can see, occurs in these five if
 * it occurs in any of the 384 configurations; further configurations only repeat rows with other
 * numbers.
 *
 * - the smallest: card and expiry, no retry, no switch: every limit is reached at once;
 * - the middle: all fields, one retry, one switch: every counter is at its first and at its last;
 * - the largest: all fields, three of each: counters are between, where a fault that counts wrong,
 *   wraps or resets late can hide.
 */
export const standardConfigurations: readonly SessionConfiguration[] = [
  standard(0, 0, 0),
  standard(3, 1, 1),
  standard(3, 3, 3),
];

/**
 * What the three leave out, in two small ones: each optional field without the other, a payment
 * that tokenizes, and each outcome connection without the other.
 */
export const complementaryConfigurations: readonly SessionConfiguration[] = [
  { ...standard(1, 0, 0), connections: { success: false, failure: true } },
  { ...standard(2, 0, 0), method: 'tokenize', connections: { success: true, failure: false } },
];

function standard(fields: number, retryLimit: number, switchLimit: number): SessionConfiguration {
  return {
    fields: fieldSets[fields] ?? [],
    retryLimit,
    switchLimit,
    method: 'charge',
    connections: { success: true, failure: true },
  };
}
