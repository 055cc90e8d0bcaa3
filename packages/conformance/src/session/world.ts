import type { Capabilities } from '@voicepay/spec';
import type { PeerCall } from '../peers/peer-call.ts';
import type { PeerBook } from '../peers/session-peers.ts';
import type { EngineAnswer, EngineRequest, Target } from '../targets/engine/target.ts';

/** What every session of a run shares. */
export interface World {
  readonly target: Target;
  readonly book: PeerBook;
  readonly capabilities: Capabilities;
  /** Monotonic milliseconds, for the record only. */
  readonly now: () => number;
  /** Real time, for engines whose clock cannot be held. */
  readonly wait: (ms: number) => Promise<void>;
  /** Runs once after so many real milliseconds; what it returns cancels. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** A conversation id that no other session of this or another run has. */
  readonly newConversation: () => string;
  /** Requests so far. */
  readonly count: { requests: number };
  /** Every session looks at this before its next step; true ends the run at the next step. */
  readonly interrupted: () => boolean;
  /** Kills the engine without warning and starts it again; absent: nobody can. */
  readonly restart?: () => Promise<void>;
  /** Absent: no check types at a keypad. */
  readonly zone?: RealZone;
}

/** A capture zone with real keys, and the processor behind it. */
export interface RealZone {
  readonly url: string;
  /** One key press at the keypad of a session. */
  readonly press: (sessionId: string, key: string) => Promise<void>;
  /** What the processor was asked with this `marker` among its parameters. */
  readonly chargesOf: (marker: string) => readonly PeerCall[];
}

export interface SentRequest {
  readonly request: EngineRequest;
  readonly answer: EngineAnswer;
  readonly startedMs: number;
  readonly durationMs: number;
}

/** One request to the engine, counted and timed. */
export async function ask(
  world: World,
  method: EngineRequest['method'],
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<SentRequest> {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const request: EngineRequest = {
    method,
    path,
    headers: {
      accept: 'application/json',
      ...(text === '' ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: text,
  };
  world.count.requests += 1;
  const startedMs = world.now();
  const answer = await world.target.exchange(request);
  return { request, answer, startedMs, durationMs: world.now() - startedMs };
}

/** The JSON value of an answer with this status, or undefined. */
export function jsonOf(answer: EngineAnswer, status?: number): unknown {
  if (answer.kind !== 'answer' || (status !== undefined && answer.status !== status)) {
    return undefined;
  }
  try {
    return JSON.parse(answer.body) as unknown;
  } catch {
    return undefined;
  }
}

/** An answer in a few words: `409 {"type":...`, or why none came. */
export function tellAnswer(answer: EngineAnswer): string {
  if (answer.kind === 'no_answer') return `no answer (${answer.reason})`;
  return answer.body === '' ? `${answer.status}` : `${answer.status} ${answer.body.slice(0, 300)}`;
}
