/** What happens to the engine's process, its journal and its clock, beside what callers do. */

import type { FunctionPlan } from '../function/function-plan.ts';
import { UnreadableJournal } from '../journal/entry-text.ts';
import { requestFor } from './callers.ts';
import { openModelStore, readRecorded } from './model-store.ts';
import type { World } from './world.ts';

const lateForMs = 15_000;

/** One round of chaos; every session that lives meets what strikes. */
export function strikeProcess(world: World, functions: readonly FunctionPlan[]): void {
  const { chaos, clock, random } = world;
  const noteAll = (number: number) => {
    for (const sessionId of world.notes.keys()) chaos.note(number, world.stateOf(sessionId));
  };
  if (chaos.strikes(22)) {
    noteAll(22);
    clock.stop(30_000);
  }
  if (chaos.strikes(23)) refusesSecondEngine(world, noteAll);
  if (chaos.strikes(24)) refusesOtherVersion(world, noteAll);
  if (chaos.strikes(28))
    refusesDamage(world, (text) => text.slice(0, text.length >> 1), 28, noteAll);
  if (chaos.strikes(29)) {
    refusesDamage(world, (text) => `${text.slice(0, 9)}~${text.slice(10)}`, 29, noteAll);
  }
  if (chaos.strikes(31)) {
    noteAll(31);
    clock.jump(random.choose([-300_000, 300_000]));
  }
  if (chaos.strikes(32)) {
    noteAll(32);
    clock.jump(random.choose([-86_400_000, 86_400_000]));
  }
  if (chaos.strikes(34)) {
    noteTimed(world);
    clock.makeLate(lateForMs);
  }
  if (chaos.strikes(45)) noteAll(45);
  if (chaos.strikes(46)) refusesSecondSession(world, functions);
  for (const number of [21, 25]) {
    if (!chaos.strikes(number)) continue;
    noteAll(number);
    world.killEngine();
  }
}

/** Late timers meet the sessions that have one armed. */
function noteTimed({ engine, chaos }: World): void {
  for (const live of engine()?.sessions() ?? []) {
    if (live.timers.size > 0) chaos.note(34, live.session.stage);
  }
}

/** time:journal-has-one-owner */
function refusesSecondEngine(world: World, noteAll: (number: number) => void): void {
  if (world.engine() === null) return;
  noteAll(23);
  try {
    openModelStore(world.disk, -1, world);
    world.broken.push({ invariant: 'a second engine has the journal', sessionId: null });
  } catch {
    // Refused, as it must be.
  }
}

/** time:unreadable-journal-is-refused */
function refusesOtherVersion(world: World, noteAll: (number: number) => void): void {
  noteAll(24);
  const { owner, version } = world.disk;
  world.disk.owner = null;
  world.disk.version = 2;
  try {
    openModelStore(world.disk, -1, world);
    world.broken.push({ invariant: 'a journal of another version was read', sessionId: null });
  } catch {
    // Refused, as it must be.
  }
  world.disk.owner = owner;
  world.disk.version = version;
}

function refusesDamage(
  world: World,
  damage: (text: string) => string,
  number: number,
  noteAll: (number: number) => void,
): void {
  const [sessionId, lines] = [...world.disk.sessions].at(-1) ?? ['', []];
  const line = lines.at(-1);
  if (line === undefined) return;
  noteAll(number);
  const { text } = line;
  line.text = damage(text);
  try {
    readRecorded(world.disk, sessionId);
    world.broken.push({ invariant: 'a damaged journal was read', sessionId });
  } catch (error) {
    if (!(error instanceof UnreadableJournal)) throw error;
  }
  line.text = text;
}

/** function:one-active-session-per-conversation */
function refusesSecondSession(world: World, functions: readonly FunctionPlan[]): void {
  const engine = world.engine();
  const plan = functions[0];
  if (engine === null || plan === undefined) return;
  for (const live of [...engine.sessions()]) {
    world.chaos.note(46, live.session.stage);
    if (live.session.ending !== null) continue;
    void engine.open(requestFor(plan, live.opening.conversationId), (result) => {
      if (result.kind === 'opened') {
        world.broken.push({ invariant: 'two sessions in one call', sessionId: live.id });
      }
    });
  }
}
