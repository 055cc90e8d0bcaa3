import { answerEmpty } from '../../../peers/peer-call.ts';
import { commandOf } from '../../../peers/session-peers.ts';
import type { Action } from '../../../session/action.ts';
import {
  accept,
  confirm,
  processed,
  signal,
  startAnswers,
  upToSummary,
} from '../../../session/common-actions.ts';
import { dataOf } from '../../../session/reading.ts';
import { runActions } from '../../../session/run-session.ts';
import { driveSession } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { eventsOf } from '../../../session/trace.ts';
import { ask, jsonOf, tellAnswer } from '../../../session/world.ts';
import type { Scenario } from './scenario.ts';

/** Real time; the engine has nothing to wait for. */
const replyWithinMs = 2_000;

/** What the zone's own answers do. */
export const zoneScenarios: readonly Scenario[] = [
  {
    name: 'the reply does not wait for the zone',
    proves: ['events:journal-then-reply-then-outputs'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      await driver.open();
      await driver.perform(startAnswers(plainPlan));
      driver.peers.respond.zone = () => ({ kind: 'silence' });
      const path = `/sessions/${driver.sessionId()}/signals`;
      const asked = ask(stage.world, 'POST', path, { type: 'proceed' });
      const first = await Promise.race([
        asked.then(({ answer }) => tellAnswer(answer).slice(0, 3)),
        stage.world.wait(replyWithinMs).then(() => 'no reply'),
      ]);
      stage.check(
        'events:journal-then-reply-then-outputs',
        first === '200',
        'the reply to proceed while the zone has not answered the collect command',
        `${first} within ${replyWithinMs / 1000} s`,
        driver.trace(),
      );
      driver.expectHeld(1);
      await driver.perform(signal('cancel'), 'glance');
      driver.done();
    },
  },
  {
    name: 'the zone refuses the process command',
    proves: ['process:refused-command-is-unknown'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      driver.peers.respond.zone = (call) =>
        answerEmpty(commandOf(call)?.command === 'process' ? 422 : 202);
      await driver.open();
      for (const action of [...upToSummary(plainPlan), confirm]) await driver.perform(action);
      const reason = driver.lastSnapshot()?.failed_reason;
      stage.check(
        'process:refused-command-is-unknown',
        reason === 'outcome_unknown',
        'outcome_unknown',
        `${reason ?? driver.lastSnapshot()?.state}`,
        driver.trace(),
      );
      driver.done();
    },
  },
  {
    name: 'the process command does not reach the zone',
    proves: ['process:unreached-zone-is-left-to-the-limit'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      driver.peers.respond.zone = (call) =>
        commandOf(call)?.command === 'process' ? { kind: 'reset' } : answerEmpty(202);
      await driver.open();
      for (const action of [...upToSummary(plainPlan), confirm]) await driver.perform(action);
      const before = await driver.perform({ kind: 'advance', ms: 59_999 });
      const after = await driver.perform({ kind: 'advance', ms: 1 });
      const seen = `${before.snapshot?.state}, then ${after.snapshot?.failed_reason}`;
      stage.judge(driver.trace());
      stage.check(
        'process:unreached-zone-is-left-to-the-limit',
        seen === 'processing, then outcome_unknown',
        'processing, then outcome_unknown',
        seen,
        driver.trace(),
      );
      driver.done();
    },
  },
  {
    name: 'an approval without an id',
    proves: ['process:approval-without-an-id-succeeds'],
    async run(stage) {
      for (const result of [
        { status: 'approved' },
        { status: 'approved', transaction_id: null, token_id: null },
      ] as const) {
        const trace = await runActions(stage.world, plainPlan, [
          ...upToSummary(plainPlan),
          confirm,
          processed(result),
        ]);
        stage.judge(trace);
        const good = eventsOf(trace).some((e) => e.type === 'session.succeeded');
        stage.check(
          'process:approval-without-an-id-succeeds',
          good,
          'session.succeeded',
          String(eventsOf(trace).at(-1)?.type),
          trace,
        );
      }
    },
  },
  {
    name: 'commands come one at a time',
    proves: ['collect:commands-come-in-order'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      let release = () => {};
      const held = new Promise<void>((open) => {
        release = open;
      });
      let most = 0;
      let open = 0;
      driver.peers.respond.zone = async () => {
        open += 1;
        most = Math.max(most, open);
        await held;
        open -= 1;
        return answerEmpty(202);
      };
      await driver.open();
      await driver.perform(startAnswers(plainPlan));
      driver.expectHeld(1);
      for (const name of ['proceed', 'ask', 'resume', 'switch_card'] as const)
        await driver.perform(signal(name));
      driver.expectHeld(0);
      release();
      await driver.gather();
      const commands = driver.peers.calls
        .map(commandOf)
        .flatMap((c) => (c === undefined ? [] : [c.command]));
      const wanted = 'collect,pause,collect,wipe,collect';
      stage.check(
        'collect:commands-come-in-order',
        most === 1 && commands.join() === wanted,
        `${wanted}, one at a time`,
        `${commands.join()}, ${most} at a time`,
        driver.trace(),
      );
      await driver.perform(signal('cancel'));
      driver.done();
    },
  },
  {
    name: 'the prompt is out before the command',
    proves: ['collect:prompt-per-field', 'collect:command-follows-the-prompt'],
    async run(stage) {
      const driver = driveSession(stage.world, plainPlan);
      const early: string[] = [];
      driver.peers.respond.zone = async (call) => {
        const command = commandOf(call);
        if (command?.command === 'collect') {
          const { answer } = await ask(
            stage.world,
            'GET',
            `/sessions/${driver.sessionId()}/events`,
          );
          const list = ((jsonOf(answer) as { events?: never[] } | undefined)?.events ??
            []) as Parameters<typeof dataOf>[0][];
          const at = list.findLastIndex(
            (e) => e?.type === 'field.requested' && dataOf(e).collect === command.collect,
          );
          if (at < 0 || list[at + 1]?.type !== 'message.said')
            early.push(`collect ${command.collect}`);
        }
        return answerEmpty(202);
      };
      await driver.open();
      for (const action of upToSummary(plainPlan)) await driver.perform(action);
      const trace = driver.trace();
      for (const id of ['collect:prompt-per-field', 'collect:command-follows-the-prompt']) {
        stage.check(
          id,
          early.length === 0,
          'the prompt published when the collect command comes',
          early.join(),
          trace,
        );
      }
      await driver.perform(signal('cancel'));
      driver.done();
    },
  },
  {
    name: 'the agent cannot choose a field',
    proves: ['collect:agent-does-not-choose'],
    async run(stage) {
      const choose: Action = {
        kind: 'raw',
        what: 'agent asks for the security code',
        path: '{session}/signals',
        body: '{"type":"proceed","field":"security_code"}',
      };
      const trace = await runActions(stage.world, plainPlan, [
        startAnswers(plainPlan),
        choose,
        signal('proceed'),
        accept('card_number'),
      ]);
      const fields = eventsOf(trace)
        .filter((e) => e.type === 'field.requested')
        .map((e) => dataOf(e).field);
      stage.check(
        'collect:agent-does-not-choose',
        fields.join() === 'card_number,expiration_date',
        'card number, expiration date',
        fields.join(),
        trace,
      );
    },
  },
];
