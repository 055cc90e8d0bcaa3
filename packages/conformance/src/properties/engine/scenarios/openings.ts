import type { RequirementId } from '@voicepay/spec';
import { signal } from '../../../session/common-actions.ts';
import { objectOf, statusOf } from '../../../session/reading.ts';
import { driveSession } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { tellAnswer } from '../../../session/world.ts';
import { openAgain, type Scenario, type Stage } from './scenario.ts';

type Json = Record<string, unknown>;
type Change = (request: Json) => Json;
const fn =
  (change: (config: Json) => Json): Change =>
  (request) => ({ ...request, function: change(request.function as Json) });
const set = (more: Json): Change => fn((config) => ({ ...config, ...more }));
const without = (...keys: readonly string[]): Change =>
  fn((config) => Object.fromEntries(Object.entries(config).filter(([k]) => !keys.includes(k))));
const inConnections = (more: Json): Change =>
  fn((config) => ({
    ...config,
    connections: (config.connections as Json[]).map((one) => ({ ...one, ...more })),
  }));
const limit = (name: string, value: unknown): Change => set({ limits: { [name]: value } });
const reserved = [
  'session_reference_id',
  'transaction_id',
  'token_id',
  'processor_parameters',
  'failed_reason',
  'last_error',
  'card_brand',
  'card_last4',
];
const cardholder = {
  type: 'object',
  required: ['cardholder_name'],
  properties: { cardholder_name: { type: 'string', description: 'The name on the card' } },
};
const cardholderInCapitals = {
  type: 'object',
  properties: {
    cardholder_name: { ...cardholder.properties.cardholder_name, pattern: '^[A-Z ]{2,26}$' },
  },
};

/** Openings that must be refused, whatever else they say. */
const refused: readonly (readonly [RequirementId, string, Change])[] = [
  ['function:name-is-identifier', 'a name with a digit in front', set({ name: '9lives' })],
  ['function:name-is-identifier', 'a name with a hyphen', set({ name: 'collect-payment' })],
  ['function:name-is-identifier', 'a name of 65 letters', set({ name: 'a'.repeat(65) })],
  ['function:purpose-is-required', 'no purpose', without('purpose')],
  ['function:start-connection-is-required', 'no start slot', set({ slots: {} })],
  [
    'function:start-connection-is-required',
    'a connection in the start slot that is nowhere',
    set({ slots: { start: 'nowhere' } }),
  ],
  [
    'function:slot-takes-matching-tag',
    'the success connection in the start slot',
    set({ slots: { start: 'success' } }),
  ],
  [
    'function:slot-takes-matching-tag',
    'the failure connection in the success slot',
    set({ slots: { start: 'start', success: 'failure' } }),
  ],
  ['function:voice-only', 'channel chat', (request) => ({ ...request, channel: 'chat' })],
  ['function:unknown-keys-are-refused', 'a key nobody knows', set({ colour: 'red' })],
  ['function:unknown-keys-are-refused', 'a limit nobody knows', limit('per_field_retries', 1)],
  [
    'function:input-parameters-are-a-json-schema',
    'input parameters of type string',
    set({ input_parameters: { type: 'string' } }),
  ],
  [
    'function:input-parameters-are-a-json-schema',
    'a type nobody knows',
    set({ input_parameters: { type: 'object', properties: { a: { type: 'strnig' } } } }),
  ],
  [
    'function:invalid-input-refuses-the-session',
    'a missing parameter',
    set({ input_parameters: cardholder }),
  ],
  [
    'function:invalid-input-refuses-the-session',
    'a parameter that does not match its pattern',
    (request) => ({
      ...set({ input_parameters: cardholderInCapitals })(request),
      params: { cardholder_name: 'Mary Major' },
    }),
  ],
  [
    'function:render-error-refuses-the-session',
    'a template that cannot be read',
    set({ set_variables: { a: '{{ params. }}' } }),
  ],
  ...reserved.map(
    (name) =>
      [
        'function:reserved-names-are-refused',
        `set variable ${name}`,
        set({ set_variables: { [name]: 'x' } }),
      ] as const,
  ),
  ...(
    [
      ['per_field_retry_limit', 11],
      ['per_field_retry_limit', -1],
      ['per_field_retry_limit', 1.5],
      ['card_switch_limit', 11],
      ['inter_digit_timeout_seconds', 0.04],
      ['inter_digit_timeout_seconds', 61],
      ['first_digit_timeout_seconds', 301],
      ['session_timeout_seconds', 0.5],
      ['session_timeout_seconds', 3601],
      ['processing_timeout_seconds', 601],
      ['processing_timeout_seconds', 0.9],
    ] as const
  ).map(
    ([name, value]) => ['function:limit-ranges', `${name} ${value}`, limit(name, value)] as const,
  ),
];

