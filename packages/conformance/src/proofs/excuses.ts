import type { Requirement, RequirementId } from '@voicepay/spec';

/**
 * Why a MUST has no check here. What nobody could observe of an implementation is excused where it
 * stands, in the requirement's row (`unobservable_because`).
 */
export const excuses: Readonly<Partial<Record<RequirementId, string>>> = {
  'conformance:zone-clock-moves-first':
    'The harness types real keys at a clock that stands still, and otherwise is the zone itself.',
  'time:journal-failure-stops':
    'Nobody can break the disk of an engine from outside; what must hold before and after is shown by kills.',
};

/** The written reason why nothing here proves a requirement. */
export function excuseFor({ id, role, unobservableBecause }: Requirement): string | undefined {
  return excuses[id] ?? (role === 'harness' ? undefined : unobservableBecause);
}
