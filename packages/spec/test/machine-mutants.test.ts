import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadMachine } from '../src/machine/load-machine.ts';
import type { MachineDocument, MachineTable } from '../src/machine/machine-document.ts';
import {
  complementaryConfigurations,
  standardConfigurations,
} from '../src/machine/standard-configurations.ts';
import { checkDelivery, checkSession, rowsToTake } from '../src/model-checker/check-machine.ts';
import { mutantsOf } from '../src/model-checker/machine-mutants.ts';
import { rowsOfTrace, type Trace, tellTrace } from '../src/model-checker/tell-trace.ts';

const machineFile = (name: string) =>
  readFileSync(new URL(`../machine/${name}`, import.meta.url), 'utf8');
const traces: readonly Trace[] = parse(machineFile('traces.yaml'));
const told = new Map(traces.map((t) => [t.trace, tellTrace(t)]));
const published = loadMachine();
const small = [...standardConfigurations.slice(0, 2), ...complementaryConfigurations];

function reportsOf(which: 'delivery' | 'session', table: MachineTable) {
  return which === 'session'
    ? small.map((configuration) => () => checkSession(configuration, table))
    : (['base', 'reliable'] as const).map((profile) => () => checkDelivery({ profile }, table));
}

function isFoundByChecks(which: 'delivery' | 'session', table: MachineTable): boolean {
  const idle = new Set(rowsToTake(table));
  for (const check of reportsOf(which, table)) {
    const { counterexamples, taken } = check();
    if (counterexamples.length > 0) return true;
    for (const row of taken) idle.delete(row);
  }
  return idle.size > 0;
}

function changesATrace(document: MachineDocument): boolean {
  return traces.some((trace) => tellTrace(trace, document) !== told.get(trace.trace));
}

describe('the documented traces', () => {
  it('are told as machine/traces.txt has them', () => {
    expect([...told.values()].join('\n')).toBe(machineFile('traces.txt'));
  });

  it('take every row of both machines that can be taken', () => {
    const taken = new Set(traces.flatMap(rowsOfTrace).map(({ row }) => row));
    const all = [...rowsToTake(published.session), ...rowsToTake(published.delivery)];
    expect(all.filter((row) => !taken.has(row))).toEqual([]);
  });

  it('feed no input that cannot come', () => {
    const cells = traces.flatMap(rowsOfTrace).filter(({ cell }) => cell === 'impossible');
    expect(cells).toEqual([]);
  });
});

describe('a machine with one row changed', () => {
  it.each(['session', 'delivery'] as const)(
    'is noticed for every deletion, redirection and omission of the %s',
    (which) => {
      const rows = new Set<string>();
      const unnoticed: string[] = [];
      for (const { row, change, table } of mutantsOf(published[which])) {
        rows.add(row);
        if (isFoundByChecks(which, table)) continue;
        if (changesATrace({ ...published, [which]: table })) continue;
        unnoticed.push(`${row}: ${change}`);
      }
      expect(unnoticed).toEqual([]);
      expect([...rows]).toEqual(published[which].rows.map((r) => r.row));
    },
    60_000,
  );
});
