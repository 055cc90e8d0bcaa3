import type { CallOut } from '../targets/engine/outward-call.ts';
import type { PeerBook } from './session-peers.ts';

/** Where an in-process engine finds the harness's peers when no server listens for them. */
export const bookRoot = 'http://harness.invalid';

/** The way out of an engine in this process: straight to the peers below `root`, without a socket. */
export function callOutTo(
  handle: PeerBook['handle'],
  now: () => number,
  root: string = bookRoot,
): CallOut {
  return async (call, signal) => {
    // The harness reaches nobody else for it.
    if (!call.url.startsWith(`${root}/`)) return { kind: 'no_answer' };
    const gone = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const incoming = {
      method: call.method,
      path: call.url.slice(root.length),
      headers: call.headers,
      body: call.body,
      size: Buffer.byteLength(call.body),
      startedMs: now(),
    };
    const answer = await handle(incoming, gone);
    if (answer.kind === 'endless') await gone;
    if (answer.kind !== 'answer') return { kind: 'no_answer' };
    const { status, headers, body } = answer;
    return { kind: 'answer', status, headers, body };
  };
}
