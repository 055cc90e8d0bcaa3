/** What shows a requirement: the checks that look at it, and the broken implementations they catch. */
export interface Proof {
  readonly checks: readonly string[];
  readonly mutants: readonly string[];
}

/** Loaded on demand: the suites are heavier than the question. */
export async function proofOf(requirement: string): Promise<Proof> {
  const { connectionsSuite } = await import('../properties/connections/suite.ts');
  const all = [...connectionsSuite.checks, ...connectionsSuite.watches];
  const checks = all.filter((check) => check.requirement === requirement).map(({ id }) => id);
  const { brokenEndpoints } = await import('@voicepay/mock-connections');
  const mutants = brokenEndpoints.filter((broken) => broken.requirement === requirement);
  return { checks, mutants: mutants.map(({ name, defect }) => `${name}: ${defect}`) };
}
