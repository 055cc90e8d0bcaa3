import type { MealyMachine, SessionConfiguration } from '@voicepay/spec';
import { realClock } from '../src/adapters/clock.ts';
import { completeWorld, worldWithout } from '../src/commands/engine-world.ts';
import { machineEngine } from '../src/fixtures/machine-engine/machine-engine.ts';
import { bookRoot, callOutTo } from '../src/peers/call-in-process.ts';
import { peerBook } from '../src/peers/session-peers.ts';
import { sayHello } from '../src/properties/engine/say-hello.ts';
import type { World } from '../src/session/world.ts';

/** A world around an engine that does what a machine says, in this process and without a socket. */
export async function machineWorld(
  machineFor?: (configuration: SessionConfiguration) => MealyMachine,
): Promise<World> {
  const book = peerBook(bookRoot);
  const callOut = callOutTo(book.handle, realClock.elapsed);
  const target = machineEngine({ callOut, ...(machineFor === undefined ? {} : { machineFor }) });
  const base = worldWithout(target, { book }, () => false);
  const hello = await sayHello(base);
  if (hello.kind !== 'engine') throw new Error('the machine engine is no engine');
  return completeWorld(base, hello.capabilities);
}
