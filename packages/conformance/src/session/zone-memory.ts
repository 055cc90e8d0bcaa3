import type { CaptureSnapshot, Field } from '@voicepay/spec';
import { answerEmpty, answerJson } from '../peers/peer-call.ts';
import { commandOf, type Responder, type SessionPeers } from '../peers/session-peers.ts';
import type { ZoneAfterRestart } from './action.ts';

/** What the harness's own zone would hold, told by its commands and by the facts that it posted. */
export interface ZoneMemory {
  /** The engine took an accepted fact of this field. */
  captured(field: Field): void;
  /** Answers every command with 202, and whoever reads with what is held; or as nothing of use. */
  readonly respond: Responder;
  /** What it is while the engine comes back; `kept` ever after. */
  become(after: ZoneAfterRestart): void;
}

export function zoneMemory(peers: SessionPeers): ZoneMemory {
  const entries: { readonly field: Field; readonly at: number }[] = [];
  const read = (): CaptureSnapshot => {
    const commands = peers.calls.map(commandOf);
    const wiped = commands.findLastIndex((command) => command?.command === 'wipe');
    const held = entries.filter(({ at }) => at > wiped).map(({ field }) => field);
    const process = commands.slice(wiped + 1).findLast((c) => c?.command === 'process');
    const last = commands.findLast((command) => command !== undefined);
    return {
      held: [...new Set(held)],
      collect: last?.command === 'collect' ? last.collect : null,
      processing:
        process?.command === 'process'
          ? { idempotency_key: process.idempotency_key, status: 'asking' }
          : null,
    };
  };
  let isUseless = false;
  return {
    captured: (field) => entries.push({ field, at: peers.calls.length }),
    respond(call) {
      if (call.method === 'GET') return isUseless ? answerEmpty(503) : answerJson(200, read());
      return answerEmpty(isUseless && commandOf(call)?.command === 'process' ? 409 : 202);
    },
    become(after) {
      isUseless = after === 'useless';
      if (after === 'lost') entries.length = 0;
    },
  };
}
