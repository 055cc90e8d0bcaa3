import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../properties/connections/draws.ts';
import { secretsInQuery } from '../targets/connections/resolve-target.ts';
import type { CheckResult, Run } from '../verdict/result.ts';
import type { TargetFlags } from './connections-flags.ts';
import { UsageError } from './usage-error.ts';

/** One failure as `voicepay replay` needs it; secrets are not in it, only their references. */
export interface SavedFailure {
  readonly id: string;
  readonly check: string;
  readonly requirement: string;
  readonly seed: number;
  readonly path: string;
  readonly reason: string;
  readonly savedAt: string;
  readonly flags: Partial<TargetFlags>;
}

const folder = '.voicepay';
const file = join(folder, 'failures.json');
const kept = 100;

/** Eight characters that name a failure: the same case has the same name in every run. */
export function replayIdOf(result: CheckResult): string {
  const { seed, path } = result.counterexample ?? {};
  const text = `${result.check} ${seed} ${path}`;
  return (hashText(text) >>> 0).toString(36).padStart(7, '0');
}

/** Keeps what failed for `voicepay replay`; what does not fail any more goes. */
export function saveFailures(run: Run, flags: TargetFlags): void {
  const failed = run.results.filter((r) => r.counterexample?.path !== undefined);
  const fresh = failed.map(
    (result): SavedFailure => ({
      id: replayIdOf(result),
      check: result.check,
      requirement: result.requirement,
      seed: run.seed,
      path: result.counterexample?.path as string,
      reason: result.reason,
      savedAt: run.startedAt,
      flags: savedFlags(flags),
    }),
  );
  const tested = new Set(run.results.map((r) => r.check));
  const earlier = read().filter((failure) => !tested.has(failure.check));
  const all = [...fresh, ...earlier].slice(0, kept);
  if (all.length === 0 && fresh.length === read().length) return;
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
