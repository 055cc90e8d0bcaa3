import type { RequirementId } from '@voicepay/spec';
import type { Trace } from '../session/trace.ts';

/** What a trace shows about one requirement. No cases: this trace has nothing that could tell. */
export interface Judgement {
  readonly cases: number;
  readonly broken?: Broken;
}

export interface Broken {
  readonly expected: string;
  readonly actual: string;
  readonly hint?: string;
  /** Which requirement it breaks was guessed, out of several that a row cites: it hides no other. */
  readonly isGuess?: true;
}

/** One requirement as a judgement over any whole session, however the session came about. */
export interface Rule {
  readonly requirement: RequirementId;
  readonly judge: (trace: Trace) => Judgement;
}

/** Judges every item; the first broken one counts. */
export function judgeEach<T>(
  items: readonly T[],
  judge: (item: T, index: number) => Broken | undefined,
): Judgement {
  for (const [index, item] of items.entries()) {
    const broken = judge(item, index);
    if (broken !== undefined) return { cases: index + 1, broken };
  }
  return { cases: items.length };
}

/** One case, broken unless it holds. */
export function judgeThat(holds: boolean, expected: string, actual: string): Judgement {
  return holds ? { cases: 1 } : { cases: 1, broken: { expected, actual } };
}

export const nothingToJudge: Judgement = { cases: 0 };
