import { completeWorld, worldWithout } from '../commands/engine-world.ts';
import type { BrokenEngine, Ends } from '../fixtures/broken-engines/broken-engine.ts';
import type { PeerAnswer } from '../peers/peer-call.ts';
import { type Interpose, startPeerServer } from '../peers/peer-server.ts';
import { sayHello } from '../properties/engine/say-hello.ts';
import type { World } from '../session/world.ts';
import { httpTarget } from '../targets/engine/http-target.ts';
import type { OutwardAnswer, OutwardCall } from '../targets/engine/outward-call.ts';
import type { Target } from '../targets/engine/target.ts';

/** A world around a sound engine with one defect, or with none. */
export interface EngineBench {
  readonly world: World;
  close(): Promise<void>;
}

/** The engine without a defect, and the way to kill it and start it again. */
export interface SoundEngine {
  readonly url: string;
  readonly restart: () => Promise<void>;
}

/** The defect sits in this process: between the target and the checks, the engine and the peers. */
export async function engineBench(
  sound: SoundEngine,
  now: () => number,
  broken?: BrokenEngine,
): Promise<EngineBench> {
  const target = httpTarget(sound.url, 32);
  const { inward, outward, dies, restarted } = broken?.defect() ?? {};
  let world: Ends['world'] = () => Promise.resolve({ kind: 'no_answer' });
  const ends: Ends = { engine: target.exchange, world: (call) => world(call) };
  const interpose: Interpose = (next, url) => {
    const honest = async (call: OutwardCall, gone: Promise<void>): Promise<OutwardAnswer> => {
      const size = Buffer.byteLength(call.body);
      const headers = { ...call.headers };
      const path = call.url.slice(url.length);
      return outwardAnswer(
        await next(
          { method: call.method, path, headers, body: call.body, size, startedMs: now() },
          gone,
        ),
      );
    };
    world = (call) => honest(call, new Promise(() => {}));
    if (outward === undefined) return next;
    return async (call, gone) => {
      const method = call.method as OutwardCall['method'];
      const asSent = { method, url: `${url}${call.path}`, headers: call.headers, body: call.body };
      const own: Ends = { ...ends, world: (changed) => honest(changed, gone) };
      return peerAnswer(await outward(asSent, own, new AbortController().signal));
    };
  };
  const peers = await startPeerServer(now, interpose);
  const between: Target = {
    ...target,
    exchange: (request) =>
      inward === undefined ? target.exchange(request) : inward(request, ends),
    restart: async () => {
      dies?.();
      await sound.restart();
      await restarted?.(ends);
    },
  };
  const base = worldWithout(between, peers, () => false);
  const hello = await sayHello(base);
  const claims = hello.kind === 'engine' ? hello.capabilities : soundClaims;
  return {
    world: completeWorld(base, claims),
    close: async () => {
      await Promise.all([peers.close(), target.close()]);
    },
  };
}

/** What is taken as claimed where the defect is in the claims themselves. */
const soundClaims: World['capabilities'] = {
  protocol_version: '1.0',
  implementation: { name: 'unknown', version: '0' },
  levels: ['core'],
  clock: 'virtual',
  zone: 'assigned',
  inline_functions: true,
};

function outwardAnswer(answer: PeerAnswer): OutwardAnswer {
  return answer.kind === 'answer' ? answer : { kind: 'no_answer' };
}

function peerAnswer(answer: OutwardAnswer): PeerAnswer {
  return answer.kind === 'answer' ? answer : { kind: 'reset' };
}
