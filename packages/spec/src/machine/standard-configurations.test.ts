import { describe, expect, it } from 'vitest';
import {
  everyConfiguration,
  nameOfConfiguration,
  type SessionConfiguration,
} from './configuration.ts';
import { loadMachine } from './load-machine.ts';
import type { MachineTable } from './machine-document.ts';
import type { Situation } from './situation.ts';
import { complementaryConfigurations, standardConfigurations } from './standard-configurations.ts';
import { listOf, unfold } from './unfold.ts';

const table = loadMachine().session;

/** What a guard or an update can see of a situation. */
const sight: Readonly<Record<string, 'attempt' | 'field' | 'order' | 'paused' | 'switch'>> = {
  attempts_left: 'attempt',
  last_attempt: 'attempt',
  next_attempt: 'attempt',
  error_applies: 'field',
  error_does_not_apply: 'field',
  at_first_field: 'order',
  past_first_field: 'order',
  last_field: 'order',
  more_fields: 'order',
  next_field: 'order',
  paused: 'paused',
  not_paused: 'paused',
  pause: 'paused',
  end_pause: 'paused',
  switches_left: 'switch',
  no_switches_left: 'switch',
  count_switch: 'switch',
};
const blind = ['first_field'];

/** What the rows that cover a pair can see between them; outputs name the field. */
function sightOf({ rows }: MachineTable, state: string, input: string): ReadonlySet<string> {
  const covering = rows.filter((r) => listOf(r.in).includes(state) && listOf(r.on).includes(input));
  const words = covering.flatMap((r) => [...(r.when ?? []), ...(r.set ?? [])]);
  const seen = words.filter((w) => !blind.includes(w)).map((w) => sight[w] ?? `unknown ${w}`);
  return new Set(state === 'collecting' ? ['field', ...seen] : seen);
}

function placeOf(value: number, first: number, last: number): string {
  if (first === last) return 'only';
  if (value === first) return 'first';
  return value === last ? 'last' : 'between';
}

function lookAt(what: string, situation: Situation, configuration: SessionConfiguration): string {
  const { fields, retryLimit, switchLimit } = configuration;
  if (what === 'paused') return String(situation.paused);
  if (what === 'switch') return placeOf(situation.switches_used ?? 0, 0, switchLimit);
  if (what === 'attempt') return placeOf(situation.attempt ?? 0, 1, retryLimit + 1);
  if (what === 'field') return situation.field ?? 'none';
  const at = fields.indexOf(situation.field as never);
  return at < 0 ? 'no field' : `${situation.field} before ${fields[at + 1] ?? 'the end'}`;
}

function sightsIn(configuration: SessionConfiguration): ReadonlySet<string> {
  const machine = unfold(configuration);
  const found = new Set<string>();
  for (const state of machine.states) {
    const situation = machine.situationOf(state);
    for (const input of machine.inputs) {
      const seen = [...sightOf(table, situation.state, input)].sort();
      const looks = seen.map((what) => `${what}: ${lookAt(what, situation, configuration)}`);
      const { row } = machine.transition(state, input);
      found.add(`${situation.state} on ${input} takes ${row}; ${looks.join('; ')}`);
    }
  }
  return found;
}

describe('the standard configurations', () => {
  it('show, with the complementary ones, every pair of state and input as its rows see it', () => {
    const shown = new Set<string>();
    for (const c of [...standardConfigurations, ...complementaryConfigurations])
      for (const sighting of sightsIn(c)) shown.add(sighting);
    const missed: string[] = [];
    for (const configuration of everyConfiguration()) {
      if (configuration.method === 'tokenize' || configuration.connections.success) continue;
      if (configuration.connections.failure) continue;
      for (const sighting of sightsIn(configuration)) {
        if (!shown.has(sighting)) {
          missed.push(`${nameOfConfiguration(configuration)}: ${sighting}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('call each outcome connection, and leave each out; charge, and tokenize', () => {
    const all = [...standardConfigurations, ...complementaryConfigurations];
    for (const configured of [false, true]) {
      expect(all.some((c) => c.connections.success === configured)).toBe(true);
      expect(all.some((c) => c.connections.failure === configured)).toBe(true);
    }
    expect(new Set(all.map((c) => c.method))).toEqual(new Set(['charge', 'tokenize']));
  });

  it('know what every guard and update can see, and no row sees attempts and switches', () => {
    for (const state of Object.keys(table.states))
      for (const input of Object.keys(table.inputs)) {
        const seen = [...sightOf(table, state, input)];
        expect(seen.filter((what) => what.startsWith('unknown'))).toEqual([]);
        expect(seen.includes('attempt') && seen.includes('switch')).toBe(false);
      }
  });
});
