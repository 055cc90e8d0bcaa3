import type { CheckResult, Run } from '../verdict/result.ts';
import { escapeMarkup as e } from './escape.ts';
import { groupsOf } from './requirement-groups.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** JUnit XML: a suite a requirement, a case a check. What was not shown is skipped, never passed. */
export function renderJunit(run: Run): string {
  const suites = groupsOf(run).map((group) => {
    const cases = group.results.map(caseOf);
    const count = (...statuses: readonly string[]) =>
      group.results.filter((r) => statuses.includes(r.status)).length;
    const counts = [
      `tests="${group.results.length}"`,
      `failures="${group.results.filter(isFailure).length}"`,
      `errors="${count('harness_error', 'environment_error')}"`,
      `skipped="${group.results.filter((r) => skips(r)).length}"`,
    ].join(' ');
    return `  <testsuite name="${e(group.requirement)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`;
  });
  const attributes = `name="${e(verdictSentence(run))}" time="${run.durationMs / 1_000}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${suites.join('\n')}\n</testsuites>\n`;
}

function isFailure(result: CheckResult): boolean {
  return result.status === 'failed' && result.known === undefined;
}

function isError(result: CheckResult): boolean {
  return result.status === 'harness_error' || result.status === 'environment_error';
}

function skips(result: CheckResult): boolean {
  return (
    result.status !== 'passed' &&
    result.status !== 'warned' &&
    !isFailure(result) &&
    !isError(result)
  );
}

function caseOf(result: CheckResult): string {
  const time = (result.durationMs / 1_000).toFixed(3);
  const open = `    <testcase classname="${e(result.requirement)}" name="${e(result.check)}" time="${time}"`;
  if (result.status === 'passed') return `${open}/>`;
  const message = `message="${e(result.reason)}"`;
  if (isFailure(result)) {
    return `${open}>\n      <failure type="${e(result.level)}" ${message}>${e(detailsOf(result))}</failure>\n    </testcase>`;
  }
  if (isError(result)) return `${open}>\n      <error ${message}/>\n    </testcase>`;
  if (result.status === 'warned') {
    return `${open}>\n      <system-out>${e(`warned: ${detailsOf(result)}`)}</system-out>\n    </testcase>`;
  }
  const known = result.known === undefined ? result.status : `known failure: ${result.known}`;
  return `${open}>\n      <skipped message="${e(`${known}: ${result.reason}`)}"/>\n    </testcase>`;
}

function detailsOf(result: CheckResult): string {
  const { counterexample: found, hint } = result;
  const lines = [...(found?.story ?? []), result.reason];
  if (hint !== undefined) lines.push(`try: ${hint}`);
  lines.push(...(found?.reproduce ?? []));
  return lines.join('\n');
}
