import type { CoverageReport, NamedShare } from '../model/coverage.ts';
import type { Run } from '../verdict/result.ts';
import { oneLine } from './plain-text.ts';

/** What one suite of a run covered of the machine of its configuration. */
export interface SuiteFacts {
  readonly configuration: string;
  readonly suite: string;
  readonly tests: number;
  readonly steps: number;
  readonly failures: number;
  readonly is_steady?: boolean;
  readonly seconds: number;
  readonly coverage: CoverageReport;
}

/** What is the same for all suites: `requirements`, `configurations`, `faults`. */
const kinds = ['requirements', 'configurations', 'faults'] as const;

export function suitesOf(run: Run): readonly SuiteFacts[] {
  return (run.coverage?.suites ?? []) as readonly SuiteFacts[];
}

/** Two lines a suite, then what the run covered as a whole, and what a pass means. */
export function coverageLines(run: Run): readonly string[] {
  const suites = suitesOf(run);
  if (suites.length === 0) return [];
  const lines = suites.flatMap((facts) => {
    const { configuration, suite, steps, seconds, coverage } = facts;
    const hurried =
      facts.is_steady === false
        ? ['    every step looked at: the engine differs when hurried']
        : [];
    const shares = (['states', 'transitions', 'pairs', 'guards'] as const).map(
      (kind) => `${coverage[kind].seen} of ${coverage[kind].of} ${kind}`,
    );
    return [
      `  ${configuration}: ${suite}, ${steps} steps in ${seconds} s`,
      `    ${shares.join(', ')}`,
      ...hurried,
    ];
  });
  const meaning = [run.coverage?.hypothesis, run.coverage?.outside]
    .filter((sentence) => typeof sentence === 'string')
    .map((sentence) => `  ${sentence}`);
  return ['', ...lines, ...shareLines(run), ...meaning];
}

/** What was tried of each list, and by name what was not: a pass does not exclude it. */
export function shareLines(run: Run): readonly string[] {
  return kinds.flatMap((kind) => {
    const share = run.coverage?.[kind] as NamedShare | undefined;
    if (share === undefined) return [];
    const missing = share.missing.length === 0 ? '' : `; not ${share.missing.join(', ')}`;
    const line = `  ${share.seen} of ${share.of} ${kind}${oneLine(missing, 400)}`;
    return kind === 'faults' ? [line, ...faultLines(run)] : [line];
  });
}

/** What peers did to the target, peers that did the same together. */
function faultLines(run: Run): readonly string[] {
  const { made = [] } = (run.coverage?.faults ?? {}) as { readonly made?: readonly string[] };
  const kindsOf = new Map<string, string[]>();
  for (const fault of made) {
    const [peer = '', kind = ''] = fault.split(': ');
    kindsOf.set(peer, [...(kindsOf.get(peer) ?? []), kind]);
  }
  const peersOf = new Map<string, string[]>();
  for (const [peer, kinds] of kindsOf) {
    const named = kinds.join(', ');
    peersOf.set(named, [...(peersOf.get(named) ?? []), peer]);
  }
  return [...peersOf].map(([kinds, peers]) => `    ${peers.join(', ')}: ${oneLine(kinds)}`);
}

export function lowestTransitionCoverage(run: Run): number {
  const shares = suitesOf(run).map(({ coverage: { transitions: t } }) => (100 * t.seen) / t.of);
  return Math.min(100, ...shares);
}
