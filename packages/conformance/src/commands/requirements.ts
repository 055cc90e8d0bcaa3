import { type Requirement, requirementById, requirements } from '@voicepay/spec';
import type { Command } from 'commander';
import { requirementUrl } from '../reporting/requirement-url.ts';
import { testSecrets } from '../session/test-secrets.ts';
import { UsageError } from './usage-error.ts';

/** `voicepay list requirements`, `voicepay list test-secrets`. */
export function addList(program: Command): void {
  const list = program.command('list').description('List what the specification holds.');
  list
    .command('requirements')
    .description('Every requirement of the specification, in its order.')
    .option('--role <role>', 'only those that bind this role')
    .option('--json', 'as JSON')
    .action(async (flags: { role?: string; json?: boolean }) => {
      process.stdout.write(await listRequirements(flags));
    });
  list
    .command('test-secrets')
    .description('What an engine under test has in its environment, as env takes it.')
    .action(() => {
      const lines = Object.entries(testSecrets).map(([name, value]) => `${name}=${value}\n`);
      process.stdout.write(lines.join(''));
    });
}

/** `voicepay explain ID`. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .argument('<id>', 'a requirement, for example start:answer-is-valid')
    .description('What a requirement says, why, and what proves it.')
    .option('--json', 'as JSON')
    .action(async (id: string, flags: { json?: boolean }) => {
      process.stdout.write(await explain(id, flags.json === true));
    });
}

async function listRequirements(flags: {
  readonly role?: string;
  readonly json?: boolean;
}): Promise<string> {
  const rows = requirements.filter((row) => flags.role === undefined || row.role === flags.role);
  if (rows.length === 0) throw new UsageError(`no requirement binds a role called ${flags.role}`);
  if (flags.json === true) {
    const proofs = await loadProofs();
    const proven = rows.map((row) => ({ ...row, ...proofs.get(row.id) }));
    return `${JSON.stringify(proven, null, 2)}\n`;
  }
  const line = (row: Requirement) =>
    `${row.level.padEnd(6)} ${row.role.padEnd(12)} ${row.id.padEnd(56)} ${row.text}`;
  return `${rows.map(line).join('\n')}\n`;
}

async function explain(id: string, asJson: boolean): Promise<string> {
  const row = requirementById(id);
  if (row === undefined) throw new UsageError(`no requirement is called ${id}${suggestionFor(id)}`);
  const proof = (await loadProofs()).get(row.id);
  if (asJson) return `${JSON.stringify({ ...row, ...proof }, null, 2)}\n`;
  const who =
    row.source === 'page' ? "the vendor's page" : 'this project, where the page is silent';
  const lines = [
    `${row.id}  ${row.level}  binds ${row.role}, since ${row.since}`,
    '',
    `  ${row.text}`,
    '',
    `  why       ${row.rationale}`,
    `  source    ${who}`,
    `  clause    specification/${row.clause}`,
    `  page      ${requirementUrl(row.id)}`,
    `  seen      ${row.observable}${row.unobservableBecause ? `: ${row.unobservableBecause}` : ''}`,
  ];
  if (row.appliesTo !== undefined) lines.push(`  claimed   ${row.appliesTo.join(' or ')} only`);
  const unchecked = `none: ${proof?.excuse ?? 'nobody has written one'}`;
  lines.push(`  checks    ${proof?.checks.join('\n            ') || unchecked}`);
  lines.push(`  mutants   ${proof?.mutants.join('\n            ') || 'none'}`);
  return `${lines.join('\n')}\n`;
}

/** On demand: the suites are heavier than most commands. */
async function loadProofs() {
  const { allProofs } = await import('../proofs/proof.ts');
  return allProofs();
}

/** The ids that share most words with what was typed. */
function suggestionFor(id: string): string {
  const words = id.split(/[^a-z0-9]+/i).filter((word) => word.length > 2);
  const score = (row: Requirement) => words.filter((word) => row.id.includes(word)).length;
  const best = [...requirements].sort((a, b) => score(b) - score(a))[0];
  return best === undefined || score(best) === 0 ? '' : `; did you mean ${best.id}?`;
}
