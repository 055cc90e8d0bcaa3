import type { BrokenEngine } from '../fixtures/broken-engines/broken-engine.ts';
import {
  type EngineRunOptions,
  levels,
  runEngineChecks,
} from '../properties/engine/run-engine-checks.ts';
import { scenarios } from '../properties/engine/scenarios/all-scenarios.ts';
import { walks } from '../properties/engine/walks.ts';
import type { CheckResult } from '../verdict/result.ts';
import { engineBench, type SoundEngine } from './engine-bench.ts';

/** What the checks say of one broken engine. */
export interface KillRow {
  readonly mutant: string;
  /** The requirement that it was made to break. */
  readonly requirement: string;
  readonly killed: boolean;
  /** Name of the walk or scenario that saw it first. */
  readonly check: string;
  /** Other requirements that fail with the same defect, and do not with the sound engine. */
  readonly also: readonly string[];
  /** Why they do. */
  readonly why?: string;
}

/** Walks and scenarios by name. */
export const everyCheck: readonly string[] = [...walks, ...scenarios].map(({ name }) => name);
const withoutRestarts = [...walks, ...scenarios.filter(({ restarts }) => restarts === undefined)];
const shownByRestarts = new Set<string>(
  scenarios.flatMap(({ restarts, proves }) => (restarts === undefined ? [] : proves)),
);

/** An engine whose defect has nothing to do with restarts is not restarted: that would say nothing. */
function checksFor({ requirement }: BrokenEngine): readonly string[] {
  return shownByRestarts.has(requirement) ? everyCheck : withoutRestarts.map(({ name }) => name);
}

/** What `voicepay verify engine` does without flags. */
export const defaultLevel = { ...levels.default, budgetMs: 600_000 };

/** What fails on a sound or a broken engine, by requirement; walks and scenarios, if not told otherwise. */
export async function failuresOf(
  engine: SoundEngine,
  now: () => number,
  broken: BrokenEngine | undefined,
  what: Partial<EngineRunOptions> = { only: everyCheck },
): Promise<ReadonlyMap<string, CheckResult>> {
  const bench = await engineBench(engine, now, broken);
  try {
    const { results } = await runEngineChecks(bench.world, {
      seed: 1,
      runs: 0,
      complete: 0,
      configurations: [],
      parallel: 16,
      budgetMs: 1000,
      commandLine: 'voicepay verify engine',
      onPlan: () => {},
      ...what,
    });
    const failed = results.filter(({ status }) => status === 'failed' || status === 'warned');
    return new Map(failed.map((result) => [result.requirement, result]));
  } finally {
    await bench.close();
  }
}

/** One row; what fails on the sound engine too says nothing about the broken one. */
export async function killRow(
  engine: SoundEngine,
  now: () => number,
  broken: BrokenEngine,
  soundFailures: ReadonlyMap<string, unknown>,
): Promise<KillRow> {
  const failures = await failuresOf(engine, now, broken, { only: checksFor(broken) });
  const own = failures.get(broken.requirement);
  const also = [...failures.keys()].filter(
    (id) => id !== broken.requirement && !soundFailures.has(id),
  );
  return {
    mutant: broken.name,
    requirement: broken.requirement,
    killed: own !== undefined && !soundFailures.has(broken.requirement),
    check: (own?.check ?? '').replace(/^(walk|scenario): /, ''),
    also: also.sort(),
    ...(also.length === 0 || broken.alsoBecause === undefined ? {} : { why: broken.alsoBecause }),
  };
}
