import type { PeerAnswer, PeerName } from './peer-call.ts';

/** Ways in which a peer fails an engine, whatever the body. */
export const faultKinds = [
  '3xx',
  '4xx',
  '5xx',
  'cut before the answer',
  'cut in the answer',
  'silence',
] as const;

/** Whom an engine calls. */
const calledByEngines: readonly PeerName[] = ['start', 'success', 'failure', 'zone'];

/** Every fault that a run can make, by peer and kind: `zone: 5xx`. */
export const faultsOfPeers: readonly string[] = calledByEngines.flatMap((peer) =>
  faultKinds.map((kind) => `${peer}: ${kind}`),
);

/** The fault that an answer is; undefined where it is none. */
export function faultOf(peer: PeerName, answer: PeerAnswer): string | undefined {
  const kind = kindOf(answer);
  return kind === undefined ? undefined : `${peer}: ${kind}`;
}

function kindOf(answer: PeerAnswer): (typeof faultKinds)[number] | undefined {
  switch (answer.kind) {
    case 'reset':
      return 'cut before the answer';
    case 'truncated':
      return 'cut in the answer';
    case 'silence':
      return 'silence';
    case 'answer':
      if (answer.status >= 500) return '5xx';
      if (answer.status >= 400) return '4xx';
      return answer.status >= 300 ? '3xx' : undefined;
  }
}
