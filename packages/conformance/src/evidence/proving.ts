import type { RequirementId } from '@voicepay/spec';

/** What a check says of itself before it runs. */
export interface Proving {
  /** As reports print it. */
  readonly name: string;
  /** Every requirement that it judges, and no other. */
  readonly proves: readonly RequirementId[];
}

/** A judgement that was not announced would be missing in every list of checks: our bug. */
export function expectAnnounced({ name, proves }: Proving, requirement: string): void {
  if (proves.some((id) => id === requirement)) return;
  throw new Error(`the check "${name}" judges ${requirement}, which its \`proves\` leaves out`);
}
