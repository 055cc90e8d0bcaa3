import { isDeepStrictEqual } from 'node:util';
import { judgeEach, judgeThat, nothingToJudge, type Rule } from '../../evidence/rule.ts';
import { commandsOf, dataOf, objectOf } from '../../session/reading.ts';
import { callsOf, eventsOf, type Trace } from '../../session/trace.ts';

/** What the start call carries, and what its answer decides. */
export const startRules: readonly Rule[] = [
  {
    requirement: 'start:base-calls-once',
    judge: (trace) => {
      const calls = startCalls(trace);
      if (calls.length === 0) return nothingToJudge;
      return judgeThat(calls.length === 1, 'one start request', `${calls.length}`);
    },
  },
  {
    requirement: 'start:called-by-post',
    judge: (trace) =>
      judgeEach(
        callsOf(trace).filter((c) => ['start', 'success', 'failure'].includes(c.peer)),
        (call) => (call.method === 'POST' ? undefined : { expected: 'POST', actual: call.method }),
      ),
  },
  {
    requirement: 'start:body-is-the-set-variables',
    judge: (trace) => {
      const wanted = trace.plan.setVariables;
      // What a template renders to is told elsewhere.
      if (/\{[{%#]/.test(JSON.stringify(wanted))) return nothingToJudge;
      return judgeEach(startCalls(trace), ({ body }) =>
        isDeepStrictEqual(objectOf(body), wanted)
          ? undefined
          : { expected: JSON.stringify(wanted), actual: body.slice(0, 300) },
      );
    },
  },
  {
    requirement: 'start:sends-session-reference',
    judge: (trace) => header(trace, 'session-reference-id', (value) => value === trace.sessionId),
  },
  {
    requirement: 'start:sends-idempotency-key',
    judge: (trace) => header(trace, 'idempotency-key', (value) => /^"[^"]{1,255}"$/.test(value)),
  },
  {
    requirement: 'start:sends-traceparent',
    judge: (trace) =>
      header(trace, 'traceparent', (value) =>
        /^[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(value),
      ),
  },
  {
    requirement: 'start:waits-for-proceed',
    judge: (trace) => {
      const types = eventsOf(trace).map((event) => event.type);
      const first = types.indexOf('field.requested');
      if (first < 0) return nothingToJudge;
      const proceed = types.indexOf('proceed.received');
      return judgeThat(
        proceed >= 0 && proceed < first,
        'no field asked for before the proceed signal',
        types.slice(0, first + 1).join(', '),
      );
    },
  },
  {
    requirement: 'start:comes-before-any-prompt',
    judge: (trace) => {
      const types = eventsOf(trace).map((event) => event.type);
      const said = types.indexOf('message.said');
      if (said < 0) return nothingToJudge;
      const resolved = types.findIndex((t) => t === 'start.resolved' || t === 'start.failed');
      const ended = types.indexOf('session.failed');
      const first = resolved < 0 ? ended : resolved;
      return judgeThat(
        first >= 0 && first < said,
        'no message before start is resolved',
        types.slice(0, said + 1).join(', '),
      );
    },
  },
  {
    requirement: 'start:disclaimer-comes-first',
    judge: (trace) => {
      const said = messages(trace);
      if (!eventsOf(trace).some((e) => e.type === 'start.resolved')) return nothingToJudge;
      const good = said[0] === 'disclaimer' && said.lastIndexOf('disclaimer') === 0;
      return judgeThat(good, 'disclaimer first, and once', said.slice(0, 4).join(', '));
    },
  },
  {
    requirement: 'start:amount-is-announced',
    judge: (trace) => {
      const said = messages(trace);
      if (!eventsOf(trace).some((e) => e.type === 'start.resolved')) return nothingToJudge;
      return judgeThat(
        said[1] === 'before_starting_session',
        'before_starting_session after the disclaimer',
        said.slice(0, 4).join(', '),
      );
    },
  },
  {
    requirement: 'start:amount-and-currency-are-frozen',
    judge: (trace) => {
      const told = [
        ...eventsOf(trace)
          .filter((e) => e.type === 'start.resolved' || e.type === 'summary.presented')
          .map((e) => dataOf(e)),
        ...commandsOf(trace)
          .filter(({ command }) => command.command === 'process')
          .map(
            ({ call }) =>
              ({ amount: trace.plan.amount, ...objectOf(call.body) }) as Readonly<
                Record<string, unknown>
              >,
          ),
      ];
      return judgeEach(told, ({ amount, currency }) =>
        amount === trace.plan.amount && currency === trace.plan.currency
          ? undefined
          : {
              expected: `${trace.plan.amount} ${trace.plan.currency}, as start said`,
              actual: `${amount} ${currency}`,
            },
      );
    },
  },
  {
    requirement: 'start:amount-zero-tokenizes',
    judge: (trace) => method(trace, trace.plan.amount === 0, 'tokenize'),
  },
  {
    requirement: 'start:amount-above-zero-charges',
    judge: (trace) => method(trace, trace.plan.amount > 0, 'charge'),
  },
];

function startCalls(trace: Trace) {
  return callsOf(trace).filter((call) => call.peer === 'start');
}

function messages(trace: Trace): readonly string[] {
  return eventsOf(trace)
    .filter((e) => e.type === 'message.said')
    .map((e) => String(dataOf(e).message));
}

function header(trace: Trace, name: string, holds: (value: string) => boolean) {
  return judgeEach(startCalls(trace), (call) => {
    const value = call.headers[name];
    if (value !== undefined && holds(value)) return undefined;
    return { expected: `a valid ${name} header on start`, actual: value ?? 'none' };
  });
}

function method(trace: Trace, applies: boolean, wanted: string) {
  const sent = applies ? commandsOf(trace).filter((c) => c.command.command === 'process') : [];
  return judgeEach(sent, ({ command }) =>
    command.command === 'process' && command.method === wanted
      ? undefined
      : {
          expected: `${wanted} at amount ${trace.plan.amount}`,
          actual: command.command === 'process' ? command.method : command.command,
        },
  );
}
