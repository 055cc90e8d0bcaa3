import { describe, expect, it } from 'vitest';
import { fieldSets } from '../machine/configuration.ts';
import { loadMachine } from '../machine/load-machine.ts';
import type { MachineTable, Row } from '../machine/machine-document.ts';
import { checkEverything, checkSession, propertyNames } from './check-machine.ts';

const configuration = {
  fields: fieldSets[3] ?? [],
  retryLimit: 1,
  switchLimit: 1,
  method: 'charge',
  connections: { success: true, failure: true },
} as const;

function tableWith(row: string, change: Partial<Row>): MachineTable {
  const table = loadMachine().session;
  const rows = table.rows.map((r) => (r.row === row ? { ...r, ...change } : r));
  return { ...table, rows };
}

function violationsOf(table: MachineTable) {
  return checkSession(configuration, table).counterexamples;
}

describe('the model checker', () => {
  it('finds nothing in any configuration of the published machine', () => {
    const reports = [...checkEverything()];
    expect(reports).toHaveLength(384 + 2 + 1);
    expect(reports.flatMap((r) => r.counterexamples)).toEqual([]);
  }, 60_000);

  it('names every property once', () => {
    expect(new Set(propertyNames).size).toBe(propertyNames.length);
  });

  it('tells the shortest way to a charge that nobody confirmed', () => {
    const table = tableWith('only-the-latest-summary', {
      cell: 'move',
      to: 'processing',
      outputs: ['event summary.confirmed', 'event payment.submitted', 'command process'],
    });
    expect(violationsOf(table)).toContainEqual({
      property: 'no charge without the confirmation of that very summary',
      violated: 'confirm_stale confirms',
      inputs: ['start_ok', 'proceed', ...Array(4).fill('accepted'), 'confirm_stale'],
      states: [
        'starting',
        'announcing',
        'collecting(card_number, attempt 1)',
        'collecting(expiration_date, attempt 1)',
        'collecting(security_code, attempt 1)',
        'collecting(postal_code, attempt 1)',
        'confirming',
        'processing',
      ],
    });
  });

  it.each([
    ['payment-approved', { to: 'processing' }, 'exactly one logical outcome'],
    ['hung-up-too-late', { cell: 'refuse' }, 'a signal is taken exactly where it applies'],
    ['late-facts-are-nothing', { cell: 'impossible' }, 'what is called impossible cannot come'],
    ['card-switched', { set: ['first_field'] }, 'switches are counted and limited'],
    ['failed-attempt-is-asked-again', { set: [] }, 'the last allowed attempt, and no other'],
    ['ask-stops-the-entry', { outputs: ['event supervision.paused'] }, 'a pause is silent'],
    ['session-timed-out', { cell: 'ignore' }, 'every open state ends by a timer'],
    ['cancelled', { reason: 'caller_hung_up' }, 'the reason is that of the cause'],
    ['payment-declined', { outputs: ['end_in_failure'] }, 'the intent divides the reasons'],
    ['restart-repeats-the-process-command', { on: 'restart' }, 'exactly one row for every pair'],
  ] as const)('finds what is wrong with a changed row %s', (row, change, property) => {
    const found = violationsOf(tableWith(row, change)).map((c) => c.property);
    expect(found.some((name) => name.startsWith(property))).toBe(true);
  });

  it('notices card data in an output', () => {
    const table = loadMachine().session;
    const inputs = { ...table.inputs, declined: { ...table.inputs.declined, error: '4242' } };
    const found = violationsOf({ ...table, inputs } as MachineTable);
    expect(found.map((c) => c.property)).toContain('no card data outside zone and processor');
  });
});
