import { judgeEach, type Rule } from '../../evidence/rule.ts';
import {
  commandsIn,
  commandsOf,
  dataOf,
  eventsNamed,
  isTaken,
  type SentCommand,
  statusOf,
} from '../../session/reading.ts';
import { eventsOf, type Trace } from '../../session/trace.ts';

/** Nothing is charged that the caller did not confirm, and never twice. */
export const confirmRules: readonly Rule[] = [
  {
    requirement: 'confirm:no-charge-without-confirm',
    judge: (trace) => {
      let confirmed = false;
      const steps = trace.steps.filter((step) => {
        if (step.action.kind === 'confirm' && isTaken(step)) confirmed = true;
        return commandsIn(step).some(({ command }) => command.command === 'process') || confirmed;
      });
      let seen = false;
      return judgeEach(steps, (step) => {
        if (step.action.kind === 'confirm' && isTaken(step)) seen = true;
        const processed = commandsIn(step).some(({ command }) => command.command === 'process');
        return !processed || seen
          ? undefined
          : {
              expected: 'no process command before the caller confirmed the summary',
              actual: `a process command after: ${step.story}`,
              hint: 'Wait for the confirm signal with the latest summary_id.',
            };
      });
    },
  },
  {
    requirement: 'confirm:single-attempt',
    judge: (trace) => {
      const sent = processCommandsOf(trace);
      return judgeEach(sent, (next, index) => {
        const earlier = sent[index - 1];
        return earlier === undefined || mayBeLost(earlier, next, trace)
          ? undefined
          : {
              expected: 'one process command, and again only after silence or a restart',
              actual: `${index + 1} of them, the one before answered`,
            };
      });
    },
  },
  {
    requirement: 'process:command-is-repeated-unchanged',
    judge: (trace) => {
      const sent = commandsOf(trace);
      const first = sent.findIndex(isProcess);
      const bytes = sent[first]?.call.body;
      let isOver = false;
      // After the intent a wipe is the end.
      return judgeEach(first === -1 ? [] : sent.slice(first + 1), (next) => {
        if (next.command.command === 'wipe') isOver = true;
        if (!isProcess(next)) return undefined;
        const expected = 'the same process command, before the end of the session';
        if (isOver) return { expected, actual: 'one after the end' };
        const same = next.call.body === bytes;
        return same ? undefined : { expected, actual: `first ${bytes}, then ${next.call.body}` };
      });
    },
  },
  {
    requirement: 'confirm:summary-id-is-new-each-time',
    judge: (trace) => {
      const seen = new Set<unknown>();
      const read = eventsOf(trace).filter((event) => event.type === 'summary.presented');
      return judgeEach(read, (event) => {
        const id = dataOf(event).summary_id;
        if (seen.has(id)) return { expected: 'a new summary_id', actual: `${id} again` };
        seen.add(id);
        return undefined;
      });
    },
  },
  {
    requirement: 'confirm:latest-summary-only',
    judge: (trace) => {
      const stale = trace.steps.filter(
        (step) => step.action.kind === 'confirm' && step.action.which !== 'latest',
      );
      return judgeEach(stale, (step) =>
        statusOf(step) === 409
          ? undefined
          : { expected: '409 to a summary_id that is not the latest', actual: `${statusOf(step)}` },
      );
    },
  },
  {
    requirement: 'confirm:summary-follows-the-last-field',
    judge: (trace) => {
      const accepting = trace.steps.filter(
        (s) =>
          eventsNamed(s, 'field.accepted').length > 0 &&
          eventsNamed(s, 'field.requested').length === 0,
      );
      return judgeEach(accepting, (step) =>
        eventsNamed(step, 'summary.presented').length === 1
          ? undefined
          : {
              expected: 'the summary once the last field is accepted',
              actual: step.events.map((e) => e.type).join(', '),
            },
      );
    },
  },
  {
    requirement: 'confirm:cancel-before-intent-wins',
    judge: (trace) => {
      let cancelled = false;
      const after = trace.steps.filter((step) => {
        if (step.action.kind === 'signal' && step.action.signal === 'cancel' && isTaken(step)) {
          cancelled = true;
        }
        return cancelled;
      });
      return judgeEach(after, (step) =>
        commandsIn(step).some(({ command }) => command.command === 'process')
          ? { expected: 'no charge after an acknowledged cancel', actual: 'a process command' }
          : undefined,
      );
    },
  },
];

function isProcess({ command }: SentCommand): boolean {
  return command.command === 'process';
}

function processCommandsOf(trace: Trace): readonly SentCommand[] {
  return commandsOf(trace).filter(isProcess);
}

/** Neither taken nor refused. */
const isIndefinite = (status: number) =>
  status >= 500 || (status >= 300 && status < 400) || [408, 425, 429].includes(status);

/** Whether the engine could not know that the zone has it: no answer, or its own restart since. */
function mayBeLost(sent: SentCommand, next: SentCommand, { steps }: Trace): boolean {
  const { answer } = sent.call;
  if (answer?.kind !== 'answer' || isIndefinite(answer.status)) return true;
  const stepOf = ({ call }: SentCommand) => steps.findIndex(({ calls }) => calls.includes(call));
  const between = steps.slice(stepOf(sent) + 1, stepOf(next) + 1);
  return between.some(({ action }) => action.kind === 'restart');
}
