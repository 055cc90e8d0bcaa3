import type { How, Ledger } from '../../../evidence/ledger.ts';
import { expectAnnounced, type Proving } from '../../../evidence/proving.ts';
import type { Rule } from '../../../evidence/rule.ts';
import { placeOf } from '../../../evidence/where-it-shows.ts';
import type { PeerCall } from '../../../peers/peer-call.ts';
import type { Action } from '../../../session/action.ts';
import {
  type DriveOptions,
  driveSession,
  type SessionDriver,
} from '../../../session/session-driver.ts';
import type { SessionPlan } from '../../../session/session-plan.ts';
import type { Step, Trace } from '../../../session/trace.ts';
import { ask, jsonOf, type World } from '../../../session/world.ts';

/** Something that is done on purpose to see one requirement or a few. */
export interface Scenario extends Proving {
  /** Declared levels of which one must be claimed; absent: every engine. */
  readonly levels?: readonly string[];
  /** The engine must have loaded the function of this name. */
  readonly needsFunction?: string;
  /**
   * It restarts the engine. `together`: one restart may serve it and others. `alone`: it chooses the
   * instant.
   */
  readonly restarts?: 'together' | 'alone';
  readonly run: (stage: Stage) => Promise<void>;
}

/** What a scenario works with. */
export interface Stage {
  readonly world: World;
  readonly seed: number;
  /**
   * One case of a requirement, broken unless it holds. `lookedAt`: the call or the step that tells;
   * absent: the session as it stands.
   */
  readonly check: (
    requirement: string,
    holds: boolean,
    expected: string,
    actual: string,
    trace: Trace,
    lookedAt?: PeerCall | Step,
  ) => void;
  /** Every rule over a finished session. */
  readonly judge: (trace: Trace) => void;
}

export function stageFor(
  scenario: Scenario,
  world: World,
  ledger: Ledger,
  rules: readonly Rule[],
  seed: number,
  how: How,
): Stage {
  return {
    world,
    seed,
    check: (requirement, holds, expected, actual, trace, lookedAt) => {
      expectAnnounced(scenario, requirement);
      const judgement = holds ? { cases: 1 } : { cases: 1, broken: { expected, actual } };
      ledger.record(requirement, judgement, trace, how, () => placeOf(trace, lookedAt));
    },
    judge: (trace) => {
      ledger.judge(rules, trace, how);
    },
  };
}

/** A session that was opened and brought somewhere. */
export async function drive(
  stage: Stage,
  plan: SessionPlan,
  actions: readonly Action[],
  options?: DriveOptions,
): Promise<SessionDriver> {
  const driver = driveSession(stage.world, plan, options);
  await driver.open();
  for (const action of actions) await driver.perform(action);
  return driver;
}

/** The opening that began this session once more, byte by byte; the session that it answers. */
export async function openAgain(stage: Stage, driver: SessionDriver): Promise<unknown> {
  const sent = driver.trace().exchanges.find((e) => e.url.endsWith('/sessions'));
  const { requestBody = '', requestHeaders = {} } = sent ?? {};
  const again = await ask(stage.world, 'POST', '/sessions', requestBody, requestHeaders);
  const told = jsonOf(again.answer) as { readonly session_reference_id?: unknown } | undefined;
  return told?.session_reference_id;
}

export function lastStep(driver: SessionDriver): Step {
  return driver.trace().steps.at(-1) as Step;
}

/** One case: what was seen, put into the same words as what was expected. */
export function told(
  stage: Stage,
  driver: SessionDriver,
  requirement: string,
  { expected, actual }: { readonly expected: string; readonly actual: string },
  lookedAt?: PeerCall | Step,
): void {
  stage.check(requirement, actual === expected, expected, actual, driver.trace(), lookedAt);
}
