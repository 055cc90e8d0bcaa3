import { nameOfConfiguration, type SessionConfiguration } from '@voicepay/spec';
import fc from 'fast-check';
import { randomSession } from '../../arbitraries/session-arbitrary.ts';
import { type How, type Ledger, newLedger } from '../../evidence/ledger.ts';
import { deliveriesOf, deliveryProfiles, nameOfDelivery } from '../../model/delivery-machine.ts';
import { restartInputs } from '../../model/restart-inputs.ts';
import { outcomesOf, record, sessionsOf, type TestRunner } from '../../model/run-suite.ts';
import { runActions, runRandom } from '../../session/run-session.ts';
import type { World } from '../../session/world.ts';
import type { CheckResult } from '../../verdict/result.ts';
import { engineRules } from '../engine-rules.ts';
import { randomSessionsCheck } from './random-sessions.ts';
import { scenarios } from './scenarios/all-scenarios.ts';
import { stageFor } from './scenarios/scenario.ts';
import { firstWalk, walks } from './walks.ts';

/** A case of an earlier run: the check that saw it, and what that check needs to come to it again. */
export interface EngineCase {
  readonly check: string;
  readonly seed: number;
  /** Of a random session: fast-check's path. Of a suite's test: configuration and inputs. */
  readonly path?: string;
}

/** A case that can be run again. */
export interface CaseAgain {
  readonly needsRestart: boolean;
  readonly run: (world: World, commandLine: string) => Promise<readonly CheckResult[]>;
}

/** The path of one test of a suite. */
export function pathOfTest(suite: string, test: readonly string[]): string {
  return `${suite}: ${test.join(' ')}`;
}

/** Absent when there is nothing of that name: an older run, or a failure without a case. */
export function caseAgain(
  { check, seed, path }: EngineCase,
  configurations: readonly SessionConfiguration[],
): CaseAgain | undefined {
  const again = (
    needsRestart: boolean,
    work: (world: World, ledger: Ledger, how: How) => Promise<void>,
  ): CaseAgain => ({
    needsRestart,
    run: async (world, commandLine) => {
      const ledger = newLedger();
      const known = path === undefined ? {} : { seed, path };
      await work(world, ledger, { check, reproduce: [`${commandLine} --seed ${seed}`], ...known });
      return ledger.results();
    },
  });
  if (check === randomSessionsCheck) {
    const [session] =
      path === undefined ? [] : fc.sample(randomSession, { seed, path, numRuns: 1 });
    if (session === undefined) return undefined;
    return again(false, async (world, ledger, how) => {
      ledger.judge(engineRules, await runRandom(world, session), how);
    });
  }
  const [kind = '', name] = check.split(': ');
  if (kind === 'suite') return testAgain(path ?? '', configurations, again);
  const walk = [firstWalk, ...walks].find((candidate) => candidate.name === name);
  if (kind === 'walk' && walk !== undefined) {
    return again(false, async (world, ledger, how) => {
      ledger.judge(engineRules, await runActions(world, walk.plan, walk.actions), how);
    });
  }
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (kind !== 'scenario' || scenario === undefined) return undefined;
  return again(scenario.restarts !== undefined, (world, ledger, how) =>
    scenario.run(stageFor(scenario, world, ledger, engineRules, seed, how)),
  );
}

function testAgain(
  path: string,
  configurations: readonly SessionConfiguration[],
  again: (
    needsRestart: boolean,
    work: (world: World, ledger: Ledger, how: How) => Promise<void>,
  ) => CaseAgain,
): CaseAgain | undefined {
  const [name = '', inputs = ''] = path.split(': ');
  const runner = runnerNamed(name, configurations);
  if (runner === undefined) return undefined;
  const words = inputs.split(' ');
  const needsRestart = words.some((input) => restartInputs.includes(input));
  return again(needsRestart, async (world, ledger, how) => {
    const rules = runner.table === 'session' ? engineRules : [];
    record(ledger, await runner.runTest(world, words), how, rules);
  });
}

function runnerNamed(
  name: string,
  configurations: readonly SessionConfiguration[],
): TestRunner | undefined {
  const delivery = deliveryProfiles
    .flatMap(deliveriesOf)
    .find((candidate) => nameOfDelivery(candidate) === name);
  if (delivery !== undefined) return outcomesOf(delivery);
  const configuration = configurations.find((c) => nameOfConfiguration(c) === name);
  return configuration === undefined ? undefined : sessionsOf(configuration);
}
