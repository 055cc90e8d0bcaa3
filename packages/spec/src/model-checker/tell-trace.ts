import { fieldSets } from '../machine/configuration.ts';
import { loadMachine } from '../machine/load-machine.ts';
import type { MachineDocument } from '../machine/machine-document.ts';
import type { MealyMachine } from '../machine/mealy-machine.ts';
import type { Output } from '../machine/output.ts';
import { unfold, unfoldDelivery } from '../machine/unfold.ts';

/** One story of machine/traces.yaml: a configuration and inputs, told in full by `tellTrace`. */
export interface Trace {
  readonly trace: string;
  readonly tells: string;
  readonly configuration?: {
    readonly fields: number;
    readonly retries: number;
    readonly switches: number;
    readonly method?: 'tokenize';
    readonly success?: 'none';
    readonly failure?: 'none';
  };
  readonly delivery?: 'base' | 'reliable';
  readonly inputs: readonly string[];
}

/** A trace as text: each input, the state after it, and everything that is seen. */
export function tellTrace(trace: Trace, document: MachineDocument = loadMachine()): string {
  const machine = machineOf(trace, document);
  const lines = [`## ${trace.trace}`, trace.tells, '', `-> ${machine.initial}`];
  lines.push(...machine.opening.map(tellOutput));
  let state = machine.initial;
  for (const input of trace.inputs) {
    const { to, cell, outputs } = machine.transition(state, input);
    lines.push(`${input} -> ${cell === 'move' ? to : cell}`, ...outputs.map(tellOutput));
    state = to;
  }
  return `${lines.join('\n')}\n`;
}

/** The rows that a trace takes, for the proof that all traces together take all rows. */
export function rowsOfTrace(trace: Trace): readonly { row: string; cell: string }[] {
  const machine = machineOf(trace, loadMachine());
  let state = machine.initial;
  return trace.inputs.map((input) => {
    const { row, cell, to } = machine.transition(state, input);
    state = to;
    return { row, cell };
  });
}

function machineOf(trace: Trace, document: MachineDocument): MealyMachine {
  if (trace.delivery !== undefined) {
    return unfoldDelivery({ profile: trace.delivery }, document.delivery);
  }
  const { fields, retries, switches, method, success, failure } = trace.configuration ?? {
    fields: 4,
    retries: 1,
    switches: 1,
  };
  const set = fieldSets.find((f) => f.length === fields) ?? [];
  const connections = { success: success === undefined, failure: failure === undefined };
  const configuration = { retryLimit: retries, switchLimit: switches, connections };
  return unfold({ ...configuration, fields: set, method: method ?? 'charge' }, document.session);
}

function tellOutput({ kind, name, data }: Output): string {
  const said = Object.entries(data).map(([key, value]) => ` ${key}=${value}`);
  return `    ${kind}${name === '' ? '' : ` ${name}`}${said.join('')}`;
}
