import type { MealyMachine, Output, Transition } from '@voicepay/spec';
import type { PeerCall } from '../peers/peer-call.ts';
import { commandOf, type SessionPeers } from '../peers/session-peers.ts';
import type { Step } from '../session/trace.ts';

/** What the machine lets an engine send again on the way that a session takes (`may_repeat`). */
export interface Repetitions {
  take(from: string, transition: Transition): void;
  /** A step without them, and from here on only what may be repeated in the state that was reached. */
  leaveOut(step: Step, due: readonly Output[]): Step;
}

export function repetitionsOn(machine: MealyMachine, peers: SessionPeers): Repetitions {
  let now: string | undefined;
  let sinceTheLook = new Set<string>();
  const stateOf = (name: string) => machine.situationOf(name).state;
  return {
    take(from, { to, mayRepeat }) {
      if (stateOf(from) !== stateOf(to)) now = undefined;
      now = mayRepeat ?? now;
      if (now !== undefined) sinceTheLook.add(now);
    },
    leaveOut(step, due) {
      const left = sinceTheLook.size === 0 ? step : without(step, peers, due, sinceTheLook);
      sinceTheLook = new Set(now === undefined ? [] : [now]);
      return left;
    },
  };
}

/**
 * A repetition is byte for byte a command that the zone did not take. What is due is not left out:
 * after a restart the process command is, the same as before it.
 */
function without(
  step: Step,
  peers: SessionPeers,
  due: readonly Output[],
  mayRepeat: ReadonlySet<string>,
): Step {
  const surplus = new Map<string | undefined, number>();
  for (const call of step.calls) {
    const name = commandOf(call)?.command;
    surplus.set(name, (surplus.get(name) ?? 0) + 1);
  }
  for (const { kind, name } of due) {
    if (kind === 'command') surplus.set(name, (surplus.get(name) ?? 0) - 1);
  }
  const isUnreached = (call: PeerCall): boolean =>
    call.peer === 'zone' && call.answer?.kind === 'answer' && call.answer.status >= 500;
  const isRepeat = (call: PeerCall): boolean =>
    mayRepeat.has(commandOf(call)?.command ?? '') &&
    peers.calls.some(
      (earlier) => earlier.order < call.order && isUnreached(earlier) && earlier.body === call.body,
    );
  const calls = step.calls.filter((call) => {
    const name = commandOf(call)?.command;
    const left = surplus.get(name) ?? 0;
    if (left <= 0 || !isRepeat(call)) return true;
    surplus.set(name, left - 1);
    return false;
  });
  return { ...step, calls };
}
