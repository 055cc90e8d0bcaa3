import type { JsonValue } from '@voicepay/spec';
import fc from 'fast-check';
import type { JsonObject } from './target.ts';

/** The set variables that the start connection is called with, as the target describes them. */
export interface SetVariables {
  /** True when the target said nothing, and the protocol's example had to do. */
  readonly guessed: boolean;
  readonly names: readonly string[];
  readonly arbitrary: fc.Arbitrary<JsonObject>;
  /** Some that start must refuse for a business reason, when the target names any. */
  readonly refused?: fc.Arbitrary<JsonObject>;
}

/** Fixed values, as `--set NAME=VALUE` gives them. */
export function fixedVariables(values: Readonly<Record<string, JsonValue>>): SetVariables {
  return { guessed: false, names: Object.keys(values), arbitrary: fc.constant({ ...values }) };
}

/** The names of the specification's example: an order number and an address. */
export function guessedVariables(): SetVariables {
  const arbitrary = fc.record(
    {
      order_id: fc.integer({ min: 10_000, max: 99_999_999 }).map(String),
      email: fc.constant('caller@example.com'),
    },
    { noNullPrototype: true },
  );
  return { guessed: true, names: ['order_id', 'email'], arbitrary };
}
