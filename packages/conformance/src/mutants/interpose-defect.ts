import type { Defect, Ends } from '../fixtures/broken-engines/broken-engine.ts';
import type { PeerAnswer } from '../peers/peer-call.ts';
import type { Interpose } from '../peers/peer-server.ts';
import type { OutwardAnswer, OutwardCall } from '../targets/engine/outward-call.ts';
import type { Target } from '../targets/engine/target.ts';

/** A defect in this process, between a sound target and the checks, and between it and its peers. */
export interface Interposed {
  readonly interpose: Interpose;
  readonly target: Target;
}

/** `defectOf` is asked at every exchange: a bench may put one defect after another. */
export function interposeDefect(
  sound: Target,
  now: () => number,
  defectOf: () => Defect,
): Interposed {
  /** What stands for an answer of the world on the way through a defect: handed on, it is the same. */
  const asItCame = new WeakMap<OutwardAnswer, PeerAnswer>();
  let world: Ends['world'] = () => Promise.resolve({ kind: 'no_answer' });
  const ends: Ends = { engine: sound.exchange, world: (call) => world(call) };
  const interpose: Interpose = (next, url) => {
    const honest = async (call: OutwardCall, gone: Promise<void>): Promise<OutwardAnswer> => {
      const size = Buffer.byteLength(call.body);
      const headers = { ...call.headers };
      const path = call.url.slice(url.length);
      const { method, body } = call;
      const came = await next({ method, path, headers, body, size, startedMs: now() }, gone);
      const seen = outwardAnswer(came);
      asItCame.set(seen, came);
      return seen;
    };
    world = (call) => honest(call, new Promise(() => {}));
    return async (call, gone) => {
      const { outward } = defectOf();
      if (outward === undefined) return next(call, gone);
      const method = call.method as OutwardCall['method'];
      const asSent = { method, url: `${url}${call.path}`, headers: call.headers, body: call.body };
      const own: Ends = { ...ends, world: (changed) => honest(changed, gone) };
      const seen = await outward(asSent, own, new AbortController().signal);
      return asItCame.get(seen) ?? peerAnswer(seen);
    };
  };
  const { restart } = sound;
  const target: Target = {
    ...sound,
    ...(restart === undefined ? {} : { restart: () => restartWith(defectOf(), restart, ends) }),
    exchange: (request) => {
      const { inward } = defectOf();
      return inward === undefined ? sound.exchange(request) : inward(request, ends);
    },
  };
  return { interpose, target };
}

async function restartWith(
  defect: Defect,
  restart: () => Promise<void>,
  ends: Ends,
): Promise<void> {
  defect.dies?.();
  await restart();
  await defect.restarted?.(ends);
}

function outwardAnswer(answer: PeerAnswer): OutwardAnswer {
  if (answer.kind === 'answer') return { ...answer };
  if (answer.kind !== 'truncated' && answer.kind !== 'endless') return { kind: 'no_answer' };
  const { status, body = '' } = answer;
  return { kind: 'no_answer', begun: { status, body } };
}

function peerAnswer(answer: OutwardAnswer): PeerAnswer {
  return answer.kind === 'answer' ? answer : { kind: 'reset' };
}
