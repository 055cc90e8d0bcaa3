import { type Finding, findingLine, lintFunction } from '../function/lint-function.ts';
import { createJinjaTemplates } from '../variables/jinja-templates.ts';
import { readText } from './read-text.ts';

/** 0: no errors (warnings are no errors); 1: errors; 2: a file cannot be read. */
export function lintFiles(files: readonly string[], isJson: boolean): number {
  const findings: Finding[] = [];
  let areAllRead = true;
  for (const file of files) {
    const reading = readText(file);
    if (reading.ok) findings.push(...lintFunction(reading.text, file, createJinjaTemplates()));
    else {
      process.stderr.write(`${reading.message}\n`);
      areAllRead = false;
    }
  }
  if (isJson) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else for (const finding of findings) process.stdout.write(`${findingLine(finding)}\n`);
  if (!areAllRead) return 2;
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
