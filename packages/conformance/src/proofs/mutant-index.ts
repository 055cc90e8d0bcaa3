/** Every deliberately broken implementation, and the requirement that the kill matrices say it fails. */
import { brokenEndpoints } from '@voicepay/mock-connections';
import { brokenEngines } from '../fixtures/broken-engines/all-broken-engines.ts';

export interface KnownMutant {
  /** As the kill matrices have it, and what is wrong where the name does not say it. */
  readonly name: string;
  readonly requirement: string;
}

export const knownMutants: readonly KnownMutant[] = [
  ...brokenEndpoints.map(({ name, defect, requirement }) => ({
    name: `${name}: ${defect}`,
    requirement,
  })),
  ...brokenEngines.map(({ name, requirement }) => ({ name, requirement })),
];
