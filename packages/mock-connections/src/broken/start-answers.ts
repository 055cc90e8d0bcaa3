/** Start endpoints whose answer is wrong: no object, or an object that the schema refuses. */

import { keepStart, mergePatch, resolveStart, writeStart } from '../connections/start.ts';
import type { JsonObject, Reply } from '../exchange/exchange.ts';
import { type Defect, withStages } from './broken-endpoint.ts';

type Row = readonly [name: string, wrong: string, consequence: string];

const firstStart = 'Any start request.';

/** The text of a correct answer, changed. */
function rewriting(
  [name, wrong, consequence]: Row,
  requirement: string,
  change: (reply: Reply & { readonly body: string }) => Reply,
): Defect {
  const apply = withStages('start', () => ({
    perform: (call, desk) => {
      const correct = writeStart(resolveStart(call, desk));
      const reply = change({ ...correct, body: correct.body as string });
      keepStart(call, desk, reply);
      return reply;
    },
  }));
  const where = { endpoint: 'start', profile: 'base' } as const;
  return { name, wrong, consequence, requirement, ...where, revealedBy: firstStart, apply };
}

function notAnObject(row: Row, change: (body: string) => string | Uint8Array): Defect {
  return rewriting(row, 'start:answers-json-object', (reply) => ({
    ...reply,
    body: change(reply.body),
  }));
}

/** A correct answer with some members replaced. */
function invalid(row: Row, patch: JsonObject): Defect {
  return rewriting(row, 'start:answer-is-valid', (reply) => ({
    ...reply,
    body: JSON.stringify(mergePatch(JSON.parse(reply.body) as JsonObject, patch)),
  }));
}

/** A correct answer whose amount is written differently. */
function amountText(row: Row, literal: string): Defect {
  return rewriting(row, 'start:answer-is-valid', (reply) => ({
    ...reply,
    body: reply.body.replace('"amount":4200', `"amount":${literal}`),
  }));
}

function latin1(text: string): Uint8Array {
  const accented = text.replace('Order', 'Commande ré');
  return Uint8Array.from(accented, (character) => character.charCodeAt(0) & 0xff);
}

