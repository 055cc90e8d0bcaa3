import type { Field } from '../generated/nouns.generated.ts';

/** What a start response and a function decide before the first field: it makes the table finite. */
export interface SessionConfiguration {
  /** In the order of collection; card number and expiration date are always there. */
  readonly fields: readonly Field[];
  /** r retries are r + 1 attempts. */
  readonly retryLimit: number;
  readonly switchLimit: number;
  /** Amount above zero charges, amount zero tokenizes (`start:amount-zero-tokenizes`). */
  readonly method: 'charge' | 'tokenize';
  readonly connections: { readonly success: boolean; readonly failure: boolean };
}

export interface DeliveryConfiguration {
  /** `signed` delivers as `reliable` does. */
  readonly profile: 'base' | 'reliable';
}

const always: readonly Field[] = ['card_number', 'expiration_date'];

/** The four sets of fields that a start response can ask for. */
export const fieldSets: readonly (readonly Field[])[] = [
  always,
  [...always, 'security_code'],
  [...always, 'postal_code'],
  [...always, 'security_code', 'postal_code'],
];

/** `card_number+expiration_date r0 s0 charge success+failure`: one line, stable, for reports. */
export function nameOfConfiguration(configuration: SessionConfiguration): string {
  const { fields, retryLimit, switchLimit, method, connections } = configuration;
  const outcomes = (['success', 'failure'] as const).filter((c) => connections[c]);
  const called = outcomes.length === 0 ? 'no-outcome' : outcomes.join('+');
  return `${fields.join('+')} r${retryLimit} s${switchLimit} ${method} ${called}`;
}

/**
 * Every configuration that the model checker goes through: all field sets, retry limits 0..3,
 * switch limits 0..2, both methods and every choice of outcome connections: 384.
 */
export function* everyConfiguration(): Generator<SessionConfiguration> {
  for (const fields of fieldSets)
    for (const retryLimit of [0, 1, 2, 3])
      for (const switchLimit of [0, 1, 2])
        for (const method of ['charge', 'tokenize'] as const)
          for (const success of [false, true])
            for (const failure of [false, true])
              yield { fields, retryLimit, switchLimit, method, connections: { success, failure } };
}
