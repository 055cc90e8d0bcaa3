import { readFileSync } from 'node:fs';
import { findingLine, lintFunction } from '../function/lint-function.ts';
import { createJinjaTemplates } from '../variables/jinja-templates.ts';

/** 0: no errors (warnings are no errors); 1: errors; 2: a file cannot be read. */
export function lintFiles(files: readonly string[], isJson: boolean): number {
  const findings = [];
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      process.stderr.write(`expected a file that can be read, came ${file}\n`);
      return 2;
    }
    findings.push(...lintFunction(text, file, createJinjaTemplates()));
  }
  if (isJson) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else for (const finding of findings) process.stdout.write(`${findingLine(finding)}\n`);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
