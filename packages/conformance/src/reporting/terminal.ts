import { requirementById } from '@voicepay/spec';
import pc from 'picocolors';
import type { CheckResult, Run, Status } from '../verdict/result.ts';
import { oneLine, plainText } from './plain-text.ts';
import { decisiveResult, groupsOf, type RequirementGroup } from './requirement-groups.ts';
import type { RunEvent, RunListener } from './run-events.ts';
import { tallySentence, verdictSentence, whyIncomplete } from './verdict-sentence.ts';

export interface TerminalOptions {
  readonly write: (text: string) => void;
  readonly colour: boolean;
  /** Where the progress line goes; absent: none. */
  readonly writeProgress?: (text: string) => void;
  /** The command line that runs one failure again; absent where nothing can be. */
  readonly replayLine?: (result: CheckResult) => string | undefined;
}

const marks: Record<Status, string> = {
  passed: '✓',
  failed: '✗',
  warned: '!',
  blocked: '⊘',
  not_applicable: '–',
  not_observable: '?',
  ambiguous: '?',
  not_run: '…',
  harness_error: '‼',
  environment_error: '‼',
};

type Colours = ReturnType<typeof pc.createColors>;

/** One line a requirement, a stage as soon as its last check is done; failures in full at the end. */
export function createTerminalReporter(options: TerminalOptions): RunListener {
  const colours = pc.createColors(options.colour);
  const waiting = new Map<string, number>();
  const done = new Map<string, CheckResult[]>();
  const running = new Set<string>();
  const told = new Set<string>();
  let cases = 0;
  const write = (text: string) => {
    options.writeProgress?.('\r\u001b[K');
    options.write(`${text}\n`);
  };
  const progress = () => {
    const left = [...waiting.values()].reduce((sum, n) => sum + n, 0);
    const now = [...running].slice(0, 3).join(', ');
    options.writeProgress?.(
      `\r\u001b[K${left} checks left, ${cases} cases, trying ${now}`.slice(0, 110),
    );
  };
  const tell = (stage: string, results: readonly CheckResult[]) => {
    if (told.has(stage)) return;
    told.add(stage);
    const lines = groupsOf({ results }).map((group) => lineOf(group, colours));
    write(`\n${colours.bold(stage)}\n${lines.join('\n')}`);
  };
  return (event: RunEvent) => {
    switch (event.type) {
      case 'run_started':
        for (const { requirement } of event.checks) {
          waiting.set(stageOf(requirement), (waiting.get(stageOf(requirement)) ?? 0) + 1);
        }
        write(
          `${colours.bold(oneLine(event.target))}  profile ${oneLine(event.profile)}  seed ${event.seed}`,
        );
        return;
      case 'check_started':
        running.add(event.check);
        return progress();
      case 'cases_tried':
        cases += event.cases;
        if (cases % 50 === 0) progress();
        return;
      case 'check_finished': {
        const { result } = event;
        running.delete(result.check);
        const stage = stageOf(result.requirement);
        done.set(stage, [...(done.get(stage) ?? []), result]);
        waiting.set(stage, (waiting.get(stage) ?? 1) - 1);
        if (waiting.get(stage) === 0) tell(stage, done.get(stage) ?? []);
        return progress();
      }
      case 'run_finished':
        for (const [stage, results] of byStage(event.run.results)) tell(stage, results);
        write(`\n${summaryOf(event.run, options, colours)}`);
        return;
    }
  };
}

/** `collect` of `collect:luhn`. */
function stageOf(requirement: string): string {
  return requirement.split(':', 1)[0] as string;
}

function byStage(results: readonly CheckResult[]): ReadonlyMap<string, readonly CheckResult[]> {
  const stages = new Map<string, CheckResult[]>();
  for (const result of results) {
    const stage = stageOf(result.requirement);
    const known = stages.get(stage);
    if (known === undefined) stages.set(stage, [result]);
    else known.push(result);
  }
  return stages;
}

function paint(status: Status, colours: Colours): (text: string) => string {
  if (status === 'passed') return colours.green;
  if (status === 'failed' || status === 'harness_error' || status === 'environment_error') {
    return colours.red;
  }
  return status === 'not_applicable' ? colours.dim : colours.yellow;
}

