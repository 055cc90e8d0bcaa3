import { validate } from '@voicepay/spec';
import { judgeEach, judgeThat, nothingToJudge, type Rule } from '../../evidence/rule.ts';
import { commandsIn, dataOf, eventsNamed } from '../../session/reading.ts';
import { eventsOf, type Step, type Trace } from '../../session/trace.ts';

const messageOfField: Readonly<Record<string, string>> = {
  card_number: 'credit_card',
  expiration_date: 'expiration_date',
  security_code: 'security_code',
  postal_code: 'postal_code',
};

/** What the events of any session must look like, whatever happened in it. */
export const eventsRules: readonly Rule[] = [
  {
    requirement: 'events:cloudevents',
    judge: (trace) =>
      judgeEach(eventsOf(trace), (event) => {
        const verdict = validate('session-event', event);
        if (verdict.ok) return undefined;
        const [first] = verdict.errors;
        return {
          expected: 'a session event as its schema has it',
          actual: `${first?.pointer} ${first?.message} in ${JSON.stringify(event).slice(0, 300)}`,
        };
      }),
  },
  {
    requirement: 'events:subject-is-the-session',
    judge: (trace) =>
      judgeEach(eventsOf(trace), (event) =>
        event.subject === trace.sessionId
          ? undefined
          : { expected: `subject ${trace.sessionId}`, actual: String(event.subject) },
      ),
  },
  {
    requirement: 'events:sequence-has-no-gaps',
    judge: (trace) =>
      judgeEach(eventsOf(trace), (event, index) =>
        Number(event.sequence) === index + 1
          ? undefined
          : { expected: `sequence ${index + 1}`, actual: `${event.sequence} (${event.type})` },
      ),
  },
  {
    requirement: 'events:opened-is-first',
    judge: (trace) => {
      const [first] = eventsOf(trace);
      if (trace.sessionId === '') return nothingToJudge;
      return judgeThat(
        first?.type === 'session.opened',
        'session.opened as the first event',
        String(first?.type),
      );
    },
  },
  {
    requirement: 'events:order-of-a-request',
    judge: (trace) => overSteps(trace, judgeRequests),
  },
  {
    requirement: 'events:order-of-an-acceptance',
    judge: (trace) =>
      overSteps(trace, (step) => {
        const at = step.events.findIndex((event) => event.type === 'field.accepted');
        if (at < 0) return undefined;
        const next = step.events[at + 1]?.type;
        const good = next === 'field.requested' || next === 'summary.presented';
        const message = step.events[at + 2]?.type === 'message.said';
        return good && message
          ? true
          : 'field.accepted, then the next request or the summary and its message';
      }),
  },
  {
    requirement: 'events:order-of-a-rejection',
    judge: (trace) =>
      overSteps(trace, (step) => {
        const at = step.events.findIndex((event) => event.type === 'field.rejected');
        if (at < 0 || Number(dataOf(step.events[at]).attempts_left) === 0) return undefined;
        const said = dataOf(step.events[at + 1]).message;
        const next = step.events[at + 2]?.type;
        return said === 'collection_error' && next === 'field.requested'
          ? true
          : 'field.rejected, collection_error, field.requested';
      }),
  },
  {
    requirement: 'events:order-of-a-confirmation',
    judge: (trace) =>
      overSteps(trace, (step) => {
        const at = step.events.findIndex((event) => event.type === 'summary.confirmed');
        if (at < 0) return undefined;
        const said = dataOf(step.events[at + 1]).message;
        const submitted = step.events[at + 2]?.type === 'payment.submitted';
        const command = commandsIn(step).some(({ command }) => command.command === 'process');
        return said === 'processing' && submitted && command
          ? true
          : 'summary.confirmed, processing, payment.submitted, the process command';
      }),
  },
  {
    requirement: 'events:submitted-once',
    judge: (trace) => {
      const count = eventsOf(trace).filter((event) => event.type === 'payment.submitted').length;
      if (count === 0) return nothingToJudge;
      return judgeThat(count === 1, 'payment.submitted once', `${count} times`);
    },
  },
  {
    requirement: 'events:outcome-event-is-last',
    judge: (trace) => {
      const events = eventsOf(trace);
      const at = events.findIndex((event) => event.type.startsWith('outcome.'));
      if (at < 0) return nothingToJudge;
      const succeeded = events.some((event) => event.type === 'session.succeeded');
      const configured = succeeded ? trace.plan.success : trace.plan.failure;
      return judgeThat(
        configured && at === events.length - 1,
        'the outcome event as the last one, where its connection is configured',
        events
          .slice(at)
          .map((event) => event.type)
          .join(', '),
      );
    },
  },
  {
    requirement: 'events:order-of-the-end',
    judge: (trace) => overSteps(trace, judgeEnd),
  },
];

function typesOf(step: Step): string {
  return [
    ...step.events.map((e) => (e.type === 'message.said' ? String(dataOf(e).message) : e.type)),
    ...commandsIn(step).map(({ command }) => `command ${command.command}`),
  ].join(', ');
}

/** Judges the steps that show something: true is well, a text is what was expected of the step. */
function overSteps(trace: Trace, judge: (step: Step) => true | string | undefined) {
  const judged = trace.steps.map((step) => ({ step, verdict: judge(step) }));
  return judgeEach(
    judged.filter(({ verdict }) => verdict !== undefined),
    ({ step, verdict }) =>
      typeof verdict === 'string' ? { expected: verdict, actual: typesOf(step) } : undefined,
  );
}

function judgeRequests(step: Step): true | string | undefined {
  const requests = eventsNamed(step, 'field.requested');
  if (requests.length === 0) return undefined;
  for (const request of requests) {
    const { field, collect } = dataOf(request);
    const said = dataOf(step.events[step.events.indexOf(request) + 1]).message;
    const command = commandsIn(step).some(
      ({ command }) =>
        command.command === 'collect' && command.collect === collect && command.field === field,
    );
    if (said !== messageOfField[String(field)] || !command) {
      const wanted = messageOfField[String(field)];
      return `field.requested, ${wanted}, command collect ${collect}`;
    }
  }
  return true;
}

function judgeEnd(step: Step): true | string | undefined {
  // A zone that refuses a command brings the end into the step of the confirmation or the request.
  const begun = step.events.findLastIndex((e, index) => {
    const request = step.events[index - 1]?.type === 'field.requested';
    return e.type === 'payment.submitted' || (e.type === 'message.said' && request);
  });
  const events = step.events.slice(begun + 1);
  const at = events.findIndex((e) => e.type === 'session.succeeded' || e.type === 'session.failed');
  if (at < 0) return undefined;
  const before = events.slice(0, at).map((e) => e.type);
  const messages = events.filter((e) => e.type === 'message.said');
  const rest = events.slice(at + 1).map((e) => e.type);
  const payments = before.filter((t) => t.startsWith('payment.'));
  const wiped = commandsIn(step).some(({ command }) => command.command === 'wipe');
  const good =
    !before.includes('message.said') &&
    payments.length <= 1 &&
    rest.every((t, i) => (t === 'message.said' ? i === 0 : t.startsWith('outcome.'))) &&
    messages.length <= 1 &&
    (wiped || !collectedBefore(step));
  return good ? true : 'payment event, session event, wipe, message, outcome';
}

/** Whether the zone had anything to wipe when this step began. */
function collectedBefore(step: Step): boolean {
  return step.snapshot?.card !== undefined;
}
