import {
  type MealyMachine,
  minimise,
  type Output,
  standardConfigurations,
  type Transition,
  unfold,
} from '@voicepay/spec';
import { describe, expect, it } from 'vitest';
import { newLedger } from '../src/evidence/ledger.ts';
import { cellOf, transitionAt } from '../src/model/compact-machine.ts';
import { type PlannedSuite, planSuite, runSuite } from '../src/model/run-suite.ts';
import { engineRules } from '../src/properties/engine-rules.ts';
import type { World } from '../src/session/world.ts';
import type { EngineRequest } from '../src/targets/engine/target.ts';
import { machineWorld } from './machine-world.ts';

const [smallest] = standardConfigurations;
if (smallest === undefined) throw new Error('no standard configuration');
const planned = planSuite(smallest, 1);

async function run(world: World, suite: PlannedSuite = planned) {
  const how = () => ({ check: 'suite', reproduce: [] });
  return runSuite(world, suite, newLedger(), { parallel: 16, failuresAtMost: 1, how });
}

describe('a complete suite', () => {
  it('is passed by the machine itself, with every transition seen', async () => {
    const world = await machineWorld();
    const { failures, tests, coverage, isSteady } = await run(world);
    expect([failures, tests, isSteady]).toEqual([0, planned.suite.tests.length, true]);
    expect(coverage.transitions).toEqual({ seen: 438, of: 438 });
    // An opening and a look at each step of each test would be three requests a step.
    expect(world.count.requests / planned.suite.steps).toBeLessThan(2.3);
  });

  it('looks at every step of an engine that is another when it is hurried', async () => {
    const world = await machineWorld();
    const late = new Map<string, EngineRequest[]>();
    const target = {
      ...world.target,
      // Acknowledges facts, and takes them when its clock is looked at.
      exchange: async (request: EngineRequest) => {
        const [, , session = '', door] = request.path.split('/');
        const facts = late.get(session) ?? [];
        if (door === 'facts') {
          late.set(session, [...facts, request]);
          return { kind: 'answer', status: 204, headers: {}, body: '' } as const;
        }
        if (door === 'clock') {
          late.delete(session);
          for (const fact of facts) await world.target.exchange(fact);
        }
        return world.target.exchange(request);
      },
    };
    const { failures, tests, isSteady } = await run({ ...world, target });
    expect([failures, tests, isSteady]).toEqual([0, planned.suite.tests.length, false]);
    expect(world.count.requests / planned.suite.steps).toBeGreaterThan(2.9);
  });

  it('breaks no rule in any session of an engine that obeys the machine', async () => {
    const world = await machineWorld();
    const { machine, suite, runTest } = planSuite(smallest, 0);
    const broken = new Set<string>();
    for (const test of suite.tests) {
      const inputs = test.map((input) => machine.inputs[input] as string);
      const { trace } = await runTest(world, inputs);
      for (const { requirement, judge } of engineRules) {
        if (judge(trace).broken !== undefined) broken.add(requirement);
      }
    }
    expect([...broken]).toEqual([]);
  });

  it.each(sampleOfMutants())('kills a live engine where %s', async (_, cell, mutate) => {
    const world = await machineWorld((wanted) => {
      const machine = minimise(unfold(wanted));
      return { ...machine, transition: (state, input) => mutate(machine, state, input) };
    });
    const suite = { ...planned.suite, tests: testsThrough(cell) };
    expect((await run(world, { ...planned, suite })).failures).toBeGreaterThan(0);
  });
});

function testsThrough(wanted: number) {
  const { machine, suite } = planned;
  return suite.tests.filter((test) => {
    let state = 0;
    return test.some((input) => {
      const cell = cellOf(machine, state, input);
      state = machine.next[cell] as number;
      return cell === wanted;
    });
  });
}

type Mutate = (machine: MealyMachine, state: string, input: string) => Transition;

/** What the machine engine reads itself, timers that it has disarmed, and what lets commands come again. */
const unfeedable = [
  ...['snapshot', 'confirm_stale', 'zone_unreachable'],
  ...['start_timed_out', 'session_timeout', 'processing_timeout'],
];

/** One cell with one fault each: every kind of fault, at cells from all over the machine. */
function sampleOfMutants(): readonly (readonly [string, number, Mutate])[] {
  const { machine, suite } = planned;
  const width = machine.inputs.length;
  const mutants = [...suite.cells].flatMap((cell) => {
    const state = machine.states[Math.trunc(cell / width)] as string;
    const input = machine.inputs[cell % width] as string;
    if (unfeedable.includes(input)) return [];
    const right = transitionAt(machine, Math.trunc(cell / width), cell % width);
    return faultsOf(right, machine.states).map(([fault, wrong]): [string, number, Mutate] => [
      `${state} on ${input} ${fault}`,
      cell,
      (whole, at, on) => (at === state && on === input ? wrong : whole.transition(at, on)),
    ]);
  });
  const apart = Math.ceil(mutants.length / 48);
  return mutants.filter((_, index) => index % apart === 0);
}

function faultsOf(
  right: Transition,
  states: readonly string[],
): readonly (readonly [string, Transition])[] {
  const other = states[(states.indexOf(right.to) + 1) % states.length] as string;
  // A reply that the machine does not have is made up by the machine engine.
  const shown = right.outputs.filter(({ kind }) => kind !== 'reply');
  const lacking = shown.map((output) => [
    `lacks ${output.kind} ${output.name}`,
    { ...right, outputs: right.outputs.filter((o) => o !== output) },
  ]);
  return [
    [`leads to ${other}`, { ...right, to: other }],
    ['pauses', { ...right, outputs: [...right.outputs, outputNamed('command', 'pause')] }],
    ['speaks', { ...right, outputs: [...right.outputs, outputNamed('message', 'cancelled')] }],
    ...(lacking as [string, Transition][]),
  ];
}

function outputNamed(kind: Output['kind'], name: string): Output {
  return { kind, name, data: {} };
}
