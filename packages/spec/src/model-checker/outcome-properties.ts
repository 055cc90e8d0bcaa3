import { type Property, type Step, violated } from './property.ts';

/** What the specification promises of the end: one outcome, in order, and nothing after it. */

const exactlyOneOutcome: Property = {
  name: 'exactly one logical outcome',
  requirements: [
    'report:exactly-one-outcome',
    'report:success-only-after-approval',
    'report:unconfigured-outcome-is-not-sent',
    'report:no-outcome-before-the-end',
  ],
  start: 'none',
  step(memory, step, { connections }) {
    const ends = step.words.filter((w) => /^event session\.(succeeded|failed)$/.test(w));
    const calls = step.words.filter((w) => w.startsWith('call '));
    if (!step.endsHere) {
      const stray = [...ends, ...calls][0];
      return stray === undefined ? memory : violated(`${stray} without an end`);
    }
    if (memory === 'ended') return violated('a session ends twice');
    const outcome = step.after.state === 'succeeded' ? 'success' : 'failure';
    if (ends.join() !== `event session.${step.after.state}`) {
      return violated(`expected one event session.${step.after.state}, came ${ends.join()}`);
    }
    const expected = connections[outcome] ? `call ${outcome}` : '';
    if (calls.join() !== expected) {
      return violated(`expected ${expected || 'no call'}, came ${calls.join() || 'none'}`);
    }
    const approved = step.words.includes('event payment.approved');
    if (approved !== (outcome === 'success')) return violated(`${outcome}, approved: ${approved}`);
    return 'ended';
  },
};

const terminalStatesAbsorb: Property = {
  name: 'terminal states absorb',
  requirements: ['report:terminal-states-absorb', 'supervise:ended-session-refuses-signals'],
  start: 0,
  step(memory, step) {
    if (!step.beganEnded) return memory;
    if (!step.isStay) return violated('an ended session moves');
    const [reply, ...more] = step.outputs;
    if (more.length > 0) return violated('an ended session does more than reply');
    const isReply = reply === undefined || reply.kind === 'reply' || reply.kind === 'snapshot';
    if (!isReply) return violated('an ended session does something else than reply');
    if (step.kind !== 'signal' || step.cell === 'impossible') return memory;
    const expected = step.input === 'hang_up' ? '200' : '409';
    return reply?.name === expected ? memory : violated(`expected ${expected} after the end`);
  },
};

const messages: Readonly<Record<string, string>> = {
  cancelled_by_caller: 'message cancelled',
  outcome_unknown: 'message outcome_unknown',
};

const endInOrder: Property = {
  name: 'the end is told in order',
  requirements: [
    'events:order-of-the-end',
    'report:one-message-at-the-end',
    'report:silence-after-hang-up',
    'card-data:engine-orders-the-wipe',
    'report:agent-result-tells-the-outcome',
    'report:agent-result-says-if-a-retry-is-safe',
  ],
  start: 0,
  step(memory, step) {
    if (!step.endsHere) return memory;
    const at = step.words.findIndex((w) => w.startsWith('event session.'));
    const found = step.words.slice(at).join(', ');
    const expected = [`event session.${step.after.state}`, 'command wipe', lastMessage(step)]
      .concat(
        'agent_result',
        step.words.filter((w) => w.startsWith('call ')),
      )
      .filter((w) => w !== '')
      .join(', ');
    if (found !== expected) return violated(`expected ${expected}, came ${found}`);
    const before = step.words.slice(0, at);
    if (before.some((w) => w.startsWith('message '))) return violated('two messages at the end');
    return agentResultIsRight(step) ? memory : violated('the agent is told something else');
  },
};

function lastMessage(step: Step): string {
  const reason = step.after.failed_reason;
  if (reason === undefined) return 'message payment_success';
  if (reason === 'caller_hung_up') return '';
  return messages[reason] ?? 'message payment_error';
}

function agentResultIsRight(step: Step): boolean {
  const data = step.outputs.find((o) => o.kind === 'agent_result')?.data ?? {};
  const reason = step.after.failed_reason;
  if (reason === undefined) return data.status === 'succeeded' && data.retry_safe === undefined;
  const status = reason === 'cancelled_by_caller' ? 'cancelled' : 'failed';
  const retrySafe = reason !== 'outcome_unknown';
  return data.status === status && data.retry_safe === retrySafe && data.failed_reason === reason;
}

const endHasItsCause: Property = {
  name: 'the reason is that of the cause',
  requirements: [
    'start:failed-start-ends-the-session',
    'start:invalid-answer-ends-the-session',
    'supervise:cancel-reason',
    'supervise:session-timer-ends-the-session',
    'process:approval-succeeds',
    'process:decline-is-terminal',
    'process:processor-error-is-terminal',
    'time:restart-while-starting-fails',
    'time:restart-without-request-or-lookup-is-unknown',
  ],
  start: 0,
  step(memory, step) {
    if (step.beganEnded || isLastAttempt(step)) return memory;
    const expected = causes[step.before.state]?.[step.input];
    const found = step.endsHere ? (step.after.failed_reason ?? 'succeeded') : undefined;
    return found === expected ? memory : violated(`expected ${expected}, came ${found}`);
  },
};

/** Ends by the retry limit are counted by another property. */
function isLastAttempt({ before, input }: Step): boolean {
  return before.state === 'collecting' && /^(rejected_(in|un)|stalled$)/.test(input);
}

const byTheCaller = {
  cancel: 'cancelled_by_caller',
  hang_up: 'caller_hung_up',
  session_timeout: 'session_timeout',
};
const causes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  starting: {
    ...byTheCaller,
    start_refused: 'start_failed',
    start_timed_out: 'start_failed',
    restart: 'start_failed',
    start_invalid: 'invalid_start_response',
  },
  announcing: byTheCaller,
  collecting: {
    ...byTheCaller,
    zone_refused: 'internal_error',
    zone_unreachable: 'internal_error',
    restart_unreconcilable: 'internal_error',
  },
  confirming: { ...byTheCaller, restart_unreconcilable: 'internal_error' },
  processing: {
    approved: 'succeeded',
    declined: 'declined',
    errored: 'processor_error',
    processing_timeout: 'outcome_unknown',
    zone_refused: 'outcome_unknown',
    restart_unreconcilable: 'outcome_unknown',
  },
};

const noCardData: Property = {
  name: 'no card data outside zone and processor',
  requirements: ['card-data:digits-stay-in-the-zone', 'events:events-are-masked'],
  start: 0,
  step(memory, step) {
    for (const { kind, name, data } of step.outputs) {
      for (const [key, value] of Object.entries(data)) {
        const isWord = typeof value !== 'string' || /^[a-z_]+$/.test(value);
        if (!isWord || !mayBeSaid.has(key)) return violated(`${kind} ${name} says ${key}`);
      }
    }
    return memory;
  },
};

/** Everything that an output of the machine can bind: words and counts, none of them of a card. */
const mayBeSaid: ReadonlySet<string> = new Set([
  ...['attempt', 'attempts_left', 'cancel_offered', 'error', 'failed_reason', 'field'],
  ...['has_collect', 'has_summary_id', 'last_error', 'method', 'paused', 'retry_safe'],
  ...['state', 'status', 'switches_used'],
]);

export const outcomeProperties: readonly Property[] = [
  exactlyOneOutcome,
  terminalStatesAbsorb,
  endInOrder,
  endHasItsCause,
  noCardData,
];
