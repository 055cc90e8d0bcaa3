import { requirementById } from '@voicepay/spec';
import type { CheckResult, Run } from '../verdict/result.ts';
import { plainText } from './plain-text.ts';
import { requirementsUrl, requirementUrl } from './requirement-url.ts';

/** SARIF 2.1.0: its rules are the requirements, its results what failed or was warned about. */
export function renderSarif(run: Run): string {
  const told = run.results.filter((r) => r.status === 'failed' || r.status === 'warned');
  const ids = [...new Set(told.map((result) => result.requirement))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'voicepay', informationUri: requirementsUrl, rules: ids.map(ruleOf) },
        },
        invocations: [{ executionSuccessful: run.verdict !== 'environment' }],
        results: told.map((result) => resultOf(result, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string) {
  const row = requirementById(id);
  return {
    id,
    name: id.replaceAll(/[^a-z]+(.)/g, (_, c: string) => c.toUpperCase()),
    shortDescription: { text: row?.text ?? id },
    fullDescription: { text: row?.rationale ?? id },
    helpUri: requirementUrl(id),
    defaultConfiguration: { level: row?.level === 'MUST' ? 'error' : 'warning' },
  };
}

function resultOf(result: CheckResult, ids: readonly string[]) {
  const found = result.counterexample;
  const hint = result.hint === undefined ? '' : ` Try: ${result.hint}.`;
  const uri = found?.exchanges[0]?.url;
  return {
    ruleId: result.requirement,
    ruleIndex: ids.indexOf(result.requirement),
    level: result.status === 'failed' ? 'error' : 'warning',
    message: { text: plainText(`${result.reason}.${hint}`) },
    partialFingerprints: { check: result.check },
    ...(uri === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }),
    ...(result.known === undefined
      ? {}
      : { suppressions: [{ kind: 'external', justification: plainText(result.known) }] }),
    properties: { check: result.check, reproduce: found?.reproduce ?? [] },
  };
}
