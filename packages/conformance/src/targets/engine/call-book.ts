import type { PeerBook } from '../../peers/session-peers.ts';
import type { CallOut } from './outward-call.ts';

/** Where an in-process engine finds the harness's peers; nothing listens there. */
export const bookRoot = 'http://harness.invalid';

/** The way out of an in-process engine: straight into the book, without a socket. */
export function callOutTo(book: PeerBook, now: () => number): CallOut {
  return async (call, signal) => {
    const gone = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const incoming = {
      method: call.method,
      path: call.url.slice(bookRoot.length),
      headers: call.headers,
      body: call.body,
      size: Buffer.byteLength(call.body),
      startedMs: now(),
    };
    const answer = await book.handle(incoming, gone);
    if (answer.kind !== 'answer') return { kind: 'no_answer' };
    const { status, headers, body } = answer;
    return { kind: 'answer', status, headers, body };
  };
}
