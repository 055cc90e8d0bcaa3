import { readFileSync } from 'node:fs';
import { type Finding, findingLine, lintFunction } from '../function/lint-function.ts';
import { createJinjaTemplates } from '../variables/jinja-templates.ts';

/** 0: no errors (warnings are no errors); 1: errors; 2: a file cannot be read. */
export function lintFiles(files: readonly string[], isJson: boolean): number {
  const findings: Finding[] = [];
  let areAllRead = true;
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      findings.push(...lintFunction(text, file, createJinjaTemplates()));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      process.stderr.write(`expected a file that can be read, came ${file}\n`);
      areAllRead = false;
    }
  }
  if (isJson) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else for (const finding of findings) process.stdout.write(`${findingLine(finding)}\n`);
  if (!areAllRead) return 2;
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
