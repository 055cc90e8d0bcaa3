import { validate } from '@voicepay/spec';
import { judgeEach, judgeThat, nothingToJudge, type Rule } from '../../evidence/rule.ts';
import { commandsIn, commandsOf, dataOf, jsonIn, statusOf } from '../../session/reading.ts';
import { callsOf, eventsOf, type Trace } from '../../session/trace.ts';

const eventTypes: readonly string[] = [
  'session.opened',
  'start.resolved',
  'start.failed',
  'message.said',
  'proceed.received',
  'field.requested',
  'field.accepted',
  'field.rejected',
  'supervision.paused',
  'supervision.resumed',
  'card.switched',
  'summary.presented',
  'summary.confirmed',
  'payment.submitted',
  'payment.approved',
  'payment.declined',
  'payment.errored',
  'payment.unknown',
  'outcome.delivered',
  'outcome.undelivered',
  'session.succeeded',
  'session.failed',
];

/** What crosses the boundaries of an engine: commands, refusals, names, and nothing of the card. */
export const boundaryRules: readonly Rule[] = [
  {
    requirement: 'card-data:engine-orders-the-wipe',
    judge: (trace) => {
      const step = trace.steps.find((s) =>
        s.events.some((e) => e.type === 'session.failed' || e.type === 'session.succeeded'),
      );
      if (step === undefined) return nothingToJudge;
      const wiped = commandsIn(step).some(({ command }) => command.command === 'wipe');
      return judgeThat(wiped, 'a wipe command at the end', 'none');
    },
  },
  {
    requirement: 'events:names-are-closed',
    judge: (trace) =>
      judgeEach(eventsOf(trace), (event) =>
        eventTypes.includes(event.type)
          ? undefined
          : { expected: 'an event type of the specification', actual: String(event.type) },
      ),
  },
  {
    requirement: 'events:said-messages-are-events',
    judge: (trace) =>
      judgeEach(
        eventsOf(trace).filter((e) => e.type === 'message.said'),
        (event) => {
          const { message, text } = dataOf(event);
          const good = typeof message === 'string' && typeof text === 'string' && text !== '';
          return good
            ? undefined
            : { expected: 'a name and a text', actual: JSON.stringify(event.data) };
        },
      ),
  },
  {
    requirement: 'events:events-are-masked',
    judge: (trace) =>
      judgeEach([...eventsOf(trace), ...trace.steps.flatMap((s) => s.snapshot ?? [])], (thing) =>
        longDigits(JSON.stringify(thing), trace),
      ),
  },
  {
    requirement: 'card-data:connections-see-masked-only',
    judge: (trace) =>
      judgeEach(
        callsOf(trace).filter((c) => c.peer !== 'zone'),
        (call) => longDigits(call.body, trace),
      ),
  },
  {
    requirement: 'card-data:agent-sees-masked-only',
    judge: (trace) =>
      judgeEach(
        eventsOf(trace).filter((e) => dataOf(e).agent_result !== undefined),
        (event) => {
          const verdict = validate('agent-result', dataOf(event).agent_result);
          return verdict.ok
            ? undefined
            : {
                expected: 'brand and last four, and nothing else of the card',
                actual: JSON.stringify(event.data).slice(0, 300),
              };
        },
      ),
  },
  {
    requirement: 'process:only-the-zone-calls-the-processor',
    judge: (trace) => {
      const processed = commandsOf(trace).some(({ command }) => command.command === 'process');
      const direct = callsOf(trace).filter((call) => call.peer === 'processor').length;
      if (!processed && direct === 0) return nothingToJudge;
      return judgeThat(direct === 0, 'no call from the engine to the processor', `${direct}`);
    },
  },
  {
    requirement: 'time:at-most-one-charge',
    judge: (trace) => {
      const keys = commandsOf(trace).flatMap(({ command }) =>
        command.command === 'process' ? [command.idempotency_key] : [],
      );
      if (keys.length === 0) return nothingToJudge;
      return judgeThat(new Set(keys).size === 1, 'one idempotency key', [...new Set(keys)].join());
    },
  },
  {
    requirement: 'confirm:one-key-per-session',
    judge: (trace) => {
      const sent = commandsOf(trace).filter(({ command }) => command.command === 'process');
      const key = (sent[0]?.command as { idempotency_key?: unknown } | undefined)?.idempotency_key;
      return judgeEach(sent, ({ command }) =>
        validate('capture-command', command).ok &&
        command.command === 'process' &&
        command.idempotency_key === key
          ? undefined
          : {
              expected: `a process command as its schema has it, with the key ${key}`,
              actual: JSON.stringify(command).slice(0, 300),
            },
      );
    },
  },
  {
    requirement: 'process:command-carries-the-payment',
    judge: (trace) => {
      const { amount, currency, description } = trace.plan;
      const sent = commandsOf(trace).flatMap(({ command }) =>
        command.command === 'process' ? [command] : [],
      );
      return judgeEach(sent, (command) => {
        const said = command.description === undefined || command.description === description;
        const same = command.amount === amount && command.currency === currency && said;
        return same
          ? undefined
          : {
              expected: `${amount} ${currency}, ${description}`,
              actual: JSON.stringify(command).slice(0, 300),
            };
      });
    },
  },
  {
    requirement: 'start:unsigned',
    judge: (trace) =>
      judgeEach(
        callsOf(trace).filter((call) => call.peer === 'start'),
        ({ headers }) =>
          headers['webhook-signature'] === undefined
            ? undefined
            : { expected: 'no webhook-signature on start', actual: headers['webhook-signature'] },
      ),
  },
  {
    requirement: 'start:called-once-per-session',
    judge: (trace) => {
      const calls = callsOf(trace).filter((call) => call.peer === 'start');
      const keys = new Set(calls.map((call) => call.headers['idempotency-key']));
      if (trace.sessionId === '') return nothingToJudge;
      return judgeThat(keys.size === 1, 'one logical start call', `${keys.size}`);
    },
  },
  {
    requirement: 'supervise:refusals-are-problem-documents',
    judge: (trace) =>
      judgeEach(
        trace.steps.filter((s) => (statusOf(s) ?? 0) >= 400 && (statusOf(s) ?? 0) < 500),
        (step) => {
          const type =
            step.answer?.kind === 'answer' ? (step.answer.headers['content-type'] ?? '') : '';
          const good =
            type.startsWith('application/problem+json') && validate('problem', jsonIn(step)).ok;
          return good
            ? undefined
            : {
                expected: 'a problem document',
                actual: `${type} ${JSON.stringify(jsonIn(step)).slice(0, 200)}`,
              };
        },
      ),
  },
  {
    requirement: 'confirm:caller-may-still-leave',
    judge: (trace) => {
      const leaving = trace.steps.filter((step, index) => {
        const before = trace.steps[index - 1]?.snapshot;
        const leaves = step.action.kind === 'signal' && step.action.signal === 'cancel';
        return leaves && before?.state === 'confirming';
      });
      return judgeEach(leaving, (step) =>
        statusOf(step) === 200
          ? undefined
          : { expected: '200 to a cancel at the summary', actual: `${statusOf(step)}` },
      );
    },
  },
];

/** A run of seven or more digits that nobody but a card can have brought in. */
function longDigits(text: string, trace: Trace) {
  const known = JSON.stringify(trace.plan) + trace.sessionId + trace.conversationId;
  const stripped = text.replaceAll(
    /"(?:sequence|time|id|subject|source|summary_id|amount|conversation_id|session_reference_id)":\s*(?:"[^"]*"|[0-9]+)/g,
    '',
  );
  const hit = [...stripped.matchAll(/[0-9]{7,}/g)].find(([digits]) => !known.includes(digits));
  return hit === undefined
    ? undefined
    : {
        expected: 'no run of seven digits',
        actual: `${hit[0].length} digits in ${stripped.slice(0, 200)}`,
      };
}
