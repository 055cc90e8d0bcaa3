/** A 32-bit number from a text: FNV-1a, stable over platforms and releases. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

/**
 * The seed of one check. It depends on the run's seed and the check's own name, so that a check that
 * is added, removed or filtered changes nobody else's draws (conformance:repeats-from-a-seed).
 */
export function seedOf(runSeed: number, checkId: string): number {
  return hashText(`${runSeed}/${checkId}`);
}

/** Names that no earlier run has used: the target may remember sessions for ever. */
export interface Names {
  readonly next: () => string;
}

/** `nonce` is the run's own and not drawn from the seed; `conf_` marks test traffic. */
export function namesOf(nonce: string, checkId: string): Names {
  const tag = (hashText(checkId) >>> 0).toString(36);
  let n = 0;
  return {
    next: () => {
      n += 1;
      return `conf_${nonce}_${tag}_${n}`;
    },
  };
}
