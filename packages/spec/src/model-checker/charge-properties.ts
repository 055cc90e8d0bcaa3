import { type Memory, type Property, type Step, violated } from './property.ts';

/** What the specification promises of the charge: at most one, confirmed, none at amount 0 or after cancel. */

const repeats: readonly string[] = ['restart', 'restart_lost', 'restart_unreconcilable'];

const atMostOneCharge: Property = {
  name: 'at most one charge',
  requirements: ['time:at-most-one-charge', 'confirm:single-attempt', 'events:submitted-once'],
  start: 'none',
  step(memory, step) {
    const submits = count(step, 'event payment.submitted');
    const commands = count(step, 'command process');
    if (submits > 1 || commands > 1) return violated('the payment is submitted twice at once');
    if (submits === 1 && memory !== 'none') return violated('the payment is submitted again');
    if (commands === 1 && step.beganEnded) return violated('an ended session processes');
    if (commands === 1 && memory === 'none' && submits === 0) {
      return violated('the zone is told to process before the payment is submitted');
    }
    if (commands === 1 && memory === 'submitted' && !repeats.includes(step.input)) {
      return violated('the zone is told to process again without a restart');
    }
    if (submits === 1 && commands === 0) return violated('a submitted payment is not processed');
    return submits === 1 ? 'submitted' : memory;
  },
};

const noChargeWithoutConfirm: Property = {
  name: 'no charge without the confirmation of that very summary',
  requirements: ['confirm:no-charge-without-confirm', 'confirm:latest-summary-only'],
  start: 'unread',
  step(memory, step) {
    let now: Memory = memory;
    for (const word of step.words) {
      if (word === 'event summary.confirmed') {
        if (step.input !== 'confirm') return violated(`${step.input} confirms`);
        if (now !== 'read') return violated('a summary is confirmed that is not the latest');
        now = 'confirmed';
      }
      if (word === 'event summary.presented') now = 'read';
      if (word === 'command process' && now !== 'confirmed') {
        return violated('the zone is told to process what nobody confirmed');
      }
      if (withdraws(word) && now !== 'confirmed') now = 'unread';
    }
    return now;
  },
};

/** After these a summary that was read speaks of nothing any more. */
function withdraws(word: string): boolean {
  return ['command collect', 'command wipe', 'event supervision.paused'].includes(word);
}

const amountZeroNeverCharges: Property = {
  name: 'the method is that of the amount',
  requirements: ['start:amount-zero-tokenizes', 'start:amount-above-zero-charges'],
  start: 0,
  step(memory, step, { method }) {
    for (const { kind, name, data } of step.outputs) {
      const bears = name === 'process' || name === 'payment.submitted';
      if (!bears) continue;
      if (data.method !== method) return violated(`${kind} ${name} says ${data.method}`);
    }
    return memory;
  },
};

const cancelMeansNoCharge: Property = {
  name: 'a cancel acknowledged before the intent means no charge',
  requirements: [
    'supervise:cancel-ends-without-charge',
    'supervise:cancel-in-every-open-state',
    'supervise:cancel-after-the-intent-is-refused',
    'confirm:cancel-before-intent-wins',
  ],
  start: 'open',
  step(memory, step) {
    const charges = step.words.some((w) => w === 'command process' || /^event payment\./.test(w));
    if (memory === 'cancelled' && charges) return violated('a cancelled session is charged');
    const expected = memory === 'open' && !step.beganEnded ? 'reply 200' : 'reply 409';
    if (step.input === 'cancel' && step.words[0] !== expected) {
      return violated(`expected ${expected} to cancel, came ${step.words[0]}`);
    }
    if (step.input === 'cancel' && memory === 'open' && !step.beganEnded) {
      return step.endsHere ? 'cancelled' : violated('an acknowledged cancel ends nothing');
    }
    return memory === 'open' && step.words.includes('event summary.confirmed') ? 'intent' : memory;
  },
};

const openReasons: readonly string[] = [
  'start_failed',
  'invalid_start_response',
  'retry_limit_exceeded',
  'input_timeout',
  'cancelled_by_caller',
  'caller_hung_up',
  'session_timeout',
  'internal_error',
];
const processedReasons: readonly string[] = ['declined', 'processor_error', 'outcome_unknown'];

const intentDividesReasons: Property = {
  name: 'the intent divides the reasons',
  requirements: [
    'report:internal-error-is-before-the-intent',
    'process:unknown-is-not-a-decline',
    'supervise:session-timer-stops-at-the-intent',
  ],
  start: 'open',
  step(memory, step) {
    const reason = step.after.failed_reason;
    if (step.endsHere && reason !== undefined) {
      const allowed = memory === 'open' ? openReasons : processedReasons;
      if (!allowed.includes(reason)) return violated(`${reason} while the session is ${memory}`);
      const payment = paymentEvents[reason];
      if (payment !== undefined && !step.words.includes(payment)) {
        return violated(`${reason} without ${payment}`);
      }
    }
    return step.words.includes('event summary.confirmed') ? 'processing' : memory;
  },
};

const paymentEvents: Readonly<Record<string, string>> = {
  declined: 'event payment.declined',
  processor_error: 'event payment.errored',
  outcome_unknown: 'event payment.unknown',
};

function count(step: Step, word: string): number {
  return step.words.filter((w) => w === word).length;
}

export const chargeProperties: readonly Property[] = [
  atMostOneCharge,
  noChargeWithoutConfirm,
  amountZeroNeverCharges,
  cancelMeansNoCharge,
  intentDividesReasons,
];
