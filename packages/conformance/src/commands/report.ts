import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
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
  let run: unknown;
  try {
    run = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${(error as Error).message}`);
  }
  const fault = faultOf(run);
  if (fault === undefined) return run as Run;
  throw new UsageError(
    `${file} is no run: ${fault}; expected what voicepay verify ... --json wrote (report.schema.json)`,
  );
}

const schemaFile = new URL('../../schemas/report.schema.json', import.meta.url);

/** The first place where a document is no run. */
function faultOf(run: unknown): string | undefined {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isRun = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  if (isRun(run)) return undefined;
  const [first] = isRun.errors ?? [];
  return `${first?.instancePath || 'the document'} ${first?.message ?? ''}`;
}
