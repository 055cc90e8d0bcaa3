import { describe, expect, it } from 'vitest';
import { decideVerdict } from './decide-verdict.ts';
import type { CheckResult, Level, Status } from './result.ts';

function result(status: Status, level: Level = 'MUST', known?: string): CheckResult {
  const id = 'start:answers-json-object';
  const base = { requirement: id, level, check: id, status, reason: '', cases: 1, durationMs: 0 };
  return known === undefined ? base : { ...base, known };
}
const complete = { filtered: false, interrupted: false };

describe('decideVerdict', () => {
  it('conforms when a MUST was shown and nothing stands against it', () => {
    expect(decideVerdict([result('passed'), result('not_observable')], complete)).toBe('conforms');
  });
  it('does not conform on one failure, whatever else passed', () => {
    expect(decideVerdict([result('passed'), result('failed')], complete)).toBe('does_not_conform');
  });
  it('does not call a run that showed only a SHOULD conforming', () => {
    expect(decideVerdict([result('passed', 'SHOULD')], complete)).toBe('not_decidable');
  });
  it('never conforms when the run was filtered or interrupted', () => {
    const passed = [result('passed')];
    expect(decideVerdict(passed, { ...complete, filtered: true })).toBe('incomplete');
    expect(decideVerdict(passed, { ...complete, interrupted: true })).toBe('incomplete');
  });
  it('keeps known failures apart from new ones, and fails a stale entry', () => {
    const known = [result('passed'), result('failed', 'MUST', 'ticket 7'), result('blocked')];
    expect(decideVerdict(known, complete)).toBe('only_known_failures');
    const stale = { ...complete, staleKnownFailures: ['start:answer-is-valid'] };
    expect(decideVerdict([result('passed')], stale)).toBe('does_not_conform');
  });
  it('blames the environment for what it did', () => {
    const results = [result('passed'), result('environment_error')];
    expect(decideVerdict(results, complete)).toBe('environment');
  });
  it('calls nothing at all not decidable', () => {
    expect(decideVerdict([], complete)).toBe('not_decidable');
  });
});
