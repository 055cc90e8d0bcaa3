import type { Action } from '../../../session/action.ts';
import {
  accept,
  approvalFor,
  confirm,
  signal,
  startAnswers,
  upToSummary,
  wholeCall,
} from '../../../session/common-actions.ts';
import { dataOf, objectOf, statusOf } from '../../../session/reading.ts';
import { runActions } from '../../../session/run-session.ts';
import { driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { callsOf, eventsOf } from '../../../session/trace.ts';
import { ask, jsonOf } from '../../../session/world.ts';
import type { Scenario } from './scenario.ts';

const raw = (what: string, path: string, body: string): Action => ({
  kind: 'raw',
  what,
  path,
  body,
});

/** Requests that are wrong by themselves, and what the doors say. */
export const doorScenarios: readonly Scenario[] = [
  {
    name: 'a session that nobody opened',
    proves: ['supervise:unknown-session'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      for (const [method, path, body] of [
        ['GET', '/sessions/no-such-session', undefined],
        ['POST', '/sessions/no-such-session/signals', { type: 'cancel' }],
        ['GET', '/sessions/no-such-session/events', undefined],
      ] as const) {
        const { answer } = await ask(stage.world, method, path, body);
        const status = answer.kind === 'answer' ? answer.status : 0;
        stage.check(
          'supervise:unknown-session',
          status === 404,
          `404 to ${method} ${path}`,
          `${status}`,
          driver.trace(),
        );
      }
      driver.done();
    },
  },
  {
    name: 'bodies that say nothing',
    proves: [
      'supervise:bad-requests-are-refused',
      'confirm:confirm-needs-a-summary-id',
      'start:agent-never-sets-the-amount',
    ],
    async run(stage) {
      const bad = [
        raw('a signal nobody knows', '{session}/signals', '{"type":"dance"}'),
        raw('a signal with one key too many', '{session}/signals', '{"type":"cancel","amount":1}'),
        raw('no JSON at all', '{session}/signals', '{"type":'),
        raw('a confirm without a summary_id', '{session}/signals', '{"type":"confirm"}'),
      ];
      const trace = await runActions(stage.world, plainPlan, [
        ...upToSummary(plainPlan),
        ...bad,
        confirm,
        approvalFor(plainPlan),
      ]);
      stage.judge(trace);
      const steps = trace.steps.filter((step) => step.action.kind === 'raw');
      for (const step of steps) {
        const status = statusOf(step) ?? 0;
        const confirms = step.story.includes('summary_id');
        const requirement = confirms
          ? 'confirm:confirm-needs-a-summary-id'
          : 'supervise:bad-requests-are-refused';
        const good = confirms ? status === 400 || status === 422 : status >= 400 && status < 500;
        stage.check(
          requirement,
          good && step.events.length === 0,
          `a refusal of ${step.story}`,
          `${status}`,
          trace,
        );
      }
      const amount = steps.find((step) => step.story.includes('too many'));
      stage.check(
        'start:agent-never-sets-the-amount',
        (statusOf(amount ?? steps[0]!) ?? 0) >= 400,
        'no amount in a signal',
        `${statusOf(amount ?? steps[0]!)}`,
        trace,
      );
    },
  },
  {
    name: 'an agent that names an amount',
    proves: ['start:agent-never-sets-the-amount'],
    async run(stage) {
      const named = { amount: 1, currency: 'EUR' };
      const plan = { ...plainPlan, params: named, refs: named, input: named };
      const trace = await runActions(stage.world, plan, wholeCall(plan));
      const resolved = eventsOf(trace).find((event) => event.type === 'start.resolved');
      const sent = callsOf(trace).find(({ body }) => objectOf(body).command === 'process');
      for (const { amount, currency } of [dataOf(resolved), objectOf(sent?.body ?? '{}')]) {
        stage.check(
          'start:agent-never-sets-the-amount',
          amount === plan.amount && currency === plan.currency,
          `${plan.amount} ${plan.currency}, as start said`,
          `${amount} ${currency}`,
          trace,
          sent,
        );
      }
    },
  },
  {
    name: 'facts without the token',
    proves: ['collect:facts-are-authenticated', 'collect:ignored-facts-are-acknowledged'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      await driver.open();
      for (const action of [startAnswers(plainPlan), signal('proceed')])
        await driver.perform(action);
      const collect = driver.lastSnapshot()?.collect;
      const other = driveSession(stage.world, plainPlan);
      await other.open();
      for (const action of [startAnswers(plainPlan), signal('proceed')])
        await other.perform(action);
      const own = tokenOf(driver);
      const tokens = ['another-token-altogether', tokenOf(other), own.slice(0, -1), `${own}0`];
      const shown = tokens.map((token) => ({ authorization: `Bearer ${token}` }));
      for (const headers of [{}, ...shown]) {
        const { answer } = await ask(
          stage.world,
          'POST',
          `/sessions/${driver.sessionId()}/facts`,
          { fact: 'accepted', collect, card: { brand: 'visa', last4: '1111' } },
          headers,
        );
        const status = answer.kind === 'answer' ? answer.status : 0;
        const after = await driver.gather();
        const good = status === 401 && after.events.length === 0;
        stage.check(
          'collect:facts-are-authenticated',
          good,
          '401 and no effect',
          `${status}, ${after.events.length} events`,
          driver.trace(),
        );
      }
      const late = await driver.perform({ ...accept('card_number'), current: false } as Action);
      stage.check(
        'collect:ignored-facts-are-acknowledged',
        statusOf(late) === 204,
        '204 to a fact that is not current',
        `${statusOf(late)}`,
        driver.trace(),
      );
      for (const open of [driver, other]) {
        await open.perform(signal('cancel'));
        open.done();
      }
    },
  },
  {
    name: 'the events of a session as a stream',
    proves: ['events:sse-stream', 'events:resume-loses-nothing', 'events:resume-repeats-nothing'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      await driver.open();
      for (const action of [...upToSummary(plainPlan), confirm, approvalFor(plainPlan)])
        await driver.perform(action);
      const trace = driver.trace();
      const events = eventsOf(trace).map((event) => Number(event.sequence));
      const stream = async (headers: Record<string, string>) => {
        const path = `/sessions/${driver.sessionId()}/events`;
        const { answer } = await ask(stage.world, 'GET', path, undefined, {
          accept: 'text/event-stream',
          ...headers,
        });
        const text = answer.kind === 'answer' ? answer.body : '';
        const type = answer.kind === 'answer' ? (answer.headers['content-type'] ?? '') : '';
        return { type, ids: [...text.matchAll(/^id: ?0*([0-9]+)\r?$/gm)].map((m) => Number(m[1])) };
      };
      const whole = await stream({});
      const good = whole.type.startsWith('text/event-stream') && whole.ids.join() === events.join();
      stage.check(
        'events:sse-stream',
        good,
        `events ${events.join()}`,
        `${whole.type} ${whole.ids.join()}`,
        trace,
      );
      const half = events[Math.trunc(events.length / 2)] ?? 0;
      const rest = await stream({ 'last-event-id': String(half) });
      const wanted = events.filter((n) => n > half);
      stage.check(
        'events:resume-loses-nothing',
        [...new Set(rest.ids)].filter((n) => n > half).join() === wanted.join(),
        wanted.join(),
        rest.ids.join(),
        trace,
      );
      stage.check(
        'events:resume-repeats-nothing',
        rest.ids.every((n, at) => n > half && rest.ids.indexOf(n) === at),
        `no event up to ${half}, and none twice`,
        rest.ids.join(),
        trace,
      );
      driver.done();
    },
  },
  {
    name: 'capabilities',
    proves: [
      'conformance:levels-are-declared',
      'conformance:signed-includes-reliable',
      'time:clock-is-declared',
      'time:capabilities-name-the-protocol-version',
    ],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      const { answer } = await ask(stage.world, 'GET', '/capabilities');
      const told = (jsonOf(answer) ?? {}) as Record<string, unknown>;
      const levels = Array.isArray(told.levels) ? (told.levels as string[]) : [];
      const trace = driver.trace();
      stage.check(
        'conformance:levels-are-declared',
        levels.includes('core'),
        'levels with core',
        levels.join(),
        trace,
      );
      stage.check(
        'conformance:signed-includes-reliable',
        !levels.includes('signed') || levels.includes('reliable'),
        'no signed without reliable',
        levels.join(),
        trace,
      );
      stage.check(
        'time:clock-is-declared',
        ['virtual', 'scaled', 'real'].includes(String(told.clock)),
        'virtual, scaled or real',
        String(told.clock),
        trace,
      );
      stage.check(
        'time:capabilities-name-the-protocol-version',
        told.protocol_version === '1.0',
        '1.0',
        String(told.protocol_version),
        trace,
      );
      driver.done();
    },
  },
];

/** What the engine has told the zone to show with the facts of this session. */
function tokenOf(driver: SessionDriver): string {
  const commands = driver.peers.calls.map(({ command }) => command);
  const collect = commands.findLast((command) => command?.command === 'collect');
  return collect !== undefined && 'facts' in collect ? collect.facts.token : '';
}
