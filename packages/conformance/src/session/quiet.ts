import type { ClockReading } from '@voicepay/spec';
import type { SessionPeers } from '../peers/session-peers.ts';
import { ask, jsonOf, type World } from './world.ts';

/** What is needed of a driven session to wait until its engine is quiet. */
export interface Awaited {
  readonly world: World;
  readonly peers: SessionPeers;
  readonly sessionId: string;
  /** Calls that are left waiting on purpose, beside start. */
  readonly held: number;
  readonly start: 'held' | 'answered';
}

/** Waits until nothing more can follow from what the engine was told. */
export async function becomeQuiet(session: Awaited): Promise<void> {
  if (session.world.capabilities.clock === 'virtual') await holdClock(session);
  else await waitForSilence(session);
}

/** Moves the session's virtual clock; no reading where the engine gives none. */
export async function moveClock(session: Awaited, ms: number): Promise<ClockReading | undefined> {
  const { answer } = await ask(session.world, 'POST', `/sessions/${session.sessionId}/clock`, {
    advance_ms: ms,
    open_exchanges_at_most: heldCalls(session),
  });
  return jsonOf(answer, 200) as ClockReading | undefined;
}

/** Calls that the harness itself keeps waiting; it cannot expect the engine to have closed them. */
export function heldCalls({ start, held, peers }: Awaited): number {
  if (start === 'answered') return held;
  const call = peers.calls.find((c) => c.peer === 'start');
  return held + (call?.answer === undefined ? 1 : 0);
}

/** Longest wait for a call that the specification says comes. */
const arrivalPatienceMs = 1_000;

/** Waits until a session's peers have had so many calls. */
export async function arrivalOf({ peers, world }: Awaited, calls: number): Promise<void> {
  if (peers.calls.length >= calls) return;
  await new Promise<void>((resolve) => {
    const cancel = world.after(arrivalPatienceMs, resolve);
    peers.onCall = () => {
      if (peers.calls.length < calls) return;
      peers.onCall = undefined;
      cancel();
      resolve();
    };
  });
}

/** An engine answers after one real second at the latest; a busy machine may need several. */
const quietRounds = 8;

async function holdClock(session: Awaited): Promise<void> {
  for (let round = 0; round < quietRounds; round += 1) {
    const reading = await moveClock(session, 0);
    if (reading === undefined || reading.open_exchanges <= heldCalls(session)) {
      return underWay(session, reading?.open_exchanges ?? 0);
    }
  }
}

/** An exchange that the engine has opened may still be on its way to the harness. */
async function underWay({ peers, world }: Awaited, openExchanges: number): Promise<void> {
  for (let look = 0; look < 200 && peers.openCalls() < openExchanges; look += 1) {
    await world.wait(5);
  }
}

/** Quiet means: nothing new for two looks in a row. */
async function waitForSilence(session: Awaited): Promise<void> {
  const { peers, world } = session;
  let before = -1;
  for (let look = 0; look < 40; look += 1) {
    const seen = peers.calls.length;
    if (seen === before && peers.openCalls() <= heldCalls(session)) return;
    before = seen;
    await world.wait(25);
  }
}
