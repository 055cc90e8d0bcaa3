/**
 * Card numbers that vendors publish for their sandboxes: the only file of the repository that may
 * hold numbers with a known IIN and a valid check digit (`conformance:published-test-cards-only`).
 * None of them is an account; tests of all packages import them from here.
 */
import type { Brand } from './brand.ts';

export type TestCard = {
  readonly brand: Brand;
  /** 12 to 19 digits, no separators. */
  readonly number: string;
  /** Any value of the right length is accepted by the vendors' sandboxes. */
  readonly securityCode: string;
  /** Who publishes it. */
  readonly source: string;
};

function published(brand: Brand, source: string, numbers: readonly string[]): TestCard[] {
  const securityCode = brand === 'amex' ? '7373' : '737';
  return numbers.map((number) => ({ brand, number, securityCode, source }));
}

export const testCards: readonly TestCard[] = [
  ...published('visa', 'Stripe', ['4242424242424242', '4000056655665556']),
  ...published('visa', 'Braintree, Adyen, PayPal', ['4111111111111111', '4012888888881881']),
  ...published('visa', 'Braintree', ['4009348888881881', '4005519200000004', '4012000033330026']),
  ...published('visa', 'Adyen', ['4988438843884305', '4166676667666746', '4444333322221111']),
  ...published('mastercard', 'Stripe', ['5555555555554444', '5200828282828210']),
  ...published('mastercard', 'Stripe, second series', ['2223003122003222']),
  ...published('mastercard', 'PayPal, Stripe', ['5105105105105100']),
  ...published('mastercard', 'Adyen', ['5136333333333335', '5585558555855583']),
  ...published('mastercard', 'Mastercard Gateway', ['5123450000000008', '2223000000000007']),
  ...published('amex', 'Stripe, Braintree, PayPal', ['378282246310005', '371449635398431']),
  ...published('amex', 'PayPal', ['378734493671000']),
  ...published('amex', 'Adyen, Authorize.Net', ['370000000000002']),
  ...published('discover', 'Stripe, PayPal', ['6011111111111117', '6011000990139424']),
  ...published('discover', 'Stripe, debit', ['6011981111111113']),
  ...published('discover', 'Authorize.Net', ['6011000000000012']),
  ...published('diners-club', 'Stripe', ['3056930009020004', '36227206271667']),
  ...published('diners-club', 'PayPal', ['30569309025904', '38520000023237']),
  ...published('diners-club', 'Braintree', ['36259600000004']),
  ...published('jcb', 'Stripe, PayPal', ['3566002020360505', '3530111333300000']),
  ...published('maestro', 'Braintree', ['6304000000000000']),
  ...published('maestro', 'Adyen', ['6771798021000008']),
  ...published('unionpay', 'Stripe', ['6200000000000005', '6200000000000047']),
  ...published('unionpay', 'Stripe, 19 digits', ['6205500000000000004']),
  ...published('unionpay', 'Braintree', ['6243030000000001', '6221261111117766']),
];

/** Numbers that Stripe's sandbox answers with a decline or a processing error. */
export const decliningTestCards: readonly (TestCard & { readonly declineCode: string })[] = [
  { ...published('visa', 'Stripe', ['4000000000000002'])[0]!, declineCode: 'generic_decline' },
  { ...published('visa', 'Stripe', ['4000000000009995'])[0]!, declineCode: 'insufficient_funds' },
  { ...published('visa', 'Stripe', ['4000000000000119'])[0]!, declineCode: 'processing_error' },
];

/** The first published card of the brand. */
export function testCardOf(brand: Brand): TestCard {
  const card = testCards.find((candidate) => candidate.brand === brand);
  if (card === undefined) throw new Error(`no published test card for the brand ${brand}`);
  return card;
}
