import { judgeEach, judgeThat, nothingToJudge, type Rule } from '../../evidence/rule.ts';
import {
  commandsIn,
  commandsOf,
  dataOf,
  eventsNamed,
  isTaken,
  statusOf,
} from '../../session/reading.ts';
import { eventsOf } from '../../session/trace.ts';

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
      const sent = commandsOf(trace).filter(({ command }) => command.command === 'process');
      if (sent.length === 0) return nothingToJudge;
      return judgeThat(sent.length === 1, 'one process command', `${sent.length}`);
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
