import type { RequirementId, SessionSnapshot } from '@voicepay/spec';
import { judgeEach, type Rule } from '../../evidence/rule.ts';
import { isTaken, jsonIn, snapshotBefore, statusOf } from '../../session/reading.ts';
import { limitsOf } from '../../session/session-plan.ts';
import type { Step, Trace } from '../../session/trace.ts';

/** Signals beside collection: what is taken, what is refused, and that a refusal changes nothing. */
export const superviseRules: readonly Rule[] = [
  {
    requirement: 'supervise:foreign-signal-is-refused',
    judge: (trace) =>
      judgeEach(foreignSignals(trace), ({ step, before }) => {
        const state = jsonIn(step).state;
        if (statusOf(step) === 409 && (state === undefined || state === before.state))
          return undefined;
        return {
          expected: `409 in ${placeOf(before)}: ${step.story}`,
          actual: `${statusOf(step)} ${state ?? ''}`,
        };
      }),
  },
  {
    requirement: 'supervise:foreign-signal-has-no-effect',
    judge: (trace) =>
      judgeEach(refusedSignals(trace), ({ step, before }) => {
        const same = step.snapshot !== undefined && placeOf(step.snapshot) === placeOf(before);
        if (step.events.length === 0 && step.calls.length === 0 && same) return undefined;
        return {
          expected: `nothing to happen in ${placeOf(before)}: ${step.story}`,
          actual: `${step.events.map((e) => e.type).join(', ')} ${step.snapshot ? placeOf(step.snapshot) : 'no snapshot'}`,
        };
      }),
  },
  refusal('supervise:switch-limit', 'switch_card', isBeyondTheLimit),
  refusal('supervise:cancel-after-the-intent-is-refused', 'cancel', (_, at) => !isOpen(at)),
  refusal('supervise:switch-after-the-intent-is-refused', 'switch_card', (_, at) => !isOpen(at)),
  offered('supervise:companion-cancel-is-offered', true),
  offered('supervise:companion-cancel-is-withdrawn', false),
  {
    requirement: 'supervise:cancel-in-every-open-state',
    judge: (trace) => accepted(trace, 'cancel'),
  },
  {
    requirement: 'supervise:ask-pauses',
    judge: (trace) =>
      judgeEach(
        signals(trace, true).filter(({ step }) => signalOf(step) === 'ask'),
        ({ step }) =>
          isTaken(step) && step.snapshot?.paused === true
            ? undefined
            : {
                expected: 'the session paused',
                actual: `${statusOf(step)}, ${step.snapshot && placeOf(step.snapshot)}`,
              },
      ),
  },
  {
    requirement: 'supervise:resume-costs-no-attempt',
    judge: (trace) =>
      judgeEach(
        signals(trace, true).filter(({ step }) => signalOf(step) === 'resume'),
        ({ step, before }) =>
          isTaken(step) &&
          step.snapshot?.paused === false &&
          step.snapshot.attempt === before.attempt
            ? undefined
            : {
                expected: `attempt ${before.attempt} again, not paused`,
                actual: `${statusOf(step)}, ${step.snapshot && placeOf(step.snapshot)}`,
              },
      ),
  },
  {
    requirement: 'supervise:switch-card',
    judge: (trace) =>
      judgeEach(
        signals(trace, true).filter(
          ({ step }) => signalOf(step) === 'switch_card' && isTaken(step) && step.snapshot,
        ),
        ({ step: { snapshot } }) =>
          snapshot?.field === 'card_number' && snapshot.card === undefined
            ? undefined
            : {
                expected: 'the card number asked for, and no card in the snapshot',
                actual: `${snapshot?.field}, card ${JSON.stringify(snapshot?.card)}`,
              },
      ),
  },
  {
    requirement: 'supervise:every-switch-counts',
    judge: (trace) =>
      judgeEach(
        signals(trace, true).filter(({ step }) => signalOf(step) === 'switch_card'),
        ({ step, before }) =>
          isTaken(step) &&
          step.snapshot?.switches_used === before.switches_used + 1 &&
          step.snapshot.field === 'card_number' &&
          !step.snapshot.paused
            ? undefined
            : {
                expected: `the card number asked for again, ${before.switches_used + 1} switches used`,
                actual: `${statusOf(step)}, ${step.snapshot && placeOf(step.snapshot)}`,
              },
      ),
  },
  {
    requirement: 'supervise:hang-up-ends-the-session',
    judge: (trace) =>
      judgeEach(
        signals(trace, true).filter(
          ({ step, before }) => signalOf(step) === 'hang_up' && isOpen(before),
        ),
        ({ step }) =>
          step.snapshot?.state === 'failed' && step.snapshot.failed_reason === 'caller_hung_up'
            ? undefined
            : {
                expected: 'failed, caller_hung_up',
                actual: step.snapshot ? placeOf(step.snapshot) : 'no snapshot',
              },
      ),
  },
  {
    requirement: 'supervise:hang-up-after-the-intent-changes-nothing',
    judge: (trace) =>
      judgeEach(
        signals(trace, true).filter(
          ({ step, before }) => signalOf(step) === 'hang_up' && !isOpen(before),
        ),
        ({ step, before }) =>
          isTaken(step) && step.snapshot !== undefined && placeOf(step.snapshot) === placeOf(before)
            ? undefined
            : { expected: `2xx and still ${placeOf(before)}`, actual: `${statusOf(step)}` },
      ),
  },
];

