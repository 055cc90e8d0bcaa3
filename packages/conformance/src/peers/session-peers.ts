import type { CaptureCommand } from '@voicepay/spec';
import { faultOf } from './fault-list.ts';
import {
  answerEmpty,
  answerJson,
  type PeerAnswer,
  type PeerCall,
  type PeerName,
} from './peer-call.ts';

export type Responder = (call: PeerCall) => PeerAnswer | Promise<PeerAnswer>;

/** The connections and the zone of one session, played by the harness. */
export interface SessionPeers {
  readonly urls: Readonly<Record<PeerName, string>>;
  /** Every call of this session, in order of arrival. */
  readonly calls: PeerCall[];
  /** What each peer answers; set before the call comes. */
  readonly respond: Record<PeerName, Responder>;
  /** Told of every call when it is in `calls`. */
  onCall: (() => void) | undefined;
  /** How many calls wait for the harness to answer. */
  openCalls(): number;
  /** Later calls are strays. */
  forget(): void;
}

export type IncomingCall = Omit<PeerCall, 'order' | 'peer' | 'answer'>;

export interface PeerBook {
  /** Peers for one more session, reachable below a path of their own. */
  newSession(): SessionPeers;
  /** One call; `path` is what follows the book's root, `gone` resolves when the caller hangs up. */
  handle(call: IncomingCall, gone: Promise<void>): Promise<PeerAnswer>;
  /** Calls to no known session or peer. */
  readonly strays: PeerCall[];
  totalCalls(): number;
  /** Faults that calls met, by name; a fault that no call can bring here is added by who made it. */
  readonly faults: Set<string>;
}

/** A stray is a curiosity; a thousand of them are a leak of ours. */
const straysAtMost = 100;

const peerNames: readonly PeerName[] = ['start', 'success', 'failure', 'zone', 'processor'];

/** `root` is where the engine finds this book: the URL of the peer server, or a made-up one. */
export function peerBook(root: string): PeerBook {
  const sessions = new Map<string, { peers: SessionPeers; open: { count: number } }>();
  const strays: PeerCall[] = [];
  const faults = new Set<string>();
  let total = 0;
  let opened = 0;
  return {
    strays,
    faults,
    totalCalls: () => total,
    newSession() {
      opened += 1;
      const name = `s${opened}`;
      const open = { count: 0 };
      const urls = Object.fromEntries(peerNames.map((p) => [p, `${root}/${name}/${p}`])) as Record<
        PeerName,
        string
      >;
      const peers: SessionPeers = {
        urls,
        calls: [],
        respond: politePeers(),
        onCall: undefined,
        openCalls: () => open.count,
        forget: () => {
          sessions.delete(name);
        },
      };
      sessions.set(name, { peers, open });
      return peers;
    },
    async handle(incoming, gone) {
      total += 1;
      const [, name = '', peer = '', ...rest] = incoming.path.split('/');
      const session = sessions.get(name);
      const call = { ...incoming, order: total, path: `/${rest.join('/')}` } as PeerCall;
      if (session === undefined || !peerNames.includes(peer as PeerName)) {
        if (strays.length < straysAtMost) strays.push(call);
        return answerEmpty(404);
      }
      const known: PeerCall = { ...call, peer: peer as PeerName };
      const command = commandIn(known);
      if (command !== undefined) known.command = command;
      session.peers.calls.push(known);
      session.peers.onCall?.();
      session.open.count += 1;
      const answered = Promise.resolve(session.peers.respond[known.peer](known));
      const first = await Promise.race([answered, gone.then(() => 'gone' as const)]);
      const fault = first === 'gone' ? undefined : faultOf(known.peer, first);
      if (fault !== undefined) faults.add(fault);
      if (first !== 'gone' && first.kind === 'silence') await gone;
      const close = () => {
        session.open.count -= 1;
      };
      if (first !== 'gone' && first.kind === 'endless') void gone.then(close);
      else close();
      known.answer = first === 'gone' ? { kind: 'silence' } : first;
      return known.answer;
    },
  };
}

/** Peers that acknowledge whatever comes. */
function politePeers(): Record<PeerName, Responder> {
  return {
    start: () => answerJson(200, { amount: 4200, currency: 'USD' }),
    success: () => answerEmpty(200),
    failure: () => answerEmpty(200),
    zone: (call) => (call.method === 'GET' ? answerJson(200, { held: [] }) : answerEmpty(202)),
    processor: () => answerEmpty(404),
  };
}

/** The command of a call to the zone, when it is one. */
export function commandOf(call: PeerCall): CaptureCommand | undefined {
  return call.command ?? commandIn(call);
}

function commandIn(call: PeerCall): CaptureCommand | undefined {
  if (call.peer !== 'zone' || call.method !== 'POST' || !call.path.endsWith('/commands')) {
    return undefined;
  }
  try {
    return JSON.parse(call.body) as CaptureCommand;
  } catch {
    return undefined;
  }
}
