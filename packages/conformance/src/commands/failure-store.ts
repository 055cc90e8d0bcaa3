import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../properties/connections/draws.ts';
import { secretsInQuery } from '../targets/connections/resolve-target.ts';
import type { CheckResult, Run } from '../verdict/result.ts';
import type { TargetFlags } from './connections-flags.ts';
import type { EngineFlags } from './open-engine.ts';
import { UsageError } from './usage-error.ts';

/** One failure as `voicepay replay` needs it; secrets are not in it, only their references. */
export type SavedFailure = SavedConnectionsFailure | SavedEngineFailure;

interface Saved {
  readonly id: string;
  readonly check: string;
  readonly requirement: string;
  readonly seed: number;
  readonly reason: string;
  readonly savedAt: string;
}

export interface SavedConnectionsFailure extends Saved {
  readonly role: 'connections';
  readonly path: string;
  readonly flags: Partial<TargetFlags>;
}

export interface SavedEngineFailure extends Saved {
  readonly role: 'engine';
  /** Absent for walks and scenarios: their name is all that is needed. */
  readonly path?: string;
  readonly flags: EngineFlags;
}

const folder = '.voicepay';
const file = join(folder, 'failures.json');
const kept = 100;

/** Seven characters that name a failure: the same case has the same name in every run. */
export function replayIdOf(result: CheckResult): string {
  const { seed, path } = result.counterexample ?? {};
  const text = `${result.check} ${result.requirement} ${seed} ${path}`;
  return (hashText(text) >>> 0).toString(36).padStart(7, '0');
}

/** Keeps what failed at connections; what does not fail any more goes. */
export function saveFailures(run: Run, flags: TargetFlags): void {
  const failed = run.results.filter((r) => r.counterexample?.path !== undefined);
  const fresh = failed.map(
    (result): SavedFailure => ({
      role: 'connections',
      ...savedOf(run, result),
      path: result.counterexample?.path as string,
      flags: savedFlags(flags),
    }),
  );
  const tested = new Set(run.results.map((r) => r.check));
  keep(fresh, ({ role, check }) => role !== 'engine' && tested.has(check));
}

/** Whether an engine's failure has a case behind it that can be run again. */
export function isEngineCase({ check, counterexample }: CheckResult): boolean {
  if (counterexample === undefined) return false;
  return counterexample.path !== undefined || /^(walk|scenario): /.test(check);
}

/** Keeps what failed at an engine; what this run has seen to hold goes. */
export function saveEngineFailures(run: Run, flags: EngineFlags): void {
  const fresh = run.results.filter(isEngineCase).map((result): SavedFailure => {
    const path = result.counterexample?.path;
    return {
      role: 'engine',
      ...savedOf(run, result),
      ...(path === undefined ? {} : { path }),
      flags: savedEngineFlags(flags),
    };
  });
  const decided = run.results.filter(({ status }) =>
    ['passed', 'failed', 'warned'].includes(status),
  );
  const tested = new Set(decided.map(({ requirement }) => requirement));
  keep(fresh, ({ role, requirement }) => role === 'engine' && tested.has(requirement));
}

function savedOf(run: Run, result: CheckResult): Saved {
  const { check, requirement, reason } = result;
  const id = replayIdOf(result);
  return { id, check, requirement, seed: run.seed, reason, savedAt: run.startedAt };
}

function keep(
  fresh: readonly SavedFailure[],
  isTestedAgain: (failure: SavedFailure) => boolean,
): void {
  const before = read();
  const all = [...fresh, ...before.filter((failure) => !isTestedAgain(failure))].slice(0, kept);
  if (all.length === 0 && before.length === 0) return;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.gitignore'), '*\n');
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  } catch {
    // A folder that cannot be written costs the replay, not the verdict.
  }
}

/** The failure of an id; an id that is not there is a usage error. */
export function savedFailure(id: string): SavedFailure {
  const all = read();
  const found = all.find((failure) => failure.id === id);
  if (found !== undefined) return found;
  const names = all.map((failure) => failure.id).join(', ') || 'none';
  throw new UsageError(`no failure ${id} in ${file}; it has: ${names}`);
}

export function savedFailures(): readonly SavedFailure[] {
  return read();
}

function read(): readonly SavedFailure[] {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    return Array.isArray(value) ? (value as SavedFailure[]) : [];
  } catch {
    return [];
  }
}

/** A literal credential on the command line is not written down. */
function savedFlags(flags: TargetFlags): Partial<TargetFlags> {
  const { config, start, success, failure, profile, set, secret, observer, authorizeTarget } =
    flags;
  const header = flags.header.filter(
    (line) =>
      /env:[A-Za-z_][A-Za-z0-9_]*$/.test(line) || !/auth|key|token|secret|cookie/i.test(line),
  );
  const plain = { config, start, success, failure, profile, observer };
  const given = Object.entries(plain).filter(
    ([, value]) => value !== undefined && secretsInQuery(value).length === 0,
  );
  return { ...Object.fromEntries(given), set, header, secret, authorizeTarget };
}

/** An address or a command line with a secret in it has to be given again. */
function savedEngineFlags({ engine, command, module, restart }: EngineFlags): EngineFlags {
  const given = Object.entries({ engine, command, module, restart }).filter(
    ([, value]) =>
      value !== undefined && !/auth|key|token|secret|cookie|passw|:\/\/[^/]*@/i.test(value),
  );
  return Object.fromEntries(given);
}
