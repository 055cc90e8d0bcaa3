import type { Capabilities } from '@voicepay/spec';
import { realClock } from '../adapters/clock.ts';
import { freshNonce } from '../adapters/process-environment.ts';
import type { PeerServer } from '../peers/peer-server.ts';
import type { World } from '../session/world.ts';
import type { Target } from '../targets/engine/target.ts';

/** Everything of a world but what the engine claims, which is asked for first. */
export function worldWithout(
  target: Target,
  peers: PeerServer,
  interrupted: () => boolean,
): Omit<World, 'capabilities'> {
  const nonce = freshNonce();
  let conversations = 0;
  return {
    target,
    book: peers.book,
    now: realClock.elapsed,
    wait: realClock.sleep,
    newConversation: () => {
      conversations += 1;
      return `conf_${nonce}_${conversations}`;
    },
    count: { requests: 0 },
    interrupted,
  };
}

export function completeWorld(
  world: Omit<World, 'capabilities'>,
  capabilities: Capabilities,
): World {
  return { ...world, capabilities };
}
