import type { PeerAnswer, PeerName } from './peer-call.ts';

/** Ways in which a peer fails an engine. */
export const faultKinds = [
  'nobody listens',
  '3xx',
  '4xx',
  '5xx',
  'cut before the answer',
  'cut in the answer',
  'answer without an end',
  'silence',
  'no JSON',
  'more than 1 MiB',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** Whom an engine calls. The processor is called by the zone, and verified with it. */
export type FaultyPeer = Exclude<PeerName, 'processor'>;

const calledByEngines: readonly FaultyPeer[] = ['start', 'success', 'failure', 'zone'];

export interface Fault {
  readonly peer: FaultyPeer;
  readonly kind: FaultKind;
}

/** Answers whose bodies somebody reads: of others these are no faults. */
const bodyFaults: readonly FaultKind[] = ['no JSON', 'more than 1 MiB'];
const bodiesThatAreRead: readonly PeerName[] = ['start', 'processor'];

/** Every fault that a run makes. */
export const faults: readonly Fault[] = calledByEngines.flatMap((peer) =>
  faultKinds
    .filter((kind) => bodiesThatAreRead.includes(peer) || !bodyFaults.includes(kind))
    .map((kind) => ({ peer, kind })),
);

/** Those whom a capture zone calls, by the names of the book: its engine stands where facts arrive. */
const calledByZones = { processor: 'processor', zone: 'engine' } as const;

/** Every fault that the peers of a zone can have: the name in the book, and the name in a report. */
export const zoneFaults: readonly (readonly [inBook: string, name: string])[] = (
  ['processor', 'zone'] as const
).flatMap((peer) =>
  faultKinds
    .filter((kind) => bodiesThatAreRead.includes(peer) || !bodyFaults.includes(kind))
    .map((kind) => [`${peer}: ${kind}`, `${calledByZones[peer]}: ${kind}`] as const),
);

/** What else can go wrong at a peer, and why a run has no fault of that name. */
export const faultsNotMade: Readonly<Record<string, string>> = {
  'a name that is not found': 'A look-up would leave this machine; "nobody listens" fails alike.',
  'a connection that is never accepted': 'Loopback accepts at once; "silence" lasts as long.',
  'a certificate that is not valid':
    'The peers of the harness speak plain HTTP. A TLS handshake that fails is a connection that does.',
  'an answer lost after the effect': 'Nobody sees the effect from the engine: it is "silence".',
  'a 5xx after the effect': 'Nobody sees the effect from the engine: it is "5xx".',
  'an answer after the deadline': 'The engine has closed the connection that it would come by.',
  'two answers to one request': 'HTTP has no place for the second.',
  'a full or broken disk': 'It is inside; time:journal-failure-stops is excused for it.',
  'a process that stands still': 'An engine that does nothing shows nothing.',
  'two engines on one journal':
    'The hook restarts one engine; time:journal-has-one-owner is its own.',
};

export function nameOfFault({ peer, kind }: Fault): string {
  return `${peer}: ${kind}`;
}

/** The fault that an answer is; undefined where it is none. */
export function faultOf(peer: PeerName, answer: PeerAnswer): string | undefined {
  const kind =
    kindOf(answer) ?? (bodiesThatAreRead.includes(peer) ? kindOfBody(answer) : undefined);
  return kind === undefined ? undefined : `${peer}: ${kind}`;
}

function kindOf(answer: PeerAnswer): FaultKind | undefined {
  switch (answer.kind) {
    case 'reset':
      return 'cut before the answer';
    case 'truncated':
      return 'cut in the answer';
    case 'endless':
      return 'answer without an end';
    case 'silence':
      return 'silence';
    case 'answer':
      if (answer.status >= 500) return '5xx';
      if (answer.status >= 400) return '4xx';
      return answer.status >= 300 ? '3xx' : undefined;
  }
}

function kindOfBody(answer: PeerAnswer): FaultKind | undefined {
  if (answer.kind !== 'answer') return undefined;
  if (answer.body.length > 1_048_576) return 'more than 1 MiB';
  try {
    JSON.parse(String(answer.body));
    return undefined;
  } catch {
    return 'no JSON';
  }
}
