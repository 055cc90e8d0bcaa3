import { type RequirementId, validate } from '@voicepay/spec';
import { judgeEach, judgeThat, nothingToJudge, type Rule } from '../../evidence/rule.ts';
import { dataOf, eventsNamed, objectOf, outcomesOf, saidIn } from '../../session/reading.ts';
import { callsOf, eventsOf, type Step, type Trace } from '../../session/trace.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the caller, the agent and the integrator are told at the end. */
export const outcomeRules: readonly Rule[] = [
  {
    requirement: 'report:failure-covers-every-other-end',
    judge: (trace) =>
      atEnd(trace, ({ reason, step }) => {
        if (reason === undefined || !trace.plan.failure) return undefined;
        const told = step.calls.find((call) => call.peer === 'failure');
        const same = objectOf(told?.body ?? '{}').failed_reason === reason;
        return [same, `a failure outcome with ${reason}`, told?.body.slice(0, 200) ?? 'none'];
      }),
  },
  {
    requirement: 'report:unconfigured-outcome-is-not-sent',
    judge: (trace) =>
      atEnd(trace, ({ reason, step }) => {
        const slot = reason === undefined ? 'success' : 'failure';
        if (trace.plan[slot]) return undefined;
        const sent = step.calls.filter((c) => c.peer === 'success' || c.peer === 'failure').length;
        return [sent === 0, `no ${slot} outcome where none is configured`, `${sent}`];
      }),
  },
  {
    requirement: 'report:engine-calls-the-outcomes',
    judge: (trace) => {
      const sent = outcomesOf(trace).length;
      const isDelivered = eventsOf(trace).some((e) => e.type === 'outcome.delivered');
      if (sent === 0 && !isDelivered) return nothingToJudge;
      return judgeThat(sent > 0, 'a call for the outcome that is told as delivered', 'none');
    },
  },
  {
    requirement: 'report:last-error-is-one-code',
    judge: (trace) =>
      judgeEach(failures(trace), (body) =>
        !('last_error' in body) || /^[A-Za-z0-9._:-]{1,128}$/.test(String(body.last_error))
          ? undefined
          : { expected: 'one code, or no last_error', actual: JSON.stringify(body.last_error) },
      ),
  },
  {
    requirement: 'report:one-message-at-the-end',
    judge: (trace) =>
      atEnd(trace, ({ reason, step }) => {
        if (reason === 'caller_hung_up') return undefined;
        const said = saidAfterEnd(step);
        return [said.length === 1, 'exactly one message at the end', said.join() || 'none'];
      }),
  },
  ...message('report:success-message', (reason) =>
    reason === undefined ? 'payment_success' : undefined,
  ),
  ...message('report:cancel-message', (reason) =>
    reason === 'cancelled_by_caller' ? 'cancelled' : undefined,
  ),
  ...message('report:unknown-message', (reason) =>
    reason === 'outcome_unknown' ? 'outcome_unknown' : undefined,
  ),
  ...message('report:failure-message', (reason) =>
    reason === undefined ||
    ['cancelled_by_caller', 'outcome_unknown', 'caller_hung_up'].includes(reason)
      ? undefined
      : 'payment_error',
  ),
  {
    requirement: 'report:silence-after-hang-up',
    judge: (trace) =>
      atEnd(trace, ({ reason, step }) =>
        reason === 'caller_hung_up'
          ? [saidIn(step).length === 0, 'silence after a hang-up', saidIn(step).join()]
          : undefined,
      ),
  },
  {
    requirement: 'report:agent-result-tells-the-outcome',
    judge: (trace) =>
      atEnd(trace, ({ reason, result }) => {
        const cancelled = reason === 'cancelled_by_caller' ? 'cancelled' : 'failed';
        const wanted = reason === undefined ? 'succeeded' : cancelled;
        const good = result.status === wanted && result.failed_reason === reason;
        return [good, `status ${wanted}, failed_reason ${reason}`, JSON.stringify(result)];
      }),
  },
  {
    requirement: 'report:agent-result-says-if-a-retry-is-safe',
    judge: (trace) =>
      atEnd(trace, ({ reason, result }) => {
        if (reason === undefined) return undefined;
        const safe = reason !== 'outcome_unknown';
        return [result.retry_safe === safe, `retry_safe ${safe}`, JSON.stringify(result)];
      }),
  },
  {
    requirement: 'report:agent-result-of-success-has-no-retry',
    judge: (trace) =>
      atEnd(trace, ({ reason, result }) =>
        reason === undefined
          ? [!('retry_safe' in result), 'no retry_safe', JSON.stringify(result)]
          : undefined,
      ),
  },
  {
    requirement: 'report:charge-id-is-the-transaction-id',
    judge: (trace) => judgeEach(idsOf(trace), ([wanted, body]) => sameIds(wanted, body)),
  },
  {
    requirement: 'report:success-carries-the-ids',
    judge: (trace) =>
      judgeEach(successes(trace), (body) => {
        const bad = ['transaction_id', 'token_id'].find(
          (k) =>
            !(
              body[k] === undefined ||
              body[k] === null ||
              (typeof body[k] === 'string' && body[k] !== '')
            ),
        );
        return bad === undefined
          ? undefined
          : {
              expected: `${bad} as a non-empty string, null or absent`,
              actual: JSON.stringify(body[bad]),
            };
      }),
  },
  {
    requirement: 'report:success-carries-the-masked-card',
    judge: (trace) =>
      judgeEach(successes(trace), (body) => {
        const card = lastCard(trace);
        const good = body.card_brand === card?.brand && body.card_last4 === card?.last4;
        return good
          ? undefined
          : {
              expected: `${card?.brand} ${card?.last4}`,
              actual: `${body.card_brand} ${body.card_last4}`,
            };
      }),
  },
  {
    requirement: 'report:failure-carries-no-ids',
    judge: (trace) =>
      judgeEach(failures(trace), (body) =>
        'transaction_id' in body || 'token_id' in body
          ? { expected: 'no ids in a failure', actual: JSON.stringify(body).slice(0, 300) }
          : undefined,
      ),
  },
  {
    requirement: 'report:set-variables-never-shadow-results',
    judge: (trace) =>
      judgeEach(outcomesOf(trace), (call) => {
        const noun = call.peer === 'success' ? 'success-outcome' : 'failure-outcome';
        const verdict = validate(noun, objectOf(call.body));
        return verdict.ok
          ? undefined
          : {
              expected: `a ${noun} as its schema has it`,
              actual: `${verdict.errors[0]?.pointer} ${verdict.errors[0]?.message}`,
            };
      }),
  },
  {
    requirement: 'report:media-type',
    judge: (trace) =>
      judgeEach(connectionCalls(trace), (call) => {
        const type = call.headers['content-type'] ?? 'none';
        const good =
          /^application\/json(;\s*charset=utf-8)?$/i.test(type) && !call.body.startsWith('\uFEFF');
        return good
          ? undefined
          : { expected: 'application/json without a byte order mark', actual: type };
      }),
  },
  {
    requirement: 'report:request-size',
    judge: (trace) =>
      judgeEach(connectionCalls(trace), (call) =>
        call.size <= 262_144
          ? undefined
          : { expected: 'at most 256 KiB', actual: `${call.size} bytes` },
      ),
  },
];

