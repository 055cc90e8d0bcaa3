import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Run } from '../verdict/result.ts';
import {
  addReportOptions,
  assertWritable,
  type ReportFlags,
  writeReports,
} from './report-flags.ts';
import { UsageError } from './usage-error.ts';

/** `voicepay report RUN.json`: any report of a run that was kept as JSON. */
export function addReport(program: Command): void {
  const command = program
    .command('report')
    .argument('<run.json>', 'what --json wrote')
    .description('Render a run again: HTML, Markdown, JUnit, SARIF, badge.');
  addReportOptions(command).action(async (file: string, flags: ReportFlags) => {
    const run = readRun(file);
    assertWritable(flags);
    await writeReports(run, flags);
    if (Object.keys(flags).length === 0) {
      process.stdout.write((await import('../reporting/markdown.ts')).renderMarkdown(run));
    }
  });
}

function readRun(file: string): Run {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
  try {
    const run = JSON.parse(text) as Partial<Run>;
    if (Array.isArray(run.results) && typeof run.verdict === 'string') return run as Run;
  } catch {
    // Said below.
  }
  throw new UsageError(`${file} is no run: expected what voicepay verify ... --json wrote`);
}
