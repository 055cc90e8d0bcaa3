import { requirementById } from '@voicepay/spec';
import { describe, expect, it } from 'vitest';
import { plainPlan } from '../session/session-plan.ts';
import { newLedger } from './ledger.ts';
import { hiddenBy, restsOn } from './rests-on.ts';

const trace = { plan: plainPlan, conversationId: '', sessionId: '', steps: [], exchanges: [] };
const how = { check: 'a test', reproduce: [] };
const broken = { cases: 1, broken: { expected: 'this', actual: 'that' } };

describe('what a requirement rests on', () => {
  it('goes round in no circle, so that every failure has a cause that is one', () => {
    const below = (id: string, path: readonly string[]): readonly string[] => {
      if (path.includes(id)) return [[...path, id].join(' > ')];
      const grounds = restsOn[id as keyof typeof restsOn] ?? [];
      return grounds.flatMap((next) => below(next, [...path, id]));
    };
    expect(Object.keys(restsOn).flatMap((id) => below(id, []))).toEqual([]);
  });
  it('binds the same role, and hides nothing behind what a run may fail and conform', () => {
    const rows = Object.entries(restsOn).flatMap(([id, grounds]) => [id, ...grounds]);
    const roles = new Set(rows.map((id) => requirementById(id)?.role));
    expect([...roles]).toEqual(['engine']);
    const grounds = Object.values(restsOn).flat();
    expect(grounds.filter((id) => requirementById(id)?.level !== 'MUST')).toEqual([]);
  });
  it('finds the failure at the end of the chain', () => {
    const all = () => true;
    expect(hiddenBy('time:restart-keeps-a-pause', all)).toBe('time:restart-asks-the-zone');
    expect(hiddenBy('time:restart-asks-the-zone', all)).toBeUndefined();
    expect(hiddenBy('time:restart-keeps-a-pause', () => false)).toBeUndefined();
  });
});

describe('the ledger', () => {
  it('blocks a failure by what it rests on, and only where that failed too', () => {
    const ledger = newLedger();
    ledger.record('confirm:one-key-per-session', broken, trace, how);
    expect(ledger.results().map(({ status }) => status)).toEqual(['failed']);
    ledger.record('time:at-most-one-charge', broken, trace, how);
    const told = ledger.results().map((r) => [r.requirement, r.status, r.blockedBy]);
    expect(told).toEqual([
      ['confirm:one-key-per-session', 'blocked', 'time:at-most-one-charge'],
      ['time:at-most-one-charge', 'failed', undefined],
    ]);
  });
  it('lets a guess hide nothing, and replaces it by what a check saw', () => {
    const ledger = newLedger();
    const guess = { cases: 1, broken: { ...broken.broken, isGuess: true } } as const;
    ledger.record('time:at-most-one-charge', guess, trace, how);
    ledger.record('confirm:one-key-per-session', broken, trace, how);
    expect(ledger.results().map(({ status }) => status)).toEqual(['failed', 'failed']);
    ledger.record('time:at-most-one-charge', broken, trace, { ...how, check: 'a rule' });
    const told = ledger.results().map(({ status, check }) => [status, check]);
    expect(told).toEqual([
      ['failed', 'a rule'],
      ['blocked', 'a test'],
    ]);
  });
  it('passes what passed, whatever it rests on', () => {
    const ledger = newLedger();
    ledger.record('confirm:one-key-per-session', { cases: 1 }, trace, how);
    ledger.record('time:at-most-one-charge', broken, trace, how);
    expect(ledger.results().map(({ status }) => status)).toEqual(['passed', 'failed']);
  });
});
