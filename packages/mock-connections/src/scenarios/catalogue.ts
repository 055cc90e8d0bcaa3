/** Everything that may happen to an integrator or an engine on an ordinary bad day, by name. */
import { type JsonObject, jsonReply, problem, type Reply } from '../exchange/exchange.ts';
import type { Scenario, Step } from './step.ts';

const unavailable = problem(503, 'unavailable', 'Not now.');
const busy = problem(429, 'too_many_requests', 'Too many requests.', {
  headers: { 'retry-after': '2' },
});
const redirect: Reply = {
  status: 307,
  headers: { location: 'http://127.0.0.1:9/elsewhere' },
  body: '',
};
const html: Reply = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Welcome</title>',
};

const normal: Step = {};
const slowMs = 3000;
/** Longer than any deadline of the protocol. */
const tooLongMs = 30_000;

function onAll(...steps: readonly Step[]): Scenario['steps'] {
  return { start: steps, success: steps, failure: steps, processor: steps };
}

function startWith(name: string, about: string, start: JsonObject): Scenario {
  return { name, about, steps: { start: [{ start }] } };
}

function decline(code: string, about: string): Scenario {
  const name = `decline-${code.replaceAll('_', '-')}`;
  return { name, about, steps: { processor: [{ decision: { result: 'decline', code } }] } };
}

const contents: readonly Scenario[] = [
  { name: 'approve', about: 'Every payment is approved; everything by the book.', steps: {} },
  decline('generic_decline', 'The processor declines without saying why.'),
  decline('insufficient_funds', 'The processor declines: not enough money.'),
  decline('expired_card', 'The processor declines: the card has expired.'),
  decline('lost_card', 'The processor declines: the card was reported lost.'),
  decline('stolen_card', 'The processor declines: the card was reported stolen.'),
  decline('incorrect_cvc', 'The processor declines: the security code is wrong.'),
  {
    name: 'processor-error',
    about: 'The processor answers that it failed, which is no decline.',
    steps: { processor: [{ decision: { result: 'error', code: 'processing_error' } }] },
  },
  {
    name: 'approve-without-id',
    about: 'The processor approves and gives no id (the key is there, its value is null).',
    steps: { processor: [{ decision: { result: 'approve', ids: 'null' } }] },
  },
  startWith('tokenize-one-time', 'Amount 0: a token for one payment.', {
    amount: 0,
    processor_parameters: { token_type: 'one-time' },
  }),
  startWith('tokenize-reusable', 'Amount 0: a token that can be used again.', {
    amount: 0,
    processor_parameters: { token_type: 'reusable' },
  }),
  startWith('tokenize-payment-method', 'Amount 0: a stored payment method.', {
    amount: 0,
    processor_parameters: { token_type: 'payment-method' },
  }),
  startWith('tokenize-by-default', 'Amount 0 and no token type: one-time.', { amount: 0 }),
  startWith('amount-in-yen', 'A currency without minor units: 4200 is 4200 yen.', {
    currency: 'JPY',
  }),
  startWith('amount-in-dinar', 'A currency of three digits: 4200 is 4.200 dinar.', {
    currency: 'KWD',
  }),
  startWith('settings-at-root', 'The settings beside processor_parameters, as the page lists.', {
    min_postal_code_length: 5,
    is_security_code_required: true,
    processor_parameters: { min_postal_code_length: null },
  }),
  startWith('card-only', 'Neither security code nor postal code is asked for.', {
    processor_parameters: { is_security_code_required: false, is_postal_code_required: false },
  }),
  startWith('unknown-keys', 'Keys that nobody knows, at the root and inside.', {
    loyalty_points: 12,
    processor_parameters: { note: 'für Zoë 漢字', nested: { list: [1, 'two', { three: 3 }] } },
  }),
  {
    name: 'already-paid',
    about: 'Start refuses for a business reason that has a code.',
    steps: { start: [{ reply: problem(409, 'already_paid', 'This order is already paid.') }] },
  },
];

