import type { Capabilities } from '@voicepay/spec';
import { realClock } from '../adapters/clock.ts';
import { freshNonce } from '../adapters/process-environment.ts';
import type { ZoneProcess } from '../adapters/zone-process.ts';
import type { PeerServer } from '../peers/peer-server.ts';
import type { SessionPeers } from '../peers/session-peers.ts';
import { objectOf } from '../session/reading.ts';
import type { RealZone, World } from '../session/world.ts';
import { httpTarget } from '../targets/engine/http-target.ts';
import type { Target } from '../targets/engine/target.ts';

/** Everything of a world but what the engine claims, which is asked for first. */
export function worldWithout(
  target: Target,
  peers: Pick<PeerServer, 'book'>,
  interrupted: () => boolean,
): Omit<World, 'capabilities'> {
  const nonce = freshNonce();
  let conversations = 0;
  return {
    target,
    book: peers.book,
    now: realClock.elapsed,
    wait: realClock.sleep,
    after: realClock.after,
    newConversation: () => {
      conversations += 1;
      return `conf_${nonce}_${conversations}`;
    },
    count: { requests: 0 },
    interrupted,
    ...(target.restart === undefined ? {} : { restart: target.restart }),
  };
}

export function completeWorld(
  world: Omit<World, 'capabilities'>,
  capabilities: Capabilities,
): World {
  return { ...world, capabilities };
}

/** The zone process as checks see it; charges are told apart by the card holder's session. */
export function realZoneOf(
  zone: ZoneProcess | undefined,
  processor: SessionPeers,
): RealZone | undefined {
  if (zone === undefined) return undefined;
  const target = httpTarget(zone.url, 4);
  return {
    url: zone.url,
    press: async (sessionId, key) => {
      await target.exchange({
        method: 'POST',
        path: `/keypad/${sessionId}/keys`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key }),
      });
    },
    chargesOf: (marker) =>
      processor.calls.filter((call) => {
        const parameters = objectOf(call.body).parameters as { marker?: string } | undefined;
        return parameters?.marker === marker;
      }),
  };
}
