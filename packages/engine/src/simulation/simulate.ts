/**
 * Many worlds, one after the other: an engine with everything around it in one process under
 * simulated time. The same seed gives the same trace (I16).
 */
import { createHash } from 'node:crypto';
import { checkFunction } from '../function/check-function.ts';
import type { FunctionPlan } from '../function/function-plan.ts';
import { coreTemplates } from '../variables/core-templates.ts';
import { placeCall } from './callers.ts';
import type { Matrix } from './chaos.ts';
import { faults } from './faults.ts';
import { brokenInvariants } from './invariants.ts';
import { strikeProcess } from './process-faults.ts';
import { type Broken, createWorld, type World } from './world.ts';

export interface SimulationReport {
  readonly sessions: number;
  readonly worlds: number;
  /** Alarms that fired: the steps of the simulation. */
  readonly steps: number;
  readonly simulatedMs: number;
  /** Of every event and every outcome request of every session. */
  readonly traceHash: string;
  readonly broken: readonly Broken[];
  /** What replays what broke, alone; null when nothing did. */
  readonly replay: string | null;
  /** The events of the session that broke first, one a line. */
  readonly story: readonly string[];
  readonly matrix: Matrix;
  /** reason or `succeeded` -> sessions */
  readonly endings: Map<string, number>;
}

const sessionsPerWorld = 40;
/** Prime, so that runs of neighbouring seeds share no world. */
const seedStride = 7_919;
const turnsPerStep = 16;
/** After this the world is without faults, so that what lives must end. */
const healAtMs = 1_200_000;
const strikeEveryMs = 15_000;
/**
 * By then every schedule has run out: ten attempts over 75 hours, a fifth more by jitter, a day more
 * each by `retry-after`, and deadlines that stay absolute while the clock is set back by days.
 */
const endAtMs = 1_000 * 3_600_000;

/** Runs at least `sessions` sessions; stops at the first world with a broken invariant. */
export async function simulate(
  sessions: number,
  seed: number,
  progress: (done: number) => void = () => {},
): Promise<SimulationReport> {
  const functions = functionPlans();
  const matrix: Matrix = new Map();
  const endings = new Map<string, number>();
  const hash = createHash('sha256');
  const totals = { sessions: 0, worlds: 0, steps: 0, simulatedMs: 0 };
  for (;;) {
    const worldSeed = seed + totals.worlds * seedStride;
    const world = createWorld(worldSeed, functions, matrix, worldSeed % faults.length);
    totals.steps += await runWorld(world, functions);
    totals.sessions += world.notes.size;
    totals.worlds += 1;
    totals.simulatedMs += world.clock.elapsed();
    for (const line of traceOf(world, endings)) hash.update(line);
    progress(totals.sessions);
    const broken = brokenInvariants(world);
    if (broken.length === 0 && totals.sessions < sessions) continue;
    const replay =
      broken.length === 0 ? null : `npm run simulate -- --sessions 1 --seed ${worldSeed}`;
    const story = storyOf(world, broken[0]?.sessionId ?? null);
    return { ...totals, traceHash: hash.digest('hex'), broken, replay, story, matrix, endings };
  }
}

function storyOf(world: World, sessionId: string | null): readonly string[] {
  const live = sessionId === null ? null : world.engine()?.find(sessionId);
  if (live == null) return [];
  return live.log.events.map((event) => {
    const time = new Date(event.at).toISOString();
    return `${time}  ${event.type} ${JSON.stringify(event.data)}`;
  });
}

async function runWorld(world: World, functions: readonly FunctionPlan[]): Promise<number> {
  const { clock, random, chaos } = world;
  await world.boot();
  let calls = 0;
  const callAgain = () => {
    calls += 1;
    placeCall(world, calls, functions, () => {});
    if (calls < sessionsPerWorld) clock.after(random.below(20_000), callAgain);
  };
  callAgain();
  const strike = () => {
    strikeProcess(world, functions);
    if (clock.elapsed() < healAtMs) clock.after(strikeEveryMs, strike);
    else chaos.heal();
  };
  clock.after(strikeEveryMs, strike);
  let steps = 0;
  while (clock.elapsed() < endAtMs && clock.fireNext()) {
    steps += 1;
    // Everything that follows at once is done before time goes on: no chain here is this long.
    for (let turn = 0; turn < turnsPerStep; turn += 1) await null;
  }
  return steps;
}

function* traceOf(world: World, endings: Map<string, number>): Generator<string> {
  for (const sessionId of world.notes.keys()) {
    const live = world.engine()?.find(sessionId);
    if (live == null) continue;
    const { ending } = live.session;
    const name = ending?.status === 'failed' ? ending.reason : (ending?.status ?? 'open');
    endings.set(name, (endings.get(name) ?? 0) + 1);
    yield JSON.stringify([sessionId, live.log.events, world.ledger.outcomes.get(sessionId)]);
  }
}

/** Functions that differ in what they allow, whom they tell, and how. */
function functionPlans(): readonly FunctionPlan[] {
  const plans: FunctionPlan[] = [];
  for (const [i, delivery] of (['base', 'reliable', 'reliable', 'reliable'] as const).entries()) {
    const connection = (name: string, application: string, level: string) => ({
      name,
      application: `payment_session_${application}`,
      url: `http://connections/${name}`,
      delivery: level,
    });
    const check = checkFunction(
      {
        name: `function_${i}`,
        purpose: 'A payment.',
        set_variables: { order_id: '{{ params.order_id }}' },
        connections: [
          connection('begin', 'start', i === 1 ? 'base' : delivery),
          connection('paid', 'success', delivery),
          connection('unpaid', 'failure', delivery),
        ],
        slots: { start: 'begin', ...(i === 2 ? {} : { success: 'paid' }), failure: 'unpaid' },
        limits: { per_field_retry_limit: i, card_switch_limit: i, session_timeout_seconds: 300 },
      },
      coreTemplates,
    );
    if (!check.ok) throw new Error(check.faults[0]?.message);
    plans.push(check.plan);
  }
  return plans;
}
