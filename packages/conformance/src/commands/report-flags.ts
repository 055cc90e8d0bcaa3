import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Run } from '../verdict/result.ts';
import { UsageError } from './usage-error.ts';

/** Where reports of one run go. */
export interface ReportFlags {
  readonly json?: string;
  readonly junit?: string;
  readonly markdown?: string;
  readonly sarif?: string;
  readonly html?: string;
  readonly badge?: string;
}

const formats = ['json', 'junit', 'markdown', 'sarif', 'html', 'badge'] as const;

export function addReportOptions(command: Command): Command {
  return command
    .option('--json <file>', 'write the run as JSON (report.schema.json)')
    .option('--junit <file>', 'write JUnit XML')
    .option('--markdown <file>', 'write Markdown, for a summary in CI')
    .option('--sarif <file>', 'write SARIF 2.1.0; its rules are requirements')
    .option('--html <file>', 'write one self-contained page')
    .option('--badge <file>', 'write an SVG badge');
}

/** Found out before a request is sent, not after the last one. */
export function assertWritable(flags: ReportFlags): void {
  for (const format of formats) {
    const file = flags[format];
    if (file === undefined) continue;
    try {
      // A report of an earlier run stays until this one has its own.
      const isNew = !existsSync(file);
      writeFileSync(file, '', { flag: 'a' });
      if (isNew) rmSync(file);
    } catch (error) {
      throw new UsageError(`--${format}: cannot write ${file}: ${(error as Error).message}`);
    }
  }
}

/** Every report is a function of the run; the renderers are loaded when somebody wants them. */
export async function writeReports(run: Run, flags: ReportFlags): Promise<void> {
  for (const format of formats) {
    const file = flags[format];
    if (file !== undefined) writeFileSync(file, await render(run, format));
  }
}

async function render(run: Run, format: (typeof formats)[number]): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../reporting/json.ts')).renderJson(run);
    case 'junit':
      return (await import('../reporting/junit.ts')).renderJunit(run);
    case 'markdown':
      return (await import('../reporting/markdown.ts')).renderMarkdown(run);
    case 'sarif':
      return (await import('../reporting/sarif.ts')).renderSarif(run);
    case 'html':
      return (await import('../reporting/html/report-page.ts')).renderHtml(run);
    case 'badge':
      return (await import('../reporting/badge.ts')).renderBadge(run);
    default:
      return format satisfies never;
  }
}
