/** Every broken implementation that the checks are known to catch, and what it breaks. */
import { brokenEndpoints } from '@voicepay/mock-connections';
import { brokenEngines } from '../fixtures/broken-engines/all-broken-engines.ts';
import { faultBlindEngines } from '../fixtures/broken-engines/fault-blind.ts';
import { brokenZones } from '../fixtures/broken-zones/all-broken-zones.ts';
import { suiteRows } from './suite-rows.ts';

export interface KnownMutant {
  /** As the kill matrices have it, and what is wrong where the name does not say it. */
  readonly name: string;
  readonly breaks: readonly string[];
}

export function knownMutants(): readonly KnownMutant[] {
  return [
    ...brokenEndpoints.map(({ name, defect, requirement }) => ({
      name: `${name}: ${defect}`,
      breaks: [requirement],
    })),
    ...[...brokenEngines, ...faultBlindEngines, ...brokenZones].map(({ name, requirement }) => ({
      name,
      breaks: [requirement],
    })),
    ...derivedMutants(),
  ];
}

/** Made from the machine's rows; derived-mutants.test.ts shows that the complete suites kill all. */
function derivedMutants(): readonly KnownMutant[] {
  return suiteRows().map(({ name, proves }) => ({
    name: `${name}: any wrong next state; any wrong, missing or added output`,
    breaks: proves,
  }));
}