const accepted: readonly (readonly [RequirementId, string, Change])[] = [
  ['function:task-prompt-is-optional', 'no task prompt', without('task_prompt')],
  [
    'function:outcome-connections-are-optional',
    'no success connection',
    set({ slots: { start: 'start', failure: 'failure' } }),
  ],
  [
    'function:outcome-connections-are-optional',
    'no outcome connection',
    set({ slots: { start: 'start' } }),
  ],
  [
    'function:fractions-of-seconds-are-allowed',
    'fractions of seconds',
    set({
      limits: {
        inter_digit_timeout_seconds: 0.05,
        first_digit_timeout_seconds: 0.5,
        session_timeout_seconds: 1.5,
        processing_timeout_seconds: 1.25,
      },
    }),
  ],
  [
    'function:limit-ranges',
    'the ends of the ranges',
    set({
      limits: {
        per_field_retry_limit: 10,
        card_switch_limit: 0,
        session_timeout_seconds: 3600,
        processing_timeout_seconds: 600,
      },
    }),
  ],
  [
    'function:set-variable-is-any-json-value',
    'set variables of any type',
    set({ set_variables: { a: 1, b: null, c: [true], d: { e: 'x' }, f: 'x' } }),
  ],
];

/** The status of a refusal where the requirement names it; elsewhere any 4xx refuses. */
const namedStatus: Partial<Record<RequirementId, number>> = {
  'function:invalid-input-refuses-the-session': 422,
  'function:render-error-refuses-the-session': 422,
};

/** What a refusal must tell beside that it is one. */
const provenToo: Partial<Record<RequirementId, readonly RequirementId[]>> = {
  'function:reserved-names-are-refused': ['function:reserved-name-is-named'],
  'function:invalid-input-refuses-the-session': ['function:refusal-says-what-to-ask'],
};

