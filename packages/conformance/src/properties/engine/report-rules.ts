import { equalJson, type JsonValue, parseJson } from '@voicepay/spec';
import { judgeEach, judgeThat, nothingToJudge, type Rule } from '../../evidence/rule.ts';
import { failedReasons } from '../../session/failed-reasons.ts';
import { dataOf, endedBefore, objectOf, outcomesOf } from '../../session/reading.ts';
import { callsOf, eventsOf, type Trace } from '../../session/trace.ts';

/** What is reported, once a session has ended. */
export const reportRules: readonly Rule[] = [
  {
    requirement: 'report:exactly-one-outcome',
    judge: (trace) => {
      const end = endOf(trace);
      if (end === undefined) return nothingToJudge;
      const wanted = end.type === 'session.succeeded' ? 'success' : 'failure';
      const configured = trace.plan[wanted] ? [wanted] : [];
      const got = outcomesOf(trace).map((call) => call.peer);
      return judgeThat(
        got.join() === configured.join(),
        `one call: ${configured.join() || 'none, nothing is configured'}`,
        got.join(', ') || 'none',
      );
    },
  },
  {
    requirement: 'report:no-outcome-before-the-end',
    judge: (trace) => {
      const early = trace.steps.flatMap((step, index) => {
        const calls = step.calls.filter((c) => c.peer === 'success' || c.peer === 'failure');
        const ended = endedBefore(trace, index + 1);
        return calls.map((call) => ({ call, ended }));
      });
      return judgeEach(early, ({ call, ended }) =>
        ended
          ? undefined
          : { expected: 'no outcome before the end', actual: `${call.peer} was called` },
      );
    },
  },
  {
    requirement: 'report:success-only-after-approval',
    judge: (trace) => {
      const called = callsOf(trace).some((call) => call.peer === 'success');
      if (!called) return nothingToJudge;
      const approved = trace.steps.some(
        (s) => s.action.kind === 'processed' && s.action.result.status === 'approved',
      );
      return judgeThat(approved, 'success only after an approval', 'success without one');
    },
  },
  {
    requirement: 'report:outcome-carries-the-set-variables',
    judge: (trace) =>
      judgeEach(outcomesOf(trace), (call) => {
        const body = objectOf(call.body);
        const missing = Object.keys(startBodyOf(trace)).filter((key) => !(key in body));
        return missing.length === 0
          ? undefined
          : { expected: `${missing.join(', ')} at the root`, actual: Object.keys(body).join(', ') };
      }),
  },
  {
    requirement: 'start:set-variables-stay-frozen',
    judge: (trace) =>
      judgeEach(outcomesOf(trace), (call) => {
        const start = startBodyOf(trace);
        const body = objectOf(call.body);
        const wrong = Object.keys(start).find(
          (key) => key in body && JSON.stringify(body[key]) !== JSON.stringify(start[key]),
        );
        if (wrong === undefined) return undefined;
        return {
          expected: `${wrong}: ${JSON.stringify(start[wrong])} as the start request had it`,
          actual: JSON.stringify(body[wrong]),
        };
      }),
  },
  {
    requirement: 'report:outcome-carries-the-session-reference',
    judge: (trace) =>
      judgeEach(outcomesOf(trace), (call) => {
        const got = objectOf(call.body).session_reference_id;
        return got === trace.sessionId
          ? undefined
          : { expected: `session_reference_id ${trace.sessionId}`, actual: String(got) };
      }),
  },
  {
    requirement: 'report:outcome-carries-the-echo',
    judge: (trace) =>
      judgeEach(
        outcomesOf(trace).filter(() => resolved(trace)),
        (call) => {
          const body = parseJson(call.body);
          const echo =
            body.ok && typeof body.value === 'object' && body.value !== null
              ? (body.value as Record<string, JsonValue>).processor_parameters
              : undefined;
          const sent = parseJson(JSON.stringify(trace.plan.processorParameters));
          const same = echo !== undefined && sent.ok && equalJson(echo, sent.value);
          return same
            ? undefined
            : {
                expected: `processor_parameters ${JSON.stringify(trace.plan.processorParameters)}`,
                actual: JSON.stringify(echo) ?? 'none',
              };
        },
      ),
  },
  {
    requirement: 'report:failed-reason-is-always-sent',
    judge: (trace) =>
      judgeEach(failures(trace), (call) =>
        typeof objectOf(call.body).failed_reason === 'string'
          ? undefined
          : { expected: 'failed_reason', actual: call.body.slice(0, 300) },
      ),
  },
  {
    requirement: 'report:reasons-are-closed',
    judge: (trace) =>
      judgeEach(failures(trace), (call) => {
        const { failed_reason: reason } = objectOf(call.body);
        return reason === undefined || failedReasons.includes(String(reason))
          ? undefined
          : { expected: `one of ${failedReasons.join(', ')}`, actual: String(reason) };
      }),
  },
  {
    requirement: 'report:terminal-states-absorb',
    judge: (trace) => {
      const later = trace.steps.filter((_, index) => endedBefore(trace, index));
      return judgeEach(later, (step) => {
        const changed = step.events.filter((event) => !event.type.startsWith('outcome.'));
        return changed.length === 0
          ? undefined
          : { expected: 'nothing after the end', actual: changed.map((e) => e.type).join(', ') };
      });
    },
  },
];

function endOf(trace: Trace) {
  return eventsOf(trace).find((e) => e.type === 'session.succeeded' || e.type === 'session.failed');
}

function startBodyOf(trace: Trace) {
  return objectOf(callsOf(trace).find((call) => call.peer === 'start')?.body ?? '{}');
}

function failures(trace: Trace) {
  return outcomesOf(trace).filter((call) => call.peer === 'failure');
}

function resolved(trace: Trace): boolean {
  return eventsOf(trace).some((e) => e.type === 'start.resolved' && dataOf(e).amount !== undefined);
}
