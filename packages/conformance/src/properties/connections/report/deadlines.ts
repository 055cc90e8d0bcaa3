import type { RequirementId } from '@voicepay/spec';
import type { ConnectionName } from '../../../targets/connections/target.ts';
import type { ConnectionWatch } from '../watch.ts';

function deadline(requirement: RequirementId, name: ConnectionName): ConnectionWatch {
  return {
    id: `${requirement}/${name}`,
    requirement,
    decides: [name],
    shown: `every answer of ${name} came whole and in time`,
    look: ({ answer }, target) => {
      const budgetMs = target.latencyBudgetMs?.[name];
      if (budgetMs !== undefined && answer.durationMs > budgetMs) {
        const actual = `an answer after ${Math.round(answer.durationMs)} ms`;
        const late = answer.kind === 'answer';
        if (late) return { expected: `${budgetMs} ms or less`, actual, suspicionOnly: true };
      }
      if (answer.kind !== 'no_answer' || answer.why !== 'timeout') return undefined;
      const ms = name === 'start' ? target.deadlines.startMs : target.deadlines.outcomeMs;
      return {
        expected: `a whole answer within ${ms / 1_000} s`,
        actual: 'none',
        hint: `${name === 'start' ? 'ask nobody who may be slow' : 'acknowledge first and work later'}; one request at a time? try --concurrency 1`,
      };
    },
  };
}

/** The whole answer counts, not its first byte; a slow connection is asked nothing more. */
export const deadlines: readonly ConnectionWatch[] = [
  deadline('start:answer-within-ten-seconds', 'start'),
  deadline('report:answers-in-time', 'success'),
  deadline('report:answers-in-time', 'failure'),
];
