import fc from 'fast-check';
import { type RandomSession, randomSession } from '../../arbitraries/session-arbitrary.ts';
import type { How, Ledger } from '../../evidence/ledger.ts';
import type { Rule } from '../../evidence/rule.ts';
import { runRandom } from '../../session/run-session.ts';
import type { Trace } from '../../session/trace.ts';
import type { World } from '../../session/world.ts';

export interface RandomOptions {
  readonly seed: number;
  readonly runs: number;
  readonly commandLine: string;
  /** Real milliseconds after which no further session begins. */
  readonly budgetMs: number;
}

/** As reports name it. */
export const randomSessionsCheck = 'random-sessions';

/** Random sessions, judged by every rule; each rule that broke is shrunk by itself. */
export async function randomSessions(
  world: World,
  ledger: Ledger,
  rules: readonly Rule[],
  options: RandomOptions,
): Promise<number> {
  const already = new Set(ledger.brokenRequirements());
  const fresh = new Set<string>();
  let sessions = 0;
  const how = (path: string): How => ({
    check: randomSessionsCheck,
    seed: options.seed,
    path,
    reproduce: [`${options.commandLine} --seed ${options.seed}`],
  });
  await fc.check(
    fc.asyncProperty(randomSession, async (session) => {
      if (world.interrupted()) return;
      // Nothing fails the property itself, so the path of a case is its number.
      const path = String(sessions);
      sessions += 1;
      for (const broken of ledger.judge(rules, await runRandom(world, session), how(path))) {
        if (!already.has(broken)) fresh.add(broken);
      }
    }),
    { seed: options.seed, numRuns: options.runs, interruptAfterTimeLimit: options.budgetMs },
  );
  for (const requirement of [...fresh].slice(0, shrinkRulesAtMost)) {
    const rule = rules.find((candidate) => candidate.requirement === requirement);
    if (rule === undefined || world.interrupted()) continue;
    sessions += await shrink(world, ledger, rule, options, how);
  }
  return sessions;
}

/** A broken engine breaks many rules at once; a few small counterexamples are enough to see why. */
const shrinkRulesAtMost = 4;
const sessionsToShrink = 60;

async function shrink(
  world: World,
  ledger: Ledger,
  rule: Rule,
  options: RandomOptions,
  how: (path: string) => How,
): Promise<number> {
  let sessions = 0;
  let spent = 0;
  let smallest: Trace | undefined;
  const holds = async (session: RandomSession): Promise<boolean> => {
    if (smallest !== undefined && spent >= sessionsToShrink) return true;
    if (smallest !== undefined) spent += 1;
    sessions += 1;
    const trace = await runRandom(world, session);
    if (rule.judge(trace).broken === undefined) return true;
    smallest = trace;
    return false;
  };
  const details = await fc.check(fc.asyncProperty(randomSession, holds), {
    seed: options.seed,
    numRuns: options.runs,
    interruptAfterTimeLimit: options.budgetMs,
  });
  const broken = smallest === undefined ? undefined : rule.judge(smallest).broken;
  const path = details.counterexamplePath;
  if (smallest !== undefined && broken !== undefined && path !== null) {
    ledger.shrunk(rule, broken, smallest, how(path));
  }
  return sessions;
}