/** A signal that is refused with 409 where `applies` holds. */
function refusal(
  requirement: RequirementId,
  name: string,
  applies: (trace: Trace, at: SessionSnapshot) => boolean,
): Rule {
  return {
    requirement,
    judge: (trace) =>
      judgeEach(
        signals(trace, false).filter(
          ({ step, before }) => signalOf(step) === name && applies(trace, before),
        ),
        ({ step, before }) =>
          statusOf(step) === 409
            ? undefined
            : { expected: `409 in ${placeOf(before)}: ${step.story}`, actual: `${statusOf(step)}` },
      ),
  };
}

function offered(requirement: RequirementId, open: boolean): Rule {
  return {
    requirement,
    judge: (trace) => {
      const places = trace.steps.flatMap((step) => step.snapshot ?? []);
      return judgeEach(
        places.filter((at) => isOpen(at) === open),
        (at) =>
          at.cancel_offered === open
            ? undefined
            : {
                expected: `cancel_offered ${open} in ${placeOf(at)}`,
                actual: `${at.cancel_offered}`,
              },
      );
    },
  };
}

interface Told {
  readonly step: Step;
  readonly before: SessionSnapshot;
}

/** Signals of a trace that apply where they came, or those that do not. */
function signals(trace: Trace, applies: boolean): readonly Told[] {
  return trace.steps.flatMap((step, index) => {
    const before = snapshotBefore(trace, index);
    const kind = signalOf(step);
    if (before === undefined || kind === undefined) return [];
    return doesApply(trace, step, before) === applies ? [{ step, before }] : [];
  });
}

/** Foreign signals but those that a sentence of its own refuses. */
function foreignSignals(trace: Trace): readonly Told[] {
  return signals(trace, false).filter(({ step, before }) => {
    const name = signalOf(step);
    const isLate = (name === 'cancel' || name === 'switch_card') && !isOpen(before);
    const isStale = step.action.kind === 'confirm' && step.action.which !== 'latest';
    return !isLate && !isStale && !(name === 'switch_card' && isBeyondTheLimit(trace, before));
  });
}

/** Foreign signals that were refused: one that was taken is not without effect. */
function refusedSignals(trace: Trace): readonly Told[] {
  return signals(trace, false).filter(({ step }) => !isTaken(step));
}

function isBeyondTheLimit(trace: Trace, at: SessionSnapshot): boolean {
  return (
    ['collecting', 'confirming'].includes(at.state) &&
    at.switches_used >= limitsOf(trace.plan).card_switch_limit
  );
}

function accepted(trace: Trace, signal: string) {
  return judgeEach(
    signals(trace, true).filter(({ step }) => signalOf(step) === signal),
    ({ step, before }) =>
      isTaken(step)
        ? undefined
        : { expected: `2xx in ${placeOf(before)}: ${step.story}`, actual: `${statusOf(step)}` },
  );
}

function signalOf(step: Step): string | undefined {
  if (step.action.kind === 'signal') return step.action.signal;
  return step.action.kind === 'confirm' ? 'confirm' : undefined;
}

/** Where each signal applies: 07-supervise.md, apart from the machine. */
function doesApply(trace: Trace, step: Step, at: SessionSnapshot): boolean {
  const { state, paused } = at;
  const beside = state === 'announcing' || state === 'collecting' || state === 'confirming';
  switch (signalOf(step)) {
    case 'proceed':
      return state === 'announcing' && !paused;
    case 'ask':
      return beside && !paused;
    case 'resume':
      return beside && paused;
    case 'switch_card':
      return (
        (state === 'collecting' || state === 'confirming') &&
        at.switches_used < limitsOf(trace.plan).card_switch_limit
      );
    case 'confirm':
      return (
        state === 'confirming' &&
        !paused &&
        step.action.kind === 'confirm' &&
        step.action.which === 'latest'
      );
    case 'cancel':
      return isOpen(at);
    default:
      return true;
  }
}

function isOpen(at: SessionSnapshot): boolean {
  return !['processing', 'succeeded', 'failed'].includes(at.state);
}

function placeOf(at: SessionSnapshot): string {
  const parts = [at.state, at.field, at.attempt && `attempt ${at.attempt}`, at.paused && 'paused'];
  const rest = [`${at.switches_used} switches`, at.failed_reason];
  return [...parts, ...rest].filter((part) => part).join(', ');
}