const faults: readonly Scenario[] = [
  { name: 'slow', about: 'Every answer takes 3 s.', steps: onAll({ waitMs: slowMs }) },
  {
    name: 'timeout-after-effect',
    about: 'The first call has its effect and never answers; later ones do.',
    steps: onAll({ transport: 'hang' }, normal),
  },
  {
    name: 'timeout-before-effect',
    about: 'The first call has no effect and never answers; later ones do.',
    steps: onAll({ transport: 'hang', effect: false }, normal),
  },
  {
    name: 'late-answer',
    about: 'The first answer comes after every deadline.',
    steps: onAll({ waitMs: tooLongMs }, normal),
  },
  {
    name: 'too-many-requests',
    about: '429 with retry-after 2 at first, then fine.',
    steps: onAll({ reply: busy }, normal),
  },
  {
    name: 'unavailable-once',
    about: '503 at first, then fine.',
    steps: onAll({ reply: unavailable }, normal),
  },
  {
    name: 'unavailable-three-times',
    about: '503 three times, then fine.',
    steps: onAll({ reply: unavailable, times: 3 }, normal),
  },
  { name: 'unavailable', about: 'Always 503.', steps: onAll({ reply: unavailable }) },
  {
    name: 'error-after-effect',
    about: '500 after the effect at first: who repeats with a new key pays twice.',
    steps: onAll({ reply: problem(500, 'internal', 'Something broke.'), effect: true }, normal),
  },
  {
    name: 'reset-before-effect',
    about: 'The first connection is cut before anything happened.',
    steps: onAll({ transport: 'reset' }, normal),
  },
  {
    name: 'reset-after-effect',
    about: 'The first connection is cut after the effect.',
    steps: onAll({ transport: 'reset', effect: true }, normal),
  },
  {
    name: 'gone',
    about: '410: deliveries stop.',
    steps: onAll({ reply: problem(410, 'gone', 'Gone.') }),
  },
  {
    name: 'redirect',
    about: 'A redirect, which is never followed.',
    steps: onAll({ reply: redirect }),
  },
  {
    name: 'stalled-body',
    about: 'Headers and half of the first answer, then nothing.',
    steps: onAll({ transport: 'stall' }, normal),
  },
  {
    name: 'cut-body',
    about: 'Half of the first answer, then the end of the connection.',
    steps: onAll({ transport: 'cut' }, normal),
  },
  {
    name: 'dripping-body',
    about: 'One byte at a time: a deadline that starts anew at each byte never ends.',
    steps: onAll({ transport: 'drip' }),
  },
  {
    name: 'duplicated-reply',
    about: 'Each answer is written twice on its connection.',
    steps: onAll({ transport: 'twice' }),
  },
  {
    name: 'expired-token',
    about: 'Under OAuth2: the first token of a session has ended before it is used.',
    steps: onAll({ expireTokens: true }, normal),
  },
];

const absurdAnswers: readonly (readonly [string, string, Reply])[] = [
  ['malformed-body', 'Half a JSON text.', jsonReply(200, '{"amount": 42')],
  ['empty-object', 'An empty object.', jsonReply(200, '{}')],
  ['html-body', 'A web page with status 200.', html],
  ['invalid-utf8', 'Bytes that are no UTF-8.', { ...jsonReply(200, ''), body: notUtf8() }],
  ['negative-amount', 'Minus one.', jsonReply(200, '{"amount":-1,"currency":"USD"}')],
  ['enormous-amount', '1e21.', jsonReply(200, '{"amount":1e21,"currency":"USD"}')],
  ['two-amounts', 'A key twice.', jsonReply(200, '{"amount":1,"amount":2,"currency":"USD"}')],
  ['unknown-currency', 'A test code.', jsonReply(200, '{"amount":1,"currency":"XTS"}')],
  [
    'deep-body',
    'One hundred thousand levels of arrays.',
    { ...jsonReply(200, ''), body: { piece: '[', times: 100_000 } },
  ],
  [
    'huge-body',
    'Sixteen mebibytes of blanks.',
    { ...jsonReply(200, ''), body: { piece: ' '.repeat(1024), times: 16_384 } },
  ],
  [
    'gzip-bomb',
    'A few kilobytes that unfold to 64 MiB.',
    {
      ...jsonReply(200, ''),
      body: { piece: ' '.repeat(1024), times: 65_536, gzip: true },
    },
  ],
];

function notUtf8(): Uint8Array {
  return Uint8Array.from([0x7b, 0x22, 0x61, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
}

/** All scenarios, in the order in which they are listed. */
export const scenarios: readonly Scenario[] = [
  ...contents,
  ...faults,
  ...absurdAnswers.map(([name, about, reply]) => ({
    name,
    about: `Start and processor answer absurdly: ${about}`,
    steps: { start: [{ reply }], processor: [{ reply }] },
  })),
];

/** The scenario of a name; a RangeError says which names there are. */
export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  throw new RangeError(
    `expected the name of a scenario, came ${JSON.stringify(name)}; ` +
      `there are ${scenarios.map((scenario) => scenario.name).join(', ')}`,
  );
}
