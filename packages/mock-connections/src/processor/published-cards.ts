/**
 * What the numbers that vendors publish for their sandboxes do here. No number stands in this
 * file: a rule names the first digit, the length and the last four, which together are no card,
 * and everything between must be zeros.
 */
import type { Decision } from '../scenarios/step.ts';

interface Rule {
  readonly firstDigit: string;
  readonly length: number;
  readonly last4: string;
  readonly decision: Decision;
}

function visa(last4: string, decision: Decision): Rule {
  return { firstDigit: '4', length: 16, last4, decision };
}

/** Stripe's sandbox numbers; https://docs.stripe.com/testing names what each stands for. */
export const publishedCardRules: readonly Rule[] = [
  visa('0002', { result: 'decline', code: 'generic_decline' }),
  visa('9995', { result: 'decline', code: 'insufficient_funds' }),
  visa('9987', { result: 'decline', code: 'lost_card' }),
  visa('9979', { result: 'decline', code: 'stolen_card' }),
  visa('0069', { result: 'decline', code: 'expired_card' }),
  visa('0127', { result: 'decline', code: 'incorrect_cvc' }),
  visa('6975', { result: 'decline', code: 'card_velocity_exceeded' }),
  visa('0119', { result: 'error', code: 'processing_error' }),
];

/** Cards without a rule are approved. */
export function decideByCard(cardNumber: string): Decision {
  const rule = publishedCardRules.find(
    ({ firstDigit, length, last4 }) =>
      cardNumber.length === length &&
      cardNumber.startsWith(firstDigit) &&
      cardNumber.endsWith(last4) &&
      /^0+$/.test(cardNumber.slice(1, -4)),
  );
  return rule?.decision ?? { result: 'approve', ids: 'string' };
}
