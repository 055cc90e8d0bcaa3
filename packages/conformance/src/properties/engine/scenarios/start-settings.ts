import { equalJson, type JsonValue, parseJson, type RequirementId } from '@voicepay/spec';
import { answerText } from '../../../peers/peer-call.ts';
import { accept, approvalFor, confirm, signal } from '../../../session/common-actions.ts';
import { commandsOf, dataOf, eventsNamed, outcomesOf } from '../../../session/reading.ts';
import { driveSession } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { eventsOf, type Trace } from '../../../session/trace.ts';
import type { Scenario, Stage } from './scenario.ts';

const card = ['card_number', 'expiration_date'] as const;
const all = [...card, 'security_code', 'postal_code'] as const;
const body = (more: string): string => `{"amount":4200,"currency":"USD"${more}}`;
const inside = (settings: string): string => body(`,"processor_parameters":{${settings}}`);

type Fields = readonly ('card_number' | 'expiration_date' | 'security_code' | 'postal_code')[];

/** Valid answers, and the fields that they make the engine ask for. */
const accepted: readonly (readonly [RequirementId, string, string, Fields])[] = [
  ['start:unknown-root-keys-are-ignored', 'a key nobody knows', body(',"colour":"red"'), all],
  ['start:description-is-optional', 'no description', body(''), all],
  ['start:description-is-optional', 'a null description', body(',"description":null'), all],
  [
    'start:settings-inside-processor-parameters',
    'settings inside',
    inside('"is_security_code_required":false,"is_postal_code_required":false'),
    card,
  ],
  [
    'start:settings-at-the-root',
    'settings at the root',
    body(',"is_security_code_required":false,"is_postal_code_required":false'),
    card,
  ],
  [
    'start:equal-settings-are-accepted',
    'equal settings in both places',
    body(
      ',"is_postal_code_required":false,"processor_parameters":{"is_postal_code_required":false}',
    ),
    [...card, 'security_code'],
  ],
  [
    'start:null-setting-is-absent',
    'a null setting',
    inside('"is_postal_code_required":null,"valid_card_types":null'),
    all,
  ],
  [
    'start:lists-are-sets',
    'one set in two orders',
    body(
      ',"valid_card_types":["visa","amex"],"processor_parameters":{"valid_card_types":["amex","visa","amex"]}',
    ),
    all,
  ],
  [
    'start:explicit-default-never-conflicts',
    'an explicit default in one place',
    body(',"is_postal_code_required":true,"processor_parameters":{}'),
    all,
  ],
  [
    'start:security-code-is-required-by-default',
    'no word of the security code',
    inside('"is_postal_code_required":false'),
    [...card, 'security_code'],
  ],
  [
    'start:postal-code-is-required-by-default',
    'no word of the postal code',
    inside('"is_security_code_required":false'),
    [...card, 'postal_code'],
  ],
  [
    'start:payment-types-include-credit-card',
    'more payment types',
    inside('"allowed_payment_types":["ach","credit-card"]'),
    all,
  ],
  [
    'start:token-type-counts-at-zero-only',
    'a token type nobody knows at amount 4200',
    inside('"token_type":"weekly"'),
    all,
  ],
];

