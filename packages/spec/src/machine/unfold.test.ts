import { describe, expect, it } from 'vitest';
import { everyConfiguration, fieldSets, type SessionConfiguration } from './configuration.ts';
import { loadMachine } from './load-machine.ts';
import { minimise } from './minimise.ts';
import { TableError, unfold, unfoldDelivery } from './unfold.ts';

function configuration(fields: number, retryLimit: number, switchLimit: number) {
  return {
    fields: fieldSets[fields] ?? [],
    retryLimit,
    switchLimit,
    method: 'charge',
    connections: { success: true, failure: true },
  } satisfies SessionConfiguration;
}

/** The outputs of a run as short words: `event field.requested`, `reply 200`. */
function run(inputs: readonly string[], using = configuration(0, 1, 1)) {
  const machine = unfold(using);
  let state = machine.initial;
  let words: string[] = [];
  for (const input of inputs) {
    const { to, outputs } = machine.transition(state, input);
    words = outputs.map((o) => `${o.kind} ${o.name}`.trim());
    state = to;
  }
  return { state, words };
}

describe('the unfolded session', () => {
  it('has 22, 52 and 152 states in the standard configurations, and none too many', () => {
    for (const [fields, retries, switches, states] of [
      [0, 0, 0, 22],
      [3, 1, 1, 52],
      [3, 3, 3, 152],
    ] as const) {
      const machine = unfold(configuration(fields, retries, switches));
      expect(machine.states).toHaveLength(states);
      expect(minimise(machine).states).toHaveLength(states);
    }
  });

  it('unfolds for every configuration', () => {
    const sizes = [...everyConfiguration()].map((c) => unfold(c).states.length);
    expect(sizes).toHaveLength(384);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([22, 118]);
  });

  it('asks for a field by its event, its message and the collect command', () => {
    expect(run(['start_ok', 'proceed'])).toEqual({
      state: 'collecting(card_number, attempt 1)',
      words: [
        'reply 200',
        'event proceed.received',
        'event field.requested',
        'message credit_card',
        'command collect',
      ],
    });
  });

  it('ends the session at the last failed attempt without a collection error', () => {
    expect(run(['start_ok', 'proceed', 'rejected_invalid', 'stalled'])).toEqual({
      state: 'failed(input_timeout)',
      words: [
        'reply 204',
        'event field.rejected',
        'event session.failed',
        'command wipe',
        'message payment_error',
        'agent_result',
        'call failure',
      ],
    });
  });

  it('says nothing to a caller who is gone', () => {
    const { words } = run(['hang_up']);
    expect(words.filter((w) => w.startsWith('message'))).toEqual([]);
  });

  it('speaks of the ended entry in a rejection, and of the next attempt in the request', () => {
    const machine = unfold(configuration(0, 1, 0));
    const { outputs } = machine.transition(
      'collecting(card_number, attempt 1)',
      'rejected_invalid',
    );
    expect(outputs.filter((o) => o.kind === 'event').map((o) => o.data)).toEqual([
      { field: 'card_number', attempt: 1, error: 'invalid_card_number', attempts_left: 1 },
      { field: 'card_number', attempt: 2 },
    ]);
  });

  it('leaves out the call of an outcome that has no connection', () => {
    const without = { ...configuration(0, 0, 0), connections: { success: true, failure: false } };
    expect(run(['cancel'], without).words).not.toContain('call failure');
  });

  it('refuses a table in which a pair has no row, and one in which it has two', () => {
    const table = loadMachine().session;
    const without = { ...table, rows: table.rows.filter((r) => r.row !== 'cancelled') };
    expect(() => unfold(configuration(0, 0, 0), without)).toThrow(TableError);
    const twice = { ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] };
    expect(() => unfold(configuration(0, 0, 0), twice)).toThrow(
      'start-resolved and start-resolved',
    );
  });
});

describe('the unfolded delivery', () => {
  it('has one attempt at Base and ten when Reliable', () => {
    expect(unfoldDelivery({ profile: 'base' }).states).toHaveLength(3);
    expect(unfoldDelivery({ profile: 'reliable' }).states).toHaveLength(10 + 9 + 2);
  });
});
