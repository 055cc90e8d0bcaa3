import type { PeerCall } from '../peers/peer-call.ts';
import type { Step, Trace } from '../session/trace.ts';
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
  if (trace.steps[wrongStep] === undefined) return {};
  // A step of which nothing came back shows what the exchange before it led to.
  for (let at = wrongStep; at >= 0; at -= 1) {
    const wrongExchange = exchangeOfStep(trace, at);
    if (wrongExchange >= 0) return { wrongStep, wrongExchange };
  }
  return { wrongStep };
}

/** What a scenario looked at: a call or a step of the session, or else how far it had come. */
export function placeOf(trace: Trace, lookedAt?: PeerCall | Step): Place {
  const { steps } = trace;
  if (lookedAt === undefined || 'action' in lookedAt) {
    const at = lookedAt === undefined ? -1 : steps.indexOf(lookedAt);
    return placeOfStep(trace, at < 0 ? steps.length - 1 : at);
  }
  const wrongStep = steps.findIndex(({ calls }) => calls.includes(lookedAt));
  const wrongExchange = exchangeOfCall(trace, lookedAt);
  if (wrongExchange < 0) return placeOfStep(trace, wrongStep < 0 ? steps.length - 1 : wrongStep);
  return wrongStep < 0 ? { wrongExchange } : { wrongStep, wrongExchange };
}

function firstSteps(trace: Trace, count: number): Trace {
  const { plan, conversationId, sessionId } = trace;
  const steps = trace.steps.slice(0, count);
  return { plan, conversationId, sessionId, steps, exchanges: [] };
}

function exchangeOfStep(trace: Trace, at: number): number {
  const call = trace.steps[at]?.calls.at(-1);
  return call === undefined ? exchangeOfAnswer(trace, at) : exchangeOfCall(trace, call);
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
