import type { Transition } from '@voicepay/spec';
import { answerEmpty } from '../peers/peer-call.ts';
import { commandOf, type SessionPeers } from '../peers/session-peers.ts';
import type { PassedTransition } from './run-test.ts';

/** Inputs that are the zone's answer to a command, by its status. */
export const zoneAnswers: Readonly<Record<string, number>> = {
  zone_refused: 409,
  zone_unreachable: 503,
};

/** The zone answers the last command of each transition as the transition after it says. */
export function scriptZone(peers: SessionPeers, taken: readonly PassedTransition[]): void {
  const polite = peers.respond.zone;
  const script = taken.slice(1).map(({ input }, index) => ({
    command: lastCommand((taken[index] as PassedTransition).transition),
    status: zoneAnswers[input] as number,
  }));
  if (script.length === 0) return;
  peers.respond.zone = (call) => {
    const [next] = script;
    if (next === undefined || commandOf(call)?.command !== next.command) return polite(call);
    script.shift();
    if (script.length === 0) peers.respond.zone = polite;
    return answerEmpty(next.status);
  };
}

function lastCommand(transition: Transition): string {
  return transition.outputs.findLast((output) => output.kind === 'command')?.name ?? '';
}
