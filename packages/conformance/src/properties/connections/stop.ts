/** Why a case cannot go on. It is no verdict about the requirement that the case was for. */
export type StopReason =
  | { readonly kind: 'environment'; readonly reason: string }
  | { readonly kind: 'blocked'; readonly by: string; readonly reason: string }
  | { readonly kind: 'discard'; readonly reason: string }
  | { readonly kind: 'not_run'; readonly reason: string }
  /** Nothing is wrong: the case should be begun anew, with what it lacked. */
  | { readonly kind: 'again'; readonly reason: string };

/** The failure belongs to another requirement, which its own check shows. */
export function blockedBy(by: string, reason: string): Stop {
  return new Stop({ kind: 'blocked', by, reason });
}

/** Ends a case from any depth of its dialogue; only the loop over cases catches it. */
export class Stop extends Error {
  readonly why: StopReason;
  constructor(why: StopReason) {
    super(why.reason);
    this.name = 'Stop';
    this.why = why;
  }
}
