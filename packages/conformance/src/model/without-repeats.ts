import type { Output } from '@voicepay/spec';
import type { PeerCall } from '../peers/peer-call.ts';
import { commandOf, type SessionPeers } from '../peers/session-peers.ts';
import type { Step } from '../session/trace.ts';

/**
 * A command that did not reach the zone may be sent again, byte for byte: repeating one changes
 * nothing (collect:repeated-command-changes-nothing), and a wipe should get there in the end. What
 * is due is not left out: after a restart the process command is, the same as before it.
 */
export function withoutRepeats(step: Step, peers: SessionPeers, due: readonly Output[]): Step {
  const surplus = new Map<string | undefined, number>();
  for (const call of step.calls) {
    const name = commandOf(call)?.command;
    surplus.set(name, (surplus.get(name) ?? 0) + 1);
  }
  for (const { kind, name } of due) {
    if (kind === 'command') surplus.set(name, (surplus.get(name) ?? 0) - 1);
  }
  const isUnreached = (call: PeerCall) =>
    call.peer === 'zone' && call.answer?.kind === 'answer' && call.answer.status >= 500;
  const isRepeat = (call: PeerCall) =>
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
