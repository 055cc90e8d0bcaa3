import { nameOfConfiguration, standardConfigurations } from '@voicepay/spec';
import { describe, expect, it } from 'vitest';
import { deliveryProfiles } from '../model/delivery-machine.ts';
import { planDelivery, planRestartSuite, planSuite } from '../model/run-suite.ts';
import { isEquivalent, killSingleFaults, kills, machineMutants } from './derived-mutants.ts';

describe.each(standardConfigurations.map((c) => [nameOfConfiguration(c), c] as const))(
  'the complete suite of %s',
  (_, configuration) => {
    const { machine, suite } = planSuite(configuration, 1);
    it('kills every wrong target and every wrong, missing or added output', () => {
      for (const family of killSingleFaults(machine, suite)) {
        expect(family.mutants).toBeGreaterThan(1000);
        expect(family.survivors).toEqual([]);
        expect(family.killed).toBe(family.mutants);
      }
    });
    it('kills counters off by one, negated guards and late events that are honoured', () => {
      const mutants = machineMutants(configuration).filter(
        ({ machine: mutant }) => !isEquivalent(machine, mutant),
      );
      const survivors = mutants.filter((mutant) => !kills(machine, suite, mutant.machine));
      expect(mutants.length).toBeGreaterThan(10);
      expect(survivors.map(({ name }) => name)).toEqual([]);
    });
  },
);

it.each(standardConfigurations.slice(0, 2).map((c) => [nameOfConfiguration(c), c] as const))(
  'the suite of restarts of %s kills every wrong target and output of a restart',
  (_, configuration) => {
    const { machine, suite } = planRestartSuite(configuration, 1);
    for (const family of killSingleFaults(machine, suite)) {
      expect(family.mutants).toBeGreaterThan(30);
      expect(family.survivors).toEqual([]);
    }
  },
);

it.each(deliveryProfiles)('the suite of the delivery, %s, kills every single fault', (profile) => {
  const { machine, suite } = planDelivery({ connection: 'failure', profile }, 1);
  for (const family of killSingleFaults(machine, suite)) {
    expect(family.mutants).toBeGreaterThanOrEqual(20);
    expect(family.survivors).toEqual([]);
  }
});

it('a transition cover alone lets wrong targets live', () => {
  const [smallest] = standardConfigurations;
  if (smallest === undefined) throw new Error('no standard configuration');
  const { machine } = planSuite(smallest, 1);
  const cover = planSuite(smallest, 0).suite;
  const transfers = killSingleFaults(machine, cover)[0];
  expect(transfers?.killed).toBeLessThan(transfers?.mutants ?? 0);
});