const noObject: readonly Defect[] = [
  notAnObject(
    [
      'start-answers-array',
      'The object is wrapped in an array.',
      'No engine finds an amount in it.',
    ],
    (body) => `[${body}]`,
  ),
  notAnObject(
    ['start-answers-nothing', 'Status 200 and an empty body.', 'There is nothing to charge.'],
    () => '',
  ),
  notAnObject(
    [
      'start-answers-truncated-json',
      'The last brace is missing.',
      'The engine refuses it, and every payment of this function fails.',
    ],
    (body) => body.slice(0, -1),
  ),
  notAnObject(
    [
      'start-answers-latin-1',
      'The text is written in ISO 8859-1.',
      'The first accented letter breaks the payment.',
    ],
    latin1,
  ),
  notAnObject(
    [
      'start-answers-byte-order-mark',
      'A byte order mark stands before the brace.',
      'Strict JSON readers refuse it.',
    ],
    (body) => `\uFEFF${body}`,
  ),
  notAnObject(
    [
      'start-answers-amount-twice',
      'The key amount stands twice, with two values.',
      'Readers differ in which one they charge.',
    ],
    (body) => body.replace('"amount":4200', '"amount":4200,"amount":100'),
  ),
  notAnObject(
    [
      'start-answers-leading-zero',
      'The amount is written 04200.',
      'This is no JSON; some readers take it as octal.',
    ],
    (body) => body.replace('"amount":4200', '"amount":04200'),
  ),
  notAnObject(
    [
      'start-answers-javascript',
      'Keys in single quotes and a trailing comma.',
      'Only a browser console reads it.',
    ],
    (body) => `${body.slice(0, -1).replaceAll('"', "'")},}`,
  ),
  rewriting(
    [
      'start-answers-html-type',
      'The JSON is labelled text/html.',
      'Engines do not take another media type as JSON.',
    ],
    'start:answers-json-object',
    (reply) => ({ ...reply, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  ),
  rewriting(
    [
      'start-redirects',
      'The answer is a redirect to another address.',
      'Redirects are never followed, because they would carry payment data elsewhere.',
    ],
    'start:answers-json-object',
    () => ({ status: 307, headers: { location: '/start/' }, body: '' }),
  ),
  rewriting(
    [
      'start-error-with-good-body',
      'The body is right and the status is 500.',
      'Only 2xx starts a payment.',
    ],
    'start:answers-json-object',
    (reply) => ({ ...reply, status: 500 }),
  ),
];

const wrongAmounts: readonly Defect[] = [
  amountText(
    ['start-amount-as-string', 'The amount is a string.', 'The engine refuses it.'],
    '"4200"',
  ),
  amountText(
    [
      'start-amount-in-major-units',
      'The amount is 42.50: dollars, not cents.',
      'A reader that drops the fraction charges a hundredth.',
    ],
    '42.50',
  ),
  amountText(
    [
      'start-amount-with-fraction',
      'The amount is written 4200.0.',
      'It is no integer literal; engines refuse it.',
    ],
    '4200.0',
  ),
  amountText(
    [
      'start-amount-with-exponent',
      'The amount is written 4.2e3.',
      'It is no integer literal; engines refuse it.',
    ],
    '4.2e3',
  ),
  amountText(
    ['start-amount-negative', 'The amount is -4200.', 'A charge cannot be negative.'],
    '-4200',
  ),
  amountText(
    ['start-amount-minus-zero', 'The amount is -0.', 'Readers differ on whether it is 0.'],
    '-0',
  ),
  amountText(
    [
      'start-amount-above-range',
      'The amount has thirteen digits.',
      'It is more than any processor takes.',
    ],
    '1000000000000',
  ),
  amountText(['start-amount-null', 'The amount is null.', 'Nothing to charge.'], 'null'),
  invalid(['start-amount-missing', 'There is no amount.', 'Nobody knows what to charge.'], {
    amount: null,
  }),
];

const wrongMembers: readonly Defect[] = [
  invalid(
    [
      'start-currency-in-lower-case',
      'The currency is written usd.',
      'Engines take ISO 4217 codes as they are listed.',
    ],
    { currency: 'usd' },
  ),
  invalid(['start-currency-missing', 'There is no currency.', '4200 of what?'], { currency: null }),
  invalid(
    [
      'start-currency-historic',
      'The currency is the German mark.',
      'Nobody can pay in a currency that has been withdrawn.',
    ],
    { currency: 'DEM' },
  ),
  invalid(['start-currency-for-tests', 'The currency is XTS.', 'A test code is not payable.'], {
    currency: 'XTS',
  }),
  invalid(['start-currency-as-symbol', 'The currency is $.', 'Twenty currencies have this sign.'], {
    currency: '$',
  }),
  invalid(['start-description-as-object', 'The description is an object.', 'It must be text.'], {
    description: { en: 'Order' },
  }),
  invalid(
    [
      'start-parameters-as-list',
      'processor_parameters is a list.',
      'The settings and the echo live in an object.',
    ],
    { processor_parameters: ['INV-1'] },
  ),
  invalid(
    ['start-accepts-no-card', 'valid_card_types is empty.', 'No caller could pay with any card.'],
    { processor_parameters: { valid_card_types: [] } },
  ),
  invalid(
    [
      'start-card-type-misspelt',
      'valid_card_types says master-card.',
      'Every such card would be refused in silence.',
    ],
    { processor_parameters: { valid_card_types: ['visa', 'master-card'] } },
  ),
  invalid(
    [
      'start-without-credit-card',
      'allowed_payment_types lacks credit-card.',
      'A keypad collects nothing else.',
    ],
    { processor_parameters: { allowed_payment_types: ['ach-debit'] } },
  ),
  invalid(
    [
      'start-boolean-as-text',
      'is_security_code_required is the text "false".',
      'In many languages that text is true.',
    ],
    { processor_parameters: { is_security_code_required: 'false' } },
  ),
  invalid(
    [
      'start-postal-code-too-long',
      'min_postal_code_length is 11.',
      'No caller could enter one that is long enough.',
    ],
    { processor_parameters: { min_postal_code_length: 11 } },
  ),
  {
    ...invalid(
      [
        'start-token-type-unknown',
        'The amount is 0 and the token type is "recurring".',
        'The processor does not know what to store.',
      ],
      { amount: 0, processor_parameters: { token_type: 'recurring' } },
    ),
    revealedBy: 'Any start request: this one always answers a tokenization.',
  },
];

export const brokenStartAnswers: readonly Defect[] = [
  ...noObject,
  ...wrongAmounts,
  ...wrongMembers,
];
