import type { Messages, RequirementId } from '@voicepay/spec';
import { answerText, type PeerCall } from '../../../peers/peer-call.ts';
import type { Action } from '../../../session/action.ts';
import {
  approval,
  confirm,
  decline,
  processed,
  reject,
  signal,
  startAnswers,
  upToSummary,
  wholeCall,
} from '../../../session/common-actions.ts';
import { dataOf, eventsNamed, objectOf, outcomesOf } from '../../../session/reading.ts';
import { runActions } from '../../../session/run-session.ts';
import { driveSession } from '../../../session/session-driver.ts';
import { plainPlan, type SessionPlan } from '../../../session/session-plan.ts';
import { callsOf, type Step, type Trace } from '../../../session/trace.ts';
import { ask } from '../../../session/world.ts';
import type { Scenario } from './scenario.ts';

/** What set variables of the Core level must render to. */
const variables: readonly (readonly [RequirementId, unknown, unknown])[] = [
  ['function:params-accessor', '{{ params.a }}', 'from params'],
  ['function:refs-accessor', '{{ refs.b }}', 'from refs'],
  ['function:input-accessor', '{{ input.c }}', 'from input'],
  ['function:vars-get-accessor', '{{ vars.get("b") }}', 'from refs'],
  ['function:vars-get-accessor', "{{vars.get('c')}}", 'from input'],
  ['function:vars-precedence', '{{ vars.get("both") }}', 'params first'],
  ['function:vars-precedence', '{{ vars.get("two") }}', 'refs before input'],
  ['function:static-value-is-sent-as-it-stands', 'no template { % here', 'no template { % here'],
  ['function:set-variable-is-any-json-value', 12.5, 12.5],
  ['function:set-variable-is-any-json-value', [1, { a: null }], [1, { a: null }]],
  ['function:single-expression-keeps-its-type', '{{ params.number }}', 7],
  ['function:single-expression-keeps-its-type', '  {{ params.list }} ', [1, 2]],
  ['function:single-expression-keeps-its-type', '{{ refs.flag }}', false],
  ['function:mixed-template-renders-to-a-string', 'no. {{ params.number }}', 'no. 7'],
  ['function:mixed-template-renders-to-a-string', '{{ params.number }}{{ params.number }}', '77'],
  ['function:strings-are-never-guessed', '{{ params.digits }}', '00123'],
  ['function:strings-are-never-guessed', '{{ params.word }}', 'true'],
  ['function:strings-are-never-guessed', '10482', '10482'],
  ['function:strings-are-never-guessed', '{{ params.literal }}', '[1, 2]'],
  ['function:undefined-expression-is-null', '{{ params.nothing }}', null],
  ['function:undefined-in-text-is-empty', '<{{ params.nothing }}>', '<>'],
];

const names: SessionPlan = {
  ...plainPlan,
  params: {
    a: 'from params',
    both: 'params first',
    number: 7,
    list: [1, 2],
    digits: '00123',
    word: 'true',
    literal: '[1, 2]',
  },
  refs: { b: 'from refs', both: 'refs', two: 'refs before input', flag: false },
  input: { c: 'from input', both: 'input', two: 'input' },
};

const markers: Required<Messages> = Object.fromEntries(
  [
    'disclaimer',
    'before_starting_session',
    'credit_card',
    'expiration_date',
    'security_code',
    'postal_code',
    'confirmation_message',
    'collection_error',
    'processing',
    'payment_success',
    'payment_error',
    'cancelled',
    'outcome_unknown',
  ].map((name) => [name, `This is the ${name} of the test.`]),
) as unknown as Required<Messages>;

const added = ['expiration_date', 'postal_code', 'processing', 'cancelled', 'outcome_unknown'];
const marked: SessionPlan = { ...plainPlan, messages: markers };
const endings: readonly (readonly Action[])[] = [
  [startAnswers(plainPlan), signal('proceed'), reject('card_number'), signal('cancel')],
  wholeCall(plainPlan),
  [...upToSummary(plainPlan), confirm, processed(decline)],
  [...upToSummary(plainPlan), confirm, { kind: 'advance', ms: 60_000 }],
];

/** One opening a requirement: a template that is refused hides nothing else. */
function variableScenario(requirement: RequirementId): Scenario {
  const own = variables.filter(([id]) => id === requirement);
  const plan = {
    ...names,
    setVariables: Object.fromEntries(own.map(([, template], i) => [`v${i}`, template])),
  };
  return {
    name: `set variables: ${requirement}`,
    proves: [requirement],
    async run(stage) {
      const trace = await runActions(stage.world, plan, [signal('cancel')]);
      const sent = objectOf(startOf(trace)?.body ?? '{}');
      for (const [index, [, template, wanted]] of own.entries()) {
        const got = sent[`v${index}`];
        const good = JSON.stringify(got) === JSON.stringify(wanted);
        stage.check(
          requirement,
          good,
          `${JSON.stringify(template)} to give ${JSON.stringify(wanted)}`,
          JSON.stringify(got) ?? 'nothing',
          trace,
          startOf(trace),
        );
      }
    },
  };
}

