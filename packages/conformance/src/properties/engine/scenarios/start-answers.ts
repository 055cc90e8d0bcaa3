import type { RequirementId } from '@voicepay/spec';
import { answerText, type PeerAnswer } from '../../../peers/peer-call.ts';
import type { Action } from '../../../session/action.ts';
import { signal } from '../../../session/common-actions.ts';
import { dataOf } from '../../../session/reading.ts';
import { type DriveOptions, driveSession } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { callsOf, eventsOf, type Trace } from '../../../session/trace.ts';
import { withDelivery } from '../../../session/with-connections.ts';
import type { Scenario, Stage } from './scenario.ts';

type Case = readonly [
  requirement: RequirementId,
  what: string,
  answer: PeerAnswer | string,
  error?: string,
];

const json = (text: string): PeerAnswer => answerText(200, 'application/json', text);
const body = (more: string): string => `{"amount":4200,"currency":"USD"${more}}`;
const inside = (settings: string): string => body(`,"processor_parameters":{${settings}}`);
const problem = (status: number, type: string): PeerAnswer =>
  answerText(status, 'application/problem+json', JSON.stringify({ type, title: 'No', status }));

/** Answers that must end the session; the fourth is what `last_error` must be, where it is bound. */
const refused: readonly Case[] = [
  ['start:amount-literal', 'amount 42.0', '{"amount":42.0,"currency":"USD"}', 'amount'],
  ['start:amount-literal', 'amount 1e3', '{"amount":1e3,"currency":"USD"}', 'amount'],
  ['start:amount-literal', 'amount -0', '{"amount":-0,"currency":"USD"}', 'amount'],
  ['start:amount-literal', 'amount "4200"', '{"amount":"4200","currency":"USD"}', 'amount'],
  ['start:amount-literal', 'amount null', '{"amount":null,"currency":"USD"}', 'amount'],
  [
    'start:amount-range',
    'amount 1000000000000',
    '{"amount":1000000000000,"currency":"USD"}',
    'amount',
  ],
  ['start:amount-range', 'amount -1', '{"amount":-1,"currency":"USD"}', 'amount'],
  [
    'start:duplicate-keys-are-refused',
    'two amounts',
    '{"amount":1,"amount":4200,"currency":"USD"}',
  ],
  ['start:duplicate-keys-are-refused', 'a key twice, deep down', inside('"a":{"b":1,"b":2}')],
  ['start:currency-is-required', 'no currency', '{"amount":4200}', 'currency'],
  ['start:currency-is-required', 'no currency at amount 0', '{"amount":0}', 'currency'],
  ['start:currency-is-payable', 'currency usd', '{"amount":4200,"currency":"usd"}', 'currency'],
  ['start:currency-is-payable', 'currency XAU', '{"amount":4200,"currency":"XAU"}', 'currency'],
  ['start:currency-is-payable', 'currency XXX', '{"amount":4200,"currency":"XXX"}', 'currency'],
  [
    'start:contradicting-settings-are-refused',
    'a setting in two places',
    body(
      ',"is_postal_code_required":true,"processor_parameters":{"is_postal_code_required":false}',
    ),
    'is_postal_code_required',
  ],
  [
    'start:card-type-vocabulary',
    'no card type',
    inside('"valid_card_types":[]'),
    'valid_card_types',
  ],
  [
    'start:card-type-vocabulary',
    'card type foo',
    inside('"valid_card_types":["visa","foo"]'),
    'valid_card_types',
  ],
  [
    'start:payment-types-include-credit-card',
    'payment type ach alone',
    inside('"allowed_payment_types":["ach"]'),
    'payment_type_not_supported',
  ],
  [
    'start:settings-have-their-types',
    'a boolean as a string',
    inside('"is_postal_code_required":"true"'),
    'is_postal_code_required',
  ],
  [
    'start:settings-have-their-types',
    'card types as a string',
    inside('"valid_card_types":"visa"'),
    'valid_card_types',
  ],
  [
    'start:minimum-postal-code-range',
    'minimum 11',
    inside('"min_postal_code_length":11'),
    'min_postal_code_length',
  ],
  [
    'start:minimum-postal-code-range',
    'minimum -1',
    inside('"min_postal_code_length":-1'),
    'min_postal_code_length',
  ],
  [
    'start:minimum-postal-code-range',
    'minimum 2.5',
    inside('"min_postal_code_length":2.5'),
    'min_postal_code_length',
  ],
  [
    'start:token-type-vocabulary',
    'token type weekly at amount 0',
    '{"amount":0,"currency":"USD","processor_parameters":{"token_type":"weekly"}}',
    'token_type',
  ],
  ['start:invalid-answer-ends-the-session', 'an array', '[]'],
  ['start:invalid-answer-ends-the-session', 'no JSON', '{"amount":'],
  ['report:strict-json-answers', 'text/html', answerText(200, 'text/html', body(''))],
  ['report:strict-json-answers', 'a byte order mark', json(`\uFEFF${body('')}`)],
  [
    'report:strict-json-answers',
    'invalid UTF-8',
    {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([
        ...Buffer.from('{"amount":4200,"currency":"USD","x":"'),
        0xff,
        0x22,
        0x7d,
      ]),
    },
  ],
  ['report:answer-limits', 'more than 1 MiB', body(`,"x":"${'x'.repeat(1_100_000)}"`)],
  ['report:answer-limits', '65 levels', body(`,"x":${'['.repeat(65)}${']'.repeat(65)}`)],
];

