import { judgeEach, type Rule } from '../../evidence/rule.ts';
import { commandsOf, dataOf } from '../../session/reading.ts';
import { fieldsOf, limitsOf } from '../../session/session-plan.ts';
import { eventsOf, type Trace } from '../../session/trace.ts';

/** How fields are asked for, whatever the caller does. */
export const collectRules: readonly Rule[] = [
  {
    requirement: 'collect:order-of-fields',
    judge: (trace) => {
      let expectedNext = 0;
      const order = fieldsOf(trace.plan);
      return judgeEach(fieldEvents(trace), (event) => {
        if (event === 'loss' || event.type === 'card.switched') expectedNext = 0;
        else if (event.type === 'field.accepted') expectedNext += 1;
        else if (dataOf(event).field !== order[expectedNext]) {
          return {
            expected: `${order[expectedNext] ?? 'no further field'} to be asked for`,
            actual: String(dataOf(event).field),
          };
        }
        return undefined;
      });
    },
  },
  {
    requirement: 'collect:only-required-fields',
    judge: (trace) =>
      judgeEach(trackEvents(trace, 'field.requested'), (event) => {
        const field = String(dataOf(event).field);
        return fieldsOf(trace.plan).includes(field as never)
          ? undefined
          : { expected: `only ${fieldsOf(trace.plan).join(', ')}`, actual: field };
      }),
  },
  {
    requirement: 'collect:numbers-rise',
    judge: (trace) => {
      let last = 0;
      const collects = commandsOf(trace).flatMap(({ command }) =>
        command.command === 'collect' ? [command] : [],
      );
      return judgeEach(collects, (command) => {
        if (command.collect <= last) {
          return { expected: `a collect number above ${last}`, actual: String(command.collect) };
        }
        last = command.collect;
        return undefined;
      });
    },
  },
  {
    requirement: 'collect:attempt-only-counts',
    judge: (trace) => {
      const most = limitsOf(trace.plan).per_field_retry_limit + 1;
      return judgeEach(trackEvents(trace, 'field.requested'), (event) => {
        const attempt = Number(dataOf(event).attempt);
        return attempt >= 1 && attempt <= most
          ? undefined
          : { expected: `an attempt from 1 to ${most}`, actual: String(attempt) };
      });
    },
  },
  {
    requirement: 'collect:every-failure-costs-one-attempt',
    judge: (trace) => {
      const used = new Map<string, number>();
      return judgeEach(
        trackEvents(trace, 'field.requested', 'field.rejected', 'card.switched'),
        (event) => {
          const field = String(dataOf(event).field);
          if (event.type === 'card.switched') used.clear();
          else if (event.type === 'field.rejected') used.set(field, (used.get(field) ?? 0) + 1);
          else if (dataOf(event).attempt !== (used.get(field) ?? 0) + 1) {
            return {
              expected: `attempt ${(used.get(field) ?? 0) + 1} at ${field}`,
              actual: String(dataOf(event).attempt),
            };
          }
          return undefined;
        },
      );
    },
  },
  {
    requirement: 'collect:retry-limit-allows-one-more-attempt',
    judge: (trace) => {
      const most = limitsOf(trace.plan).per_field_retry_limit + 1;
      return judgeEach(rejectionsAtTheLimit(trace), (rejections) =>
        rejections === most
          ? undefined
          : { expected: `the end after ${most} failed attempts`, actual: `after ${rejections}` },
      );
    },
  },
  {
    requirement: 'collect:retry-limit-ends-session',
    judge: (trace) => {
      const most = limitsOf(trace.plan).per_field_retry_limit + 1;
      const last = trace.steps.filter((step) =>
        step.events.some((e) => e.type === 'field.rejected' && Number(dataOf(e).attempt) >= most),
      );
      return judgeEach(last, (step) =>
        step.events.some((event) => event.type === 'session.failed')
          ? undefined
          : {
              expected: `the end after ${most} failed attempts`,
              actual: step.events.map((event) => event.type).join(', '),
            },
      );
    },
  },
  {
    requirement: 'collect:stale-facts-are-ignored',
    judge: (trace) => {
      const stale = trace.steps.filter((s) => s.action.kind === 'fact' && !s.action.current);
      return judgeEach(stale, (step) =>
        step.events.length === 0 && step.calls.length === 0
          ? undefined
          : {
              expected: 'nothing to follow from a fact about another entry',
              actual: step.events.map((event) => event.type).join(', '),
            },
      );
    },
  },
];

function trackEvents(trace: Trace, ...types: readonly string[]) {
  return eventsOf(trace).filter((event) => types.includes(event.type));
}

/** What decides the next field; a restart with loss goes back to the first. */
function fieldEvents(trace: Trace) {
  return trace.steps.flatMap(({ action, events }) => [
    ...(action.kind === 'restart' && action.zone === 'lost' ? (['loss'] as const) : []),
    ...events.filter(({ type }) =>
      ['field.requested', 'field.accepted', 'card.switched'].includes(type),
    ),
  ]);
}

/** Of each end by the retry limit, the rejections of the field that was being asked for. */
function rejectionsAtTheLimit(trace: Trace): readonly number[] {
  let rejections = 0;
  const ends: number[] = [];
  for (const event of eventsOf(trace)) {
    if (event.type === 'field.accepted' || event.type === 'card.switched') rejections = 0;
    if (event.type === 'field.rejected') rejections += 1;
    if (event.type === 'session.failed') {
      const reason = String(dataOf(event).failed_reason);
      if (reason === 'retry_limit_exceeded' || reason === 'input_timeout') ends.push(rejections);
    }
  }
  return ends;
}