export const startSettingScenarios: readonly Scenario[] = [
  ...accepted.map(
    ([requirement, what, text, fields]): Scenario => ({
      name: `start answers ${what}`,
      proves: [requirement],
      async run(stage) {
        const trace = await wholeCallOn(stage, text, fields);
        const told = dataOf(eventsOf(trace).find((e) => e.type === 'start.resolved')).fields;
        const good = JSON.stringify(told) === JSON.stringify(fields);
        stage.check(
          requirement,
          good,
          `${fields.join(', ')} asked for`,
          JSON.stringify(told) ?? 'a refusal',
          trace,
          trace.steps.find((step) => eventsNamed(step, 'start.resolved').length > 0),
        );
        const ended = eventsOf(trace).some((e) => e.type === 'session.succeeded');
        stage.check(requirement, ended, 'a whole call', 'none', trace);
      },
    }),
  ),
  {
    name: 'what the zone is told of the settings',
    proves: [
      'start:default-card-types',
      'start:lists-are-sets',
      'start:minimum-postal-code-length',
      'start:minimum-postal-code-range',
    ],
    async run(stage) {
      const text = inside('"valid_card_types":["jcb","visa","jcb"],"min_postal_code_length":5');
      const set = await wholeCallOn(stage, text, all);
      const trace = await wholeCallOn(stage, body(''), all);
      const ofCard = (seen: Trace) => collectOf(seen, 'card_number');
      const ofPostalCode = (seen: Trace) => collectOf(seen, 'postal_code');
      const types = [...(ofCard(trace)?.command.valid_card_types ?? [])].sort().join();
      stage.check(
        'start:default-card-types',
        types === 'amex,mastercard,visa',
        'visa, mastercard, amex',
        types,
        trace,
        ofCard(trace)?.call,
      );
      const chosen = [...new Set(ofCard(set)?.command.valid_card_types ?? [])].sort().join();
      stage.check(
        'start:lists-are-sets',
        chosen === 'jcb,visa',
        'jcb, visa',
        chosen,
        set,
        ofCard(set)?.call,
      );
      const least = ofPostalCode(set)?.command.min_postal_code_length;
      stage.check(
        'start:minimum-postal-code-length',
        least === 5,
        'min_postal_code_length 5',
        `${least}`,
        set,
        ofPostalCode(set)?.call,
      );
      const none = ofPostalCode(trace)?.command.min_postal_code_length;
      stage.check(
        'start:minimum-postal-code-range',
        none === 0,
        '0 where it is absent',
        `${none}`,
        trace,
        ofPostalCode(trace)?.call,
      );
    },
  },
  {
    name: 'tokens',
    proves: [
      'start:token-type-defaults-to-one-time',
      'process:command-carries-the-token-type',
      'start:token-type-counts-at-zero-only',
    ],
    async run(stage) {
      const zero = (more: string) => `{"amount":0,"currency":"USD"${more}}`;
      const usual = await wholeCallOn(stage, zero(''), all);
      const named = await wholeCallOn(
        stage,
        zero(',"processor_parameters":{"token_type":"reusable"}'),
        all,
      );
      const charged = await wholeCallOn(stage, inside('"token_type":"weekly"'), all);
      const check = (id: string, trace: Trace, wanted: string | undefined) => {
        const sent = processOf(trace);
        const type = sent?.command.token_type;
        stage.check(id, type === wanted, `token_type ${wanted}`, `${type}`, trace, sent?.call);
      };
      check('start:token-type-defaults-to-one-time', usual, 'one-time');
      check('process:command-carries-the-token-type', named, 'reusable');
      check('start:token-type-counts-at-zero-only', charged, undefined);
    },
  },
  {
    name: 'what start says to the processor comes through unchanged',
    proves: [
      'start:echo-is-lossless',
      'start:echo-leaves-out-the-settings',
      'start:echo-carries-every-other-key',
      'process:command-carries-the-payment',
    ],
    async run(stage) {
      const echo =
        '{"invoice_id":"INV-1","big":9007199254740993,"exact":1.50,"deep":{"a":[null,true,{"é":"\\u00fc"}]},"empty":{},"large":1e400}';
      const text = body(
        `,"description":"Order #1","processor_parameters":${echo.slice(0, -1)},"min_postal_code_length":5,"token_type":"reusable"}`,
      );
      const trace = await wholeCallOn(stage, text, all);
      const sent = jsonValueOf(echo);
      const [outcome] = outcomesOf(trace);
      const told = outcome?.body ?? '{}';
      const back = memberOf(told, 'processor_parameters');
      const process = processOf(trace);
      const given = memberOf(process?.call.body ?? '{}', 'parameters');
      const say = (value: JsonValue | undefined) =>
        JSON.stringify(value)?.slice(0, 300) ?? 'nothing';
      const same = (value: JsonValue | undefined) => value !== undefined && equalJson(value, sent);
      stage.check('start:echo-is-lossless', same(back), echo, told.slice(0, 400), trace, outcome);
      const keys = Object.keys((back as object | undefined) ?? {});
      stage.check(
        'start:echo-leaves-out-the-settings',
        !keys.includes('token_type') && !keys.includes('min_postal_code_length'),
        'no setting in the echo',
        keys.join(),
        trace,
        outcome,
      );
      stage.check(
        'start:echo-carries-every-other-key',
        ['invoice_id', 'big', 'deep', 'empty'].every((k) => keys.includes(k)),
        'every other key',
        keys.join(),
        trace,
        outcome,
      );
      stage.check(
        'process:command-carries-the-payment',
        same(given),
        echo,
        say(given),
        trace,
        process?.call,
      );
    },
  },
  {
    name: 'no processor parameters',
    proves: ['start:processor-parameters-default-to-empty'],
    async run(stage) {
      for (const more of ['', ',"processor_parameters":null']) {
        const trace = await wholeCallOn(stage, body(more), all);
        const [outcome] = outcomesOf(trace);
        const back = memberOf(outcome?.body ?? '{}', 'processor_parameters');
        stage.check(
          'start:processor-parameters-default-to-empty',
          outcome?.peer === 'success' && JSON.stringify(back) === '{}',
          '{} in the success request',
          `${JSON.stringify(back)} in the ${outcome?.peer ?? 'missing'} request`,
          trace,
          outcome,
        );
      }
    },
  },
];

async function wholeCallOn(stage: Stage, text: string, fields: Fields): Promise<Trace> {
  const driver = driveSession(stage.world, {
    ...plainPlan,
    amount: text.startsWith('{"amount":0') ? 0 : 4200,
  });
  await driver.open();
  await driver.perform({
    kind: 'start_answer',
    what: text.slice(0, 200),
    answer: answerText(200, 'application/json', text),
  });
  await driver.perform(signal('proceed'));
  for (const field of fields) await driver.perform(accept(field));
  await driver.perform(confirm);
  await driver.perform(
    approvalFor({ ...plainPlan, amount: text.startsWith('{"amount":0') ? 0 : 4200 }),
  );
  driver.done();
  return driver.trace();
}

/** The first command that asks for a field, and the call that brought it. */
function collectOf(trace: Trace, field: string) {
  return commandsOf(trace).flatMap(({ call, command }) =>
    command.command === 'collect' && command.field === field ? [{ call, command }] : [],
  )[0];
}

function processOf(trace: Trace) {
  return commandsOf(trace).flatMap(({ call, command }) =>
    command.command === 'process' ? [{ call, command }] : [],
  )[0];
}

function jsonValueOf(text: string): JsonValue {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : null;
}

function memberOf(text: string, key: string): JsonValue | undefined {
  const value = jsonValueOf(text);
  return value === null || typeof value !== 'object' || Array.isArray(value)
    ? undefined
    : (value as Record<string, JsonValue>)[key];
}
