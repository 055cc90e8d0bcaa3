import { completeWorld, worldWithout } from '../commands/engine-world.ts';
import type { BrokenEngine, Defect } from '../fixtures/broken-engines/broken-engine.ts';
import { startPeerServer } from '../peers/peer-server.ts';
import { sayHello } from '../properties/engine/say-hello.ts';
import type { World } from '../session/world.ts';
import { httpTarget } from '../targets/engine/http-target.ts';
import { interposeDefect } from './interpose-defect.ts';

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
  engine: SoundEngine,
  now: () => number,
  broken?: BrokenEngine,
): Promise<EngineBench> {
  const defect: Defect = broken?.defect() ?? {};
  const door = await defect.door?.(engine.url);
  const { url = engine.url } = door ?? {};
  const sound = { ...httpTarget(url, 32), restart: engine.restart };
  const { interpose, target } = interposeDefect(sound, now, () => defect);
  const peers = await startPeerServer(now, interpose);
  const base = worldWithout(target, peers, () => false);
  const hello = await sayHello(base);
  const claims = hello.kind === 'engine' ? hello.capabilities : soundClaims;
  return {
    world: completeWorld(base, claims),
    close: async () => {
      await Promise.all([peers.close(), sound.close(), door?.close()]);
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