export const variableScenarios: readonly Scenario[] = [
  ...[...new Set(variables.map(([requirement]) => requirement))].map(variableScenario),
  {
    name: 'the start request',
    proves: [
      'start:body-is-the-set-variables',
      'start:set-variables-stay-frozen',
      'process:input-parameters-stay-away',
    ],
    async run(stage) {
      const plan = {
        ...names,
        setVariables: { order_id: '{{ refs.b }}', email: 'caller@example.com' },
      };
      const trace = await runActions(stage.world, plan, wholeCall(plan));
      stage.judge(trace);
      const sent = objectOf(startOf(trace)?.body ?? '{}');
      const keys = Object.keys(sent).sort().join();
      stage.check(
        'start:body-is-the-set-variables',
        keys === 'email,order_id',
        'email,order_id',
        keys,
        trace,
        startOf(trace),
      );
      const [outcome] = outcomesOf(trace);
      const reported = outcome?.body ?? '{}';
      const frozen = objectOf(reported).order_id === 'from refs' && sent.order_id === 'from refs';
      stage.check(
        'start:set-variables-stay-frozen',
        frozen,
        'order_id "from refs" in start and outcome',
        reported.slice(0, 300),
        trace,
        outcome,
      );
      const sentOn = callsOf(trace).find((call) => call.body.includes('"process"'));
      const process = sentOn?.body ?? '';
      const clean = !process.includes('from params') && !process.includes('caller@example.com');
      stage.check(
        'process:input-parameters-stay-away',
        clean,
        'no input parameter and no set variable in the process command',
        process.slice(0, 300),
        trace,
        sentOn,
      );
    },
  },
  {
    name: 'configured messages',
    proves: ['function:all-messages-are-configurable', 'function:added-messages-are-configurable'],
    async run(stage) {
      for (const actions of endings) {
        const trace = await runActions(stage.world, marked, actions);
        stage.judge(trace);
        for (const { message, text, step } of saidIn(trace)) {
          const requirement = added.includes(message)
            ? 'function:added-messages-are-configurable'
            : 'function:all-messages-are-configurable';
          const wanted = markers[message as keyof Messages];
          stage.check(requirement, text === wanted, `${message}: ${wanted}`, text, trace, step);
        }
      }
    },
  },
  {
    name: 'default messages',
    proves: ['function:messages-are-optional', 'function:default-names-the-amount'],
    async run(stage) {
      const none = { ...plainPlan, currency: 'EUR' };
      const one = { ...none, messages: { disclaimer: markers.disclaimer } };
      const ways = [none, one].flatMap((plan) => endings.map((actions) => ({ plan, actions })));
      for (const { plan, actions } of ways) {
        const trace = await runActions(stage.world, plan, actions.map(inEuro));
        for (const { message, text, step } of saidIn(trace)) {
          stage.check(
            'function:messages-are-optional',
            text.trim() !== '',
            `a default text for ${message}`,
            text,
            trace,
            step,
          );
          if (message !== 'before_starting_session') continue;
          const good = /42([.,]00)?/.test(text) && /EUR|euro|€/i.test(text);
          stage.check(
            'function:default-names-the-amount',
            good,
            '42.00 EUR in the default before_starting_session',
            text,
            trace,
            step,
          );
        }
      }
    },
  },
  {
    name: "a problem's words are not read aloud",
    proves: ['report:problem-details-are-not-read-aloud'],
    async run(stage) {
      const secret = 'Zanzibar-4711';
      const problem = {
        type: 'https://example.com/problems/already_paid',
        title: secret,
        status: 409,
        detail: secret,
      };
      const answer = answerText(409, 'application/problem+json', JSON.stringify(problem));
      const trace = await runActions(stage.world, plainPlan, [
        { kind: 'start_answer', what: 'a problem', answer },
      ]);
      const said = saidIn(trace)
        .map(({ text }) => text)
        .join(' ');
      stage.check(
        'report:problem-details-are-not-read-aloud',
        !said.includes(secret),
        'nothing of the problem said',
        said,
        trace,
      );
    },
  },
  {
    name: 'the task prompt',
    proves: ['function:task-prompt-is-rendered'],
    levels: ['templates'],
    async run(stage) {
      const driver = driveSession(stage.world, names, {
        opening: (request) => ({
          ...request,
          function: {
            ...(request.function as object),
            task_prompt: '{% if params.a %}Ask about {{ refs.b }}.{% endif %}',
          },
        }),
      });
      await driver.open();
      const { answer } = await ask(stage.world, 'GET', `/sessions/${driver.sessionId()}/agent`);
      const told = answer.kind === 'answer' ? objectOf(answer.body).task_prompt : undefined;
      stage.check(
        'function:task-prompt-is-rendered',
        told === 'Ask about from refs.',
        'the prompt "Ask about from refs."',
        String(told),
        driver.trace(),
      );
      await driver.perform(signal('cancel'));
      driver.done();
    },
  },
  {
    name: 'templates in messages',
    proves: [
      'function:money-filter',
      'function:message-context',
      'function:message-error-falls-back',
    ],
    levels: ['templates'],
    async run(stage) {
      const messages = {
        before_starting_session:
          '{{ start.amount | money }} for {{ params.a }} {{ refs.b }} {{ input.c }} {{ vars.b }}',
        collection_error: '{{ field }} {{ error }} {{ attempts_left }}',
        confirmation_message: '{{ card.brand }} {{ card.last4 }}',
        // Fails only when it is rendered: what cannot even be read may be refused at loading.
        processing: '{{ 1 // 0 }}',
      };
      const limits = { per_field_retry_limit: 3 };
      const plan = { ...names, setVariables: {}, messages, limits };
      const actions = [
        startAnswers(plan),
        signal('proceed'),
        reject('card_number'),
        ...upToSummary(plan).slice(2),
        confirm,
        processed(approval),
      ];
      const trace = await runActions(stage.world, plan, actions);
      const said = (name: string) => saidIn(trace).find(({ message }) => message === name);
      const text = (name: string) => said(name)?.text ?? '';
      const before = text('before_starting_session');
      const announced = said('before_starting_session')?.step;
      stage.check(
        'function:money-filter',
        before.includes('42.00'),
        '42.00',
        before,
        trace,
        announced,
      );
      stage.check(
        'function:message-context',
        before.endsWith('for from params from refs from input from refs'),
        'params, refs, input and vars',
        before,
        trace,
        announced,
      );
      stage.check(
        'function:message-context',
        text('collection_error') === 'card_number invalid_card_number 3',
        'card_number invalid_card_number 3',
        text('collection_error'),
        trace,
        said('collection_error')?.step,
      );
      stage.check(
        'function:message-context',
        text('confirmation_message') === 'visa 4242',
        'visa 4242',
        text('confirmation_message'),
        trace,
        said('confirmation_message')?.step,
      );
      const { messages: _, ...bare } = plan;
      const byDefault = await runActions(stage.world, bare, actions);
      const fallback = saidIn(byDefault).find(({ message }) => message === 'processing')?.text;
      stage.check(
        'function:message-error-falls-back',
        text('processing').trim() !== '' && text('processing') === fallback,
        `the default text: ${fallback}`,
        text('processing'),
        trace,
        said('processing')?.step,
      );
    },
  },
  {
    name: 'money in every currency',
    proves: ['function:money-filter'],
    levels: ['templates'],
    async run(stage) {
      const amounts = [
        ['JPY', '420'],
        ['KWD', '0.420'],
      ] as const;
      for (const [currency, written] of amounts) {
        const messages = { before_starting_session: '{{ start.amount | money }}' };
        const plan = { ...plainPlan, amount: 420, currency, messages };
        const trace = await runActions(stage.world, plan, [startAnswers(plan), signal('cancel')]);
        const said = saidIn(trace).find(({ message }) => message === 'before_starting_session');
        const { text = 'nothing', step } = said ?? {};
        const numbers = text.match(/[0-9][0-9.,]*/g) ?? [];
        stage.check(
          'function:money-filter',
          numbers.join() === written,
          `${written} for 420 of ${currency}`,
          text,
          trace,
          step,
        );
      }
    },
  },
];

function inEuro(action: Action): Action {
  return action.kind === 'start_answer' ? startAnswers({ ...plainPlan, currency: 'EUR' }) : action;
}

function startOf(trace: Trace): PeerCall | undefined {
  return callsOf(trace).find((call) => call.peer === 'start');
}

/** What was said, and in which step of the session. */
function saidIn(trace: Trace): readonly { message: string; text: string; step: Step }[] {
  return trace.steps.flatMap((step) =>
    eventsNamed(step, 'message.said').map((event) => {
      const { message, text } = dataOf(event);
      return { message: String(message), text: String(text), step };
    }),
  );
}