interface End {
  readonly step: Step;
  /** Absent after a success. */
  readonly reason: string | undefined;
  readonly result: Json;
}

type Verdict = readonly [holds: boolean, expected: string, actual: string];

function atEnd(trace: Trace, judge: (end: End) => Verdict | undefined) {
  const step = trace.steps.find((s) =>
    s.events.some((e) => e.type === 'session.failed' || e.type === 'session.succeeded'),
  );
  if (step === undefined) return nothingToJudge;
  const failed = eventsNamed(step, 'session.failed')[0];
  const data = dataOf(failed ?? eventsNamed(step, 'session.succeeded')[0]);
  const reason = failed === undefined ? undefined : String(data.failed_reason);
  const verdict = judge({ step, reason, result: (data.agent_result ?? {}) as Json });
  return verdict === undefined ? nothingToJudge : judgeThat(...verdict);
}

function message(
  requirement: RequirementId,
  wanted: (reason: string | undefined) => string | undefined,
): readonly Rule[] {
  return [
    {
      requirement,
      judge: (trace) =>
        atEnd(trace, ({ reason, step }) => {
          const name = wanted(reason);
          if (name === undefined) return undefined;
          const said = saidAfterEnd(step);
          return [said.includes(name), `${name} said at the end`, said.join() || 'nothing'];
        }),
    },
  ];
}

function saidAfterEnd(step: Step): readonly string[] {
  const at = step.events.findIndex(
    (e) => e.type === 'session.failed' || e.type === 'session.succeeded',
  );
  return step.events
    .slice(at)
    .filter((e) => e.type === 'message.said')
    .map((e) => String(dataOf(e).message));
}

function failures(trace: Trace): readonly Json[] {
  return outcomesOf(trace)
    .filter((c) => c.peer === 'failure')
    .map((c) => objectOf(c.body));
}

function successes(trace: Trace): readonly Json[] {
  return outcomesOf(trace)
    .filter((c) => c.peer === 'success')
    .map((c) => objectOf(c.body));
}

function connectionCalls(trace: Trace) {
  return callsOf(trace).filter((c) => c.peer !== 'zone' && c.peer !== 'processor');
}

/** The ids that the zone reported, and the success outcome that should carry them. */
function idsOf(trace: Trace): readonly (readonly [Json, Json])[] {
  const first = trace.steps
    .map((s) => s.action)
    .find((a) => a.kind === 'processed' && a.key === 'own');
  const [body] = successes(trace);
  return first?.kind === 'processed' && first.result.status === 'approved' && body !== undefined
    ? [[{ ...first.result }, body]]
    : [];
}

function sameIds(wanted: Json, body: Json) {
  const bad = ['transaction_id', 'token_id'].find((k) => (wanted[k] ?? null) !== (body[k] ?? null));
  return bad === undefined
    ? undefined
    : { expected: `${bad} ${wanted[bad]}`, actual: JSON.stringify(body[bad]) ?? 'none' };
}

function lastCard(trace: Trace) {
  const accepted = eventsOf(trace).findLast(
    (e) => e.type === 'field.accepted' && dataOf(e).card !== undefined,
  );
  return dataOf(accepted).card as { brand?: string; last4?: string } | undefined;
}