function lineOf(group: RequirementGroup, colours: Colours): string {
  const result = decisiveResult(group);
  const cases = group.results.reduce((sum, r) => sum + r.cases, 0);
  const words = group.status.replaceAll('_', ' ');
  const head = paint(group.status, colours)(`${marks[group.status]} ${words.padEnd(17)}`);
  const known = result.known === undefined ? '' : `known (${result.known}): `;
  const count = cases === 1 ? '1 case' : `${cases} cases`;
  const shown = group.status === 'passed' ? `${result.reason}, ${count}` : result.reason;
  const tail = colours.dim(oneLine(known + shown, 160));
  return `${head} ${group.level.padEnd(6)} ${group.requirement.padEnd(45)} ${tail}`;
}

function summaryOf(run: Run, options: TerminalOptions, colours: Colours): string {
  const told = run.results.filter((r) => r.status === 'failed' || r.status === 'warned');
  const blocks = told.map((result) => detailsOf(result, options, colours));
  for (const id of run.staleKnownFailures) {
    blocks.push(
      colours.red(`✗ ${oneLine(id)} is listed as a known failure and holds: remove the entry`),
    );
  }
  if (run.uncovered.length > 0) {
    blocks.push(`No check of this run looked at: ${run.uncovered.join(', ')}`);
  }
  blocks.push(...whatWouldShow(run.results));
  const good = run.verdict === 'conforms';
  const verdict = (good ? colours.green : colours.red)(colours.bold(verdictSentence(run)));
  const seconds = (run.durationMs / 1_000).toFixed(1);
  const left = run.results.filter((r) => r.status === 'not_run').map((r) => r.check);
  if (run.interrupted) blocks.push(`Interrupted. Not run: ${left.join(', ') || 'nothing'}`);
  const why = whyIncomplete(run);
  const because = why === undefined ? '' : `\n${oneLine(why)}`;
  const tally = `${tallySentence(run)}; ${run.requests} requests in ${seconds} s`;
  blocks.push(`${tally}\n${verdict}${because}`);
  return blocks.join('\n\n');
}

/** What was not shown, by what would show it: a hint is of use only where somebody reads it. */
function whatWouldShow(results: readonly CheckResult[]): readonly string[] {
  const byHint = new Map<string, Set<string>>();
  for (const { status, hint, requirement } of results) {
    if (hint === undefined || (status !== 'not_observable' && status !== 'ambiguous')) continue;
    byHint.set(hint, (byHint.get(hint) ?? new Set()).add(requirement));
  }
  return [...byHint].map(([hint, ids]) => {
    const more = ids.size > 4 ? ` and ${ids.size - 4} more` : '';
    const named = [...ids].slice(0, 4).join(', ');
    return `Not shown: ${oneLine(named)}${more}\n  try       ${oneLine(hint)}`;
  });
}

function detailsOf(result: CheckResult, options: TerminalOptions, colours: Colours): string {
  const { counterexample } = result;
  const head = paint(result.status, colours)(`${marks[result.status]} ${oneLine(result.check)}`);
  const lines = [`${head}  (${result.level})`];
  const row = requirementById(result.requirement);
  if (row !== undefined) lines.push(colours.dim(`  ${oneLine(row.text, 400)}`));
  if (counterexample === undefined) return [...lines, `  ${oneLine(result.reason)}`].join('\n');
  counterexample.story.forEach((sentence, i) => {
    const here = i === counterexample.wrongStep ? colours.red('  ✗ here') : '';
    lines.push(`  ${oneLine(sentence)}${here}`);
  });
  lines.push(`  expected  ${oneLine(counterexample.expected)}`);
  lines.push(`  came      ${oneLine(counterexample.actual)}`);
  if (result.hint !== undefined) lines.push(`  try       ${oneLine(result.hint)}`);
  if (result.known !== undefined) lines.push(`  known     ${oneLine(result.known)}`);
  for (const line of counterexample.reproduce) lines.push(`  $ ${oneLine(plainText(line), 2_000)}`);
  const { seed, path } = counterexample;
  const at = path === undefined || path === '' ? '' : `, path ${oneLine(path)}`;
  if (seed !== undefined) lines.push(colours.dim(`  seed ${seed}${at}`));
  const replay = options.replayLine?.(result);
  if (replay !== undefined) lines.push(`  again     ${replay}`);
  return lines.join('\n');
}
