/** A run's report as the harness writes it, checked as far as the page reads it. */
import type { Run } from '@voicepay/conformance';

export type RunReading =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly message: string };

/** Says what was expected and what came when the text is not a run. */
export function readRun(text: string): RunReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return wrong(`JSON, came ${(error as Error).message}`);
  }
  if (!isObject(value)) return wrong('an object with results');
  if (typeof value.role !== 'string' || typeof value.target !== 'string') {
    return wrong('a run with role and target');
  }
  if (!Array.isArray(value.results) || !value.results.every(isResult)) {
    return wrong('results, each with requirement, check and status');
  }
  return { ok: true, run: value as unknown as Run };
}

function isResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { counterexample: shown } = value;
  const texts = [value.requirement, value.check, value.status, value.reason];
  if (!texts.every((text) => typeof text === 'string')) return false;
  if (shown === undefined) return true;
  if (!isObject(shown)) return false;
  const { story, exchanges, reproduce } = shown;
  return (
    isListOf(story, (line) => typeof line === 'string') &&
    isListOf(reproduce, (line) => typeof line === 'string') &&
    isListOf(exchanges, (e) => isObject(e) && isObject(e.requestHeaders))
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(expected: string): RunReading {
  return { ok: false, message: `expected a run written by voicepay verify: ${expected}` };
}