/** Answers that are no 2xx, or none at all. */
const failed: readonly Case[] = [
  [
    'start:failed-start-reads-the-problem-type',
    'a problem of type already_paid',
    problem(409, 'https://example.com/problems/already_paid'),
    'already_paid',
  ],
  [
    'start:failed-start-names-the-status',
    '404 in plain text',
    answerText(404, 'text/plain', 'no'),
    'http_404',
  ],
  [
    'start:failed-start-names-the-status',
    'a redirect',
    { kind: 'answer', status: 302, headers: { location: '/elsewhere' }, body: '' },
    'http_302',
  ],
  [
    'start:connection-failure-is-no-answer',
    'a cut connection',
    { kind: 'reset' },
    'connection_failed',
  ],
];

export const startAnswerScenarios: readonly Scenario[] = [
  ...refused.map((row) => endsInFailure(row, 'invalid_start_response')),
  ...failed.map((row) => endsInFailure(row, 'start_failed')),
  {
    name: 'start answers another 2xx',
    proves: ['start:failed-start-ends-the-session'],
    async run(stage) {
      for (const status of [201, 202, 299]) {
        const trace = await answered(stage, answerText(status, 'application/json', body('')));
        const resolved = eventsOf(trace).some((event) => event.type === 'start.resolved');
        stage.check(
          'start:failed-start-ends-the-session',
          resolved,
          `start.resolved after ${status}`,
          String(eventsOf(trace).at(-1)?.type),
          trace,
        );
      }
    },
  },
  {
    name: 'start is not asked twice after a definite answer',
    proves: ['start:definite-answers-are-not-repeated'],
    levels: ['reliable', 'signed'],
    run: (stage) =>
      asksOnce(stage, 'start:definite-answers-are-not-repeated', [400, 404, 409, 500], {
        opening: withDelivery('start'),
      }),
  },
  {
    name: 'start is not asked twice at Base',
    proves: ['start:base-calls-once'],
    run: (stage) => asksOnce(stage, 'start:base-calls-once', [400, 429, 500, 502, 503, 504]),
  },
  {
    name: 'the start deadline',
    proves: [
      'start:deadline-ends-the-wait',
      'time:http-deadlines-share-the-clock',
      'start:failed-start-names-the-timeout',
    ],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      await driver.open();
      const before = await driver.perform({ kind: 'advance', ms: 9_999 });
      const after = await driver.perform({ kind: 'advance', ms: 1 });
      const trace = driver.trace();
      const requirement = 'start:deadline-ends-the-wait';
      const state = before.snapshot?.state;
      stage.check(
        requirement,
        state === 'starting',
        'still starting after 9.999 s',
        `${state}`,
        trace,
      );
      const { failed_reason: reason, last_error: error } = after.snapshot ?? {};
      stage.check(
        requirement,
        reason === 'start_failed',
        'start_failed after 10 s',
        `${reason}`,
        trace,
      );
      stage.check(
        'time:http-deadlines-share-the-clock',
        reason === 'start_failed',
        'the deadline on the virtual clock',
        `${reason}`,
        trace,
      );
      stage.check(
        'start:failed-start-names-the-timeout',
        error === 'timeout',
        'last_error timeout',
        `${error}`,
        trace,
      );
      driver.done();
    },
  },
];

function endsInFailure([requirement, what, answer, error]: Case, reason: string): Scenario {
  const named = reason === 'start_failed' ? requirement : 'start:invalid-answer-names-the-field';
  return {
    name: `start answers ${what}`,
    proves: error === undefined ? [requirement] : [...new Set([requirement, named])],
    async run(stage) {
      const trace = await answered(stage, typeof answer === 'string' ? json(answer) : answer);
      const end = dataOf(eventsOf(trace).find((event) => event.type === 'session.failed'));
      const loose = requirement.startsWith('report:');
      const good = loose ? end.failed_reason !== undefined : end.failed_reason === reason;
      stage.check(
        requirement,
        good,
        `${reason} after ${what}`,
        String(end.failed_reason ?? 'no failure'),
        trace,
      );
      if (error === undefined || !good) return;
      const told = String(end.last_error);
      stage.check(named, told === error, `last_error ${error} after ${what}`, told, trace);
    },
  };
}

async function asksOnce(
  stage: Stage,
  requirement: RequirementId,
  statuses: readonly number[],
  options?: DriveOptions,
): Promise<void> {
  for (const status of statuses) {
    const later: Action = { kind: 'advance', ms: 12_000 };
    const trace = await answered(stage, answerText(status, 'text/plain', ''), [later], options);
    const calls = callsOf(trace).filter((c) => c.peer === 'start');
    const expected = `one start request after ${status}`;
    stage.check(requirement, calls.length === 1, expected, `${calls.length}`, trace, calls[1]);
  }
}

async function answered(
  stage: Stage,
  answer: PeerAnswer,
  then: readonly Action[] = [signal('proceed')],
  options?: DriveOptions,
): Promise<Trace> {
  const driver = driveSession(stage.world, plainPlan, options);
  await driver.open();
  await driver.perform({ kind: 'start_answer', what: 'see below', answer });
  for (const action of then) await driver.perform(action);
  driver.done();
  return driver.trace();
}
