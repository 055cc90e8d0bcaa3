import type { Proof } from './site.ts';

/** What proves each requirement: filled from the harness's registry and its golden kill matrices. */
export function readProofs(_root: string): ReadonlyMap<string, Proof> {
  return new Map();
}
