import type { JsonValue } from '@voicepay/spec';
import fc from 'fast-check';
import type { VariableDomain } from './description.ts';
import type { JsonObject } from './target.ts';
import { patternArbitrary, schemaArbitrary } from './variable-domain.ts';

/** The set variables that the start connection is called with, as the target describes them. */
export interface SetVariables {
  /** True when the target said nothing, and the specification's example had to do. */
  readonly guessed: boolean;
  readonly names: readonly string[];
  readonly arbitrary: fc.Arbitrary<JsonObject>;
  /** Some that start must refuse for a business reason, when the target names any. */
  readonly refused?: fc.Arbitrary<JsonObject>;
  /** Sets that a success uses up; laid over what the arbitrary draws. */
  readonly fixtures?: readonly JsonObject[];
}

/** Fixed values, as `--set NAME=VALUE` gives them. */
export function fixedVariables(values: Readonly<Record<string, JsonValue>>): SetVariables {
  return { guessed: false, names: Object.keys(values), arbitrary: fc.constant({ ...values }) };
}

/** The names of the specification's example: an order number and an address. */
export function guessedVariables(): SetVariables {
  const arbitrary = fc.record(
    {
      // Evenly: drawn by fast-check's liking for bounds, half of all sessions would share an order.
      order_id: fc.noBias(fc.integer({ min: 10_000, max: 99_999_999 })).map(String),
      email: fc.constant('caller@example.com'),
    },
    { noNullPrototype: true },
  );
  return { guessed: true, names: ['order_id', 'email'], arbitrary };
}

/** Throws a RangeError that names the variable whose domain cannot be drawn from. */
export function describedVariables(
  domains: Readonly<Record<string, VariableDomain>>,
  fixtures: readonly JsonObject[],
  refused: readonly JsonObject[],
): SetVariables {
  const model: Record<string, fc.Arbitrary<JsonValue>> = {};
  let sets = fixtures.map((fixture) => ({ ...fixture }));
  for (const [name, domain] of Object.entries(domains)) {
    if ('pool' in domain) sets = withPool(sets, name, domain.pool);
    else model[name] = arbitraryOf(name, domain);
  }
  const names = new Set([...Object.keys(model), ...sets.flatMap((set) => Object.keys(set))]);
  return {
    guessed: false,
    names: [...names],
    arbitrary: fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<JsonObject>,
    ...(sets.length === 0 ? {} : { fixtures: sets }),
    ...refusedVariables(refused),
  };
}

/** Some that start must refuse, if the target names any. */
export function refusedVariables(refused: readonly JsonObject[]): Pick<SetVariables, 'refused'> {
  return refused.length === 0 ? {} : { refused: fc.constantFrom(...refused) };
}

function arbitraryOf(name: string, domain: Exclude<VariableDomain, { pool: unknown }>) {
  try {
    if ('value' in domain) return fc.constant(domain.value);
    if ('examples' in domain) return fc.constantFrom(...domain.examples);
    if ('pattern' in domain) return patternArbitrary(domain.pattern);
    return schemaArbitrary(domain.schema);
  } catch (error) {
    throw new RangeError(`set_variables/${name}: ${(error as Error).message}`);
  }
}

/** Pools go side by side: the first of one with the first of the other. */
function withPool(
  sets: readonly JsonObject[],
  name: string,
  pool: readonly JsonValue[],
): JsonObject[] {
  if (sets.length === 0) return pool.map((value) => ({ [name]: value }));
  const length = Math.min(sets.length, pool.length);
  return sets.slice(0, length).map((set, i) => ({ ...set, [name]: pool[i] as JsonValue }));
}
