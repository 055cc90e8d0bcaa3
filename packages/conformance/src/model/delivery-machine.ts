import { type MealyMachine, minimise, type Output, unfoldDelivery } from '@voicepay/spec';

export const deliveryProfiles = ['base', 'reliable'] as const;

/** One outcome's way to a connection. */
export interface Delivery {
  readonly connection: 'success' | 'failure';
  readonly profile: (typeof deliveryProfiles)[number];
}

export function nameOfDelivery({ connection, profile }: Delivery): string {
  return `delivery to ${connection}, ${profile}`;
}

export function deliveriesOf(profile: Delivery['profile']): readonly Delivery[] {
  return [
    { connection: 'success', profile },
    { connection: 'failure', profile },
  ];
}

/**
 * The machine of an outcome's delivery as it is seen from the connection that is called: whether a call
 * waits for its answer is seen there, and the number of its attempt is not.
 */
export function deliveryMachine(profile: Delivery['profile']): MealyMachine {
  const table = unfoldDelivery({ profile });
  const seen = (state: string, output: Output): Output => {
    if (output.kind === 'call') return { ...output, data: {} };
    if (output.kind !== 'snapshot') return output;
    return { ...output, data: { ...output.data, is_open: isSending(table, state) } };
  };
  return minimise({
    ...table,
    opening: table.opening.map((output) => seen(table.initial, output)),
    transition: (state, input) => {
      const transition = table.transition(state, input);
      return { ...transition, outputs: transition.outputs.map((output) => seen(state, output)) };
    },
  });
}

export function isSending(machine: MealyMachine, state: string): boolean {
  return machine.situationOf(state).state === 'sending';
}
