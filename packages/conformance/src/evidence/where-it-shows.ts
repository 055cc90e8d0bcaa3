import type { PeerCall } from '../peers/peer-call.ts';
import type { Trace } from '../session/trace.ts';
import type { Counterexample } from '../verdict/result.ts';
import type { Rule } from './rule.ts';

export type Place = Pick<Counterexample, 'wrongStep' | 'wrongExchange'>;

/** The first step of a session from which on a rule stays broken. */
export function whereItShows(rule: Rule, trace: Trace): Place {
  let count = trace.steps.length;
  while (count > 1 && rule.judge(firstSteps(trace, count - 1)).broken !== undefined) count -= 1;
  return placeOfStep(trace, count - 1);
}

/** A step, and the exchange that brought it: what the engine sent last, or else its answer. */
export function placeOfStep(trace: Trace, wrongStep: number): Place {
  const step = trace.steps[wrongStep];
  if (step === undefined) return {};
  const call = step.calls.at(-1);
  const wrongExchange =
    call === undefined ? exchangeOfAnswer(trace, wrongStep) : exchangeOfCall(trace, call);
  return wrongExchange < 0 ? { wrongStep } : { wrongStep, wrongExchange };
}

function firstSteps(trace: Trace, count: number): Trace {
  const { plan, conversationId, sessionId } = trace;
  const steps = trace.steps.slice(0, count);
  return { plan, conversationId, sessionId, steps, exchanges: [] };
}

function exchangeOfCall(trace: Trace, call: PeerCall): number {
  return trace.exchanges.findIndex(
    ({ to, startedMs }) => to === call.peer && startedMs === call.startedMs,
  );
}

/** Steps with an answer and requests of the harness are the same, in the same order. */
function exchangeOfAnswer(trace: Trace, wrongStep: number): number {
  if (trace.steps[wrongStep]?.answer === undefined) return -1;
  const later = trace.steps.slice(wrongStep + 1).filter(({ answer }) => answer !== undefined);
  const asked = [...trace.exchanges.entries()].filter(([, { from }]) => from === 'harness');
  return asked.at(-1 - later.length)?.[0] ?? -1;
}
