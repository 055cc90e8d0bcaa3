/** What is wrong with a function configuration, and what is legal and unwise, with its place. */
import type { Templates } from '../variables/templates.ts';
import { checkFunction } from './check-function.ts';
import type { FunctionPlan } from './function-plan.ts';
import { isJsonObject } from './plain-value.ts';
import { readDocument } from './read-document.ts';
import { unwiseChoices } from './unwise-choices.ts';

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer into the configuration; empty for the whole. */
  readonly pointer: string;
  /** What was expected, what came, what to do. */
  readonly message: string;
  /** The requirement, or the rule of this lint. */
  readonly rule: string;
}

export interface FunctionFile {
  readonly findings: readonly Finding[];
  /** Null when a finding is an error. */
  readonly plan: FunctionPlan | null;
}

/** Findings of a configuration text, errors first, in the order of the file. */
export function lintFunction(
  text: string,
  fileName: string,
  templates: Templates,
): readonly Finding[] {
  return readFunction(text, fileName, templates).findings;
}

/** `fileName` tells YAML from JSON, and names the findings. */
export function readFunction(text: string, fileName: string, templates: Templates): FunctionFile {
  const document = readDocument(text, fileName);
  if (!document.ok) {
    const findings = document.faults.map((fault) => ({
      severity: 'error' as const,
      file: fileName,
      line: fault.line,
      column: fault.column,
      pointer: '',
      message: fault.message,
      rule: 'function:configuration-errors-come-together',
    }));
    return { findings, plan: null };
  }
  const place = (severity: Finding['severity'], pointer: string, message: string, rule: string) => {
    return { severity, file: fileName, ...document.placeOf(pointer), pointer, message, rule };
  };
  if (!isJsonObject(document.value)) {
    const rule = 'function:configuration-errors-come-together';
    const finding = place('error', '', 'expected an object with name, purpose and slots', rule);
    return { findings: [finding], plan: null };
  }
  const check = checkFunction(document.value, templates);
  const warnings = unwiseChoices(document.value).map((choice) =>
    place('warning', choice.pointer, choice.message, choice.rule),
  );
  if (check.ok) return { findings: inOrder(warnings), plan: check.plan };
  const errors = check.faults.map((f) => ({
    ...place('error', f.pointer, f.message, f.requirement),
    ...(f.at === undefined ? {} : document.placeInText(f.pointer, f.at)),
  }));
  return { findings: [...inOrder(errors), ...inOrder(warnings)], plan: null };
}

/** One line for a person: file, line, pointer, what to do. */
export function findingLine(finding: Finding): string {
  const { file, line, column, severity, pointer, message, rule } = finding;
  const where = pointer === '' ? '' : ` ${pointer}`;
  return `${file}:${line}:${column} ${severity}${where}: ${message} (${rule})`;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}
