import { loadMachine } from '@voicepay/spec';

/** What shows a requirement: the checks that look at it, and the broken implementations they catch. */
export interface Proof {
  readonly checks: readonly string[];
  readonly mutants: readonly string[];
}

const nothing: Proof = { checks: [], mutants: [] };

export async function proofOf(requirement: string): Promise<Proof> {
  return (await allProofs()).get(requirement) ?? nothing;
}

/** Loaded on demand: the suites are heavier than the question. */
export async function allProofs(): Promise<ReadonlyMap<string, Proof>> {
  const { connectionsSuite } = await import('../properties/connections/suite.ts');
  const { engineRules } = await import('../properties/engine-rules.ts');
  const { brokenEndpoints } = await import('@voicepay/mock-connections');
  const { brokenEngines } = await import('../fixtures/broken-engines/all-broken-engines.ts');
  const proofs = new Map<string, { checks: string[]; mutants: string[] }>();
  const of = (requirement: string) => {
    const proof = proofs.get(requirement) ?? { checks: [], mutants: [] };
    proofs.set(requirement, proof);
    return proof;
  };
  for (const check of [...connectionsSuite.checks, ...connectionsSuite.watches]) {
    of(check.requirement).checks.push(check.id);
  }
  for (const rule of engineRules) of(rule.requirement).checks.push('judged over every session');
  const { session, delivery } = loadMachine();
  for (const row of [...session.rows, ...delivery.rows]) {
    if (row.cell === 'impossible') continue;
    for (const id of row.requirements) of(id).checks.push(`complete suite, row ${row.row}`);
  }
  for (const { name, defect, requirement } of brokenEndpoints) {
    of(requirement).mutants.push(`${name}: ${defect}`);
  }
  for (const { name, requirement } of brokenEngines) of(requirement).mutants.push(name);
  return proofs;
}
