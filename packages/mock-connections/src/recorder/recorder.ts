import type { EndpointName, Plan, ReceivedRequest, ReplyBody } from '../exchange/exchange.ts';
import { maskCards, maskHeaders } from './masking.ts';

/** One call as the recorder keeps it: card numbers and credentials masked, bodies cut. */
export interface RecordedCall {
  /** From 1, in the order of arrival, never given twice, also not after a reset. */
  readonly number: number;
  readonly endpoint: EndpointName;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly receivedAtMs: number;
  /** Missing while the call is still being handled. */
  readonly answer?: {
    readonly status: number;
    readonly transport: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

export interface CallFilter {
  readonly endpoint?: EndpointName;
  /** Text that the body or the session header must contain. */
  readonly containing?: string;
}

export interface Recorder {
  /** Notes a call; the answer is told to the function that comes back. */
  begin(endpoint: EndpointName, request: ReceivedRequest, nowMs: number): (plan: Plan) => void;
  calls(filter?: CallFilter): readonly RecordedCall[];
  /**
   * Resolves with the first `count` answered calls that match, as soon as there are as many. Whoever
   * gives up waiting aborts the signal: it never resolves then, and nobody waits any more.
   */
  awaitCalls(
    count: number,
    filter?: CallFilter,
    signal?: AbortSignal,
  ): Promise<readonly RecordedCall[]>;
  /** How many calls came since the last reset, kept or not. */
  total(): number;
  reset(): void;
}

const bodyBytesAtMost = 16_384;
const waitersAtMost = 1000;
const tooManyWaiters = `expected at most ${waitersAtMost} waits for calls at once: abort those given up`;

/** A call as it came; masked when somebody reads it, since most calls are never read. */
interface KeptCall {
  readonly number: number;
  readonly endpoint: EndpointName;
  readonly method: string;
  readonly path: string;
  readonly headers: ReceivedRequest['headers'];
  /** Text: the bytes that came are a window on a much larger buffer of the socket. */
  readonly body: string;
  readonly receivedAtMs: number;
  plan: Plan | undefined;
  shown: RecordedCall | undefined;
}

export function createRecorder(callsAtMost: number): Recorder {
  let kept: KeptCall[] = [];
  let number = 0;
  let total = 0;
  const waiters = new Set<() => boolean>();

  const calls = (filter: CallFilter = {}) => kept.map(show).filter((call) => matches(call, filter));
  const answered = (filter: CallFilter) => calls(filter).filter((c) => c.answer !== undefined);

  return {
    begin(endpoint, request, nowMs) {
      number += 1;
      total += 1;
      const call: KeptCall = {
        number,
        endpoint,
        method: request.method,
        path: request.path,
        headers: request.headers,
        body: request.body === 'too_large' ? '(too large)' : decode(request.body),
        receivedAtMs: nowMs,
        plan: undefined,
        shown: undefined,
      };
      kept.push(call);
      // Half at a time, so that a full recorder does not move its list at every call.
      if (kept.length > callsAtMost) kept = kept.slice(-Math.ceil(callsAtMost / 2));
      return (plan) => {
        call.plan = plan;
        call.shown = undefined;
        for (const waiter of waiters) if (waiter()) waiters.delete(waiter);
      };
    },
    calls,
    awaitCalls(count, filter = {}, signal) {
      return new Promise((resolve, reject) => {
        const settle = () => {
          const found = answered(filter);
          if (found.length < count) return false;
          resolve(found.slice(0, count));
          return true;
        };
        if (settle()) return;
        if (waiters.size >= waitersAtMost) return reject(new Error(tooManyWaiters));
        waiters.add(settle);
        signal?.addEventListener('abort', () => waiters.delete(settle), { once: true });
      });
    },
    total: () => total,
    reset() {
      kept = [];
      total = 0;
    },
  };
}

function show(call: KeptCall): RecordedCall {
  const { plan } = call;
  call.shown ??= {
    number: call.number,
    endpoint: call.endpoint,
    method: call.method.slice(0, 20),
    path: call.path.slice(0, 1024),
    headers: maskHeaders(call.headers),
    body: maskCards(call.body),
    receivedAtMs: call.receivedAtMs,
    ...(plan === undefined ? {} : { answer: showAnswer(plan) }),
  };
  return call.shown;
}

function showAnswer({ reply, transport }: Plan): RecordedCall['answer'] & object {
  const { status, headers, body } = reply;
  return { status, transport, headers, body: textOf(body) };
}

function matches(call: RecordedCall, filter: CallFilter): boolean {
  if (filter.endpoint !== undefined && call.endpoint !== filter.endpoint) return false;
  if (filter.containing === undefined) return true;
  const session = call.headers['session-reference-id'] ?? '';
  return call.body.includes(filter.containing) || session.includes(filter.containing);
}

const utf8 = new TextDecoder();

function decode(body: Uint8Array): string {
  return utf8.decode(body.subarray(0, bodyBytesAtMost));
}

function textOf(body: ReplyBody): string {
  if (typeof body === 'string') return maskCards(body.slice(0, bodyBytesAtMost));
  if (body instanceof Uint8Array) return maskCards(decode(body));
  return `(${body.times} times ${JSON.stringify(body.piece.slice(0, 40))})`;
}