export const openingScenarios: readonly Scenario[] = [
  ...refused.map(
    ([requirement, what, change]): Scenario => ({
      name: `opening with ${what}`,
      proves: [
        requirement,
        'function:refused-opening-calls-nobody',
        ...(provenToo[requirement] ?? []),
      ],
      async run(stage) {
        const { step, driver } = await opened(stage, change);
        const status = statusOf(step) ?? 0;
        const isRefused = status >= 400 && status < 500;
        const named = namedStatus[requirement];
        stage.check(
          requirement,
          named === undefined ? isRefused : status === named,
          named === undefined ? `a refusal of ${what}` : `${named} for ${what}`,
          `${status}`,
          driver.trace(),
        );
        stage.judge(driver.trace());
        const calls = driver.peers.calls.length;
        stage.check(
          'function:refused-opening-calls-nobody',
          !isRefused || calls === 0,
          'no call',
          `${calls}`,
          driver.trace(),
        );
        if (requirement === 'function:reserved-names-are-refused') {
          const name = what.split(' ').at(-1) ?? '';
          const told = step.answer?.kind === 'answer' ? step.answer.body : '';
          stage.check(
            'function:reserved-name-is-named',
            told.includes(name),
            `${name} in the refusal`,
            told.slice(0, 300),
            driver.trace(),
          );
        }
        if (requirement === 'function:invalid-input-refuses-the-session')
          askWhat(stage, step, driver.trace());
        await driver.perform(signal('hang_up'), 'glance');
        driver.done();
      },
    }),
  ),
  ...accepted.map(
    ([requirement, what, change]): Scenario => ({
      name: `opening with ${what}`,
      proves: [requirement],
      async run(stage) {
        const { step, driver } = await opened(stage, change);
        stage.check(
          requirement,
          statusOf(step) === 201,
          `201 for ${what}`,
          tellAnswer(step.answer ?? { kind: 'no_answer', reason: 'none' }),
          driver.trace(),
        );
        await driver.perform(signal('cancel'));
        driver.done();
      },
    }),
  ),
  {
    name: 'opening with a connection that wants repetition',
    proves: ['function:delivery-is-a-claimed-level'],
    async run(stage) {
      const levels: readonly string[] = stage.world.capabilities.levels;
      const isClaimed = levels.includes('reliable');
      const { step, driver } = await opened(stage, inConnections({ delivery: 'reliable' }));
      const status = statusOf(step) ?? 0;
      stage.check(
        'function:delivery-is-a-claimed-level',
        isClaimed ? status === 201 : status >= 400 && status < 500,
        isClaimed ? '201: Reliable is claimed' : 'a refusal: Reliable is not claimed',
        `${status}`,
        driver.trace(),
      );
      await driver.perform(signal('cancel'));
      driver.done();
    },
  },
  {
    name: 'several errors at once',
    proves: ['function:configuration-errors-come-together'],
    async run(stage) {
      const { step, driver } = await opened(
        stage,
        set({ name: '9', limits: { per_field_retry_limit: 99 } }),
      );
      const errors = objectOf(step.answer?.kind === 'answer' ? step.answer.body : '').errors;
      const count = Array.isArray(errors) ? errors.length : 0;
      stage.check(
        'function:configuration-errors-come-together',
        count >= 2,
        'both errors, each with its pointer',
        `${count}`,
        driver.trace(),
      );
      driver.done();
    },
  },
  {
    name: 'two sessions in one conversation',
    proves: [
      'function:one-active-session-per-conversation',
      'time:conversation-is-free-at-the-end',
      'function:opening-answers-a-session-reference',
    ],
    async run(stage) {
      const first = driveSession(stage.world, plainPlan);
      await first.open();
      const second = driveSession(stage.world, plainPlan, {
        conversationId: first.conversationId(),
      });
      const refusal = await second.open();
      stage.check(
        'function:one-active-session-per-conversation',
        statusOf(refusal) === 409,
        '409',
        `${statusOf(refusal)}`,
        second.trace(),
      );
      await first.perform(signal('cancel'));
      const third = driveSession(stage.world, plainPlan, {
        conversationId: first.conversationId(),
      });
      const again = await third.open();
      stage.check(
        'time:conversation-is-free-at-the-end',
        statusOf(again) === 201,
        '201 after the end of the first',
        `${statusOf(again)}`,
        third.trace(),
      );
      const ids = new Set([first.sessionId(), third.sessionId()]);
      stage.check(
        'function:opening-answers-a-session-reference',
        ids.size === 2 && !ids.has(''),
        'two session references',
        [...ids].join(),
        third.trace(),
      );
      await third.perform(signal('cancel'));
      for (const driver of [first, second, third]) driver.done();
    },
  },
  {
    name: 'an opening repeated with its key',
    proves: ['function:opening-repeated-with-its-key-opens-once'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan, {
        openingHeaders: { 'idempotency-key': `"k-${stage.world.newConversation()}"` },
      });
      const first = await driver.open();
      const { sessionId } = driver;
      const id = sessionId();
      const repeated = await openAgain(stage, driver);
      await driver.gather();
      const calls = driver.peers.calls.filter((call) => call.peer === 'start').length;
      const good = statusOf(first) === 201 && repeated === id && calls === 1;
      stage.check(
        'function:opening-repeated-with-its-key-opens-once',
        good,
        `session ${id} again, one start call`,
        `${repeated}, ${calls} start calls`,
        driver.trace(),
      );
      await driver.perform(signal('cancel'));
      driver.done();
    },
  },
];

function askWhat(
  stage: Stage,
  step: Parameters<typeof statusOf>[0],
  trace: Parameters<Stage['judge']>[0],
): void {
  const told = objectOf(step.answer?.kind === 'answer' ? step.answer.body : '');
  const errors = Array.isArray(told.errors) ? (told.errors as Json[]) : [];
  const hit = errors.find((e) => String(e.pointer).includes('cardholder_name'));
  const good = statusOf(step) === 422 && String(hit?.detail).includes('The name on the card');
  stage.check(
    'function:refusal-says-what-to-ask',
    good,
    '422, the pointer and the description of cardholder_name',
    JSON.stringify(told).slice(0, 300),
    trace,
  );
}

async function opened(stage: Stage, opening: Change) {
  const driver = driveSession(stage.world, plainPlan, { opening });
  const step = await driver.open();
  return { driver, step };
}
