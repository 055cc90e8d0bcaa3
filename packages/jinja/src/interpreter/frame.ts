import type { Context } from '../runtime/context.ts';
import type { Program } from '../runtime/program.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { FunctionScope, Load, Symbols, Variable } from '../scope/symbols.ts';
import type { Value } from '../values/value.ts';

/** Which template a template extends, known once its `extends` has run. */
export interface Inheritance {
  parent: Program | null;
}

/** The variables of one run of a function; undefined where nothing is assigned yet. */
export class Frame {
  readonly rt: Runtime;
  readonly context: Context;
  readonly outer: Frame | null;
  readonly inheritance: Inheritance;
  readonly slots: (Value | undefined)[];

  constructor(
    scope: FunctionScope,
    rt: Runtime,
    context: Context,
    outer: Frame | null,
    inheritance: Inheritance = { parent: null },
  ) {
    this.rt = rt;
    this.context = context;
    this.outer = outer;
    this.inheritance = inheritance;
    this.slots = [];
    for (let slot = 0; slot < scope.size; slot += 1) this.slots.push(undefined);
  }

  /** The frame of a function inside this one. */
  inner(scope: FunctionScope): Frame {
    return new Frame(scope, this.rt, this.context, this, this.inheritance);
  }
}

/** How many functions outwards a variable lives. */
export function distance(from: FunctionScope, to: FunctionScope): number {
  let hops = 0;
  for (let scope: FunctionScope | null = from; scope !== to; scope = scope.parent) {
    if (scope === null) throw new Error('expected a variable of an enclosing function');
    hops += 1;
  }
  return hops;
}

export type Read = (frame: Frame) => Value | undefined;
export type Write = (frame: Frame, value: Value | undefined) => void;

export function reader(scope: FunctionScope, variable: Variable): Read {
  const { slot } = variable;
  const hops = distance(scope, variable.scope);
  if (hops === 0) return (frame) => frame.slots[slot];
  if (hops === 1) return (frame) => frame.outer!.slots[slot];
  return (frame) => enclosing(frame, hops).slots[slot];
}

export function writer(scope: FunctionScope, variable: Variable): Write {
  const { slot } = variable;
  const hops = distance(scope, variable.scope);
  return (frame, value) => {
    enclosing(frame, hops).slots[slot] = value;
  };
}

function enclosing(frame: Frame, hops: number): Frame {
  let found = frame;
  for (let hop = 0; hop < hops; hop += 1) found = found.outer!;
  return found;
}

export type Enter = (frame: Frame) => void;

/** Gives the variables of a scope what they start with. */
export function enterScope(symbols: Symbols): Enter {
  const loads = Array.from(symbols.loads, ([variable, load]) => loader(symbols, variable, load));
  const steps = loads.filter((load) => load !== null);
  if (steps.length === 0) return () => {};
  return (frame) => {
    for (const step of steps) step(frame);
  };
}

function loader(symbols: Symbols, variable: Variable, load: Load): Enter | null {
  const { slot } = variable;
  if (load.from === 'parameter') return null;
  if (load.from === 'nothing') {
    return (frame) => {
      frame.slots[slot] = undefined;
    };
  }
  if (load.from === 'outer') {
    const read = reader(symbols.scope, load.variable);
    return (frame) => {
      frame.slots[slot] = read(frame);
    };
  }
  const { name } = load;
  return (frame) => {
    frame.slots[slot] = frame.context.resolve(frame.rt, name);
  };
}

/** Forgets the variables of a scope that shares its function with what follows. */
export function leaveScope(symbols: Symbols): Enter {
  const slots = Array.from(symbols.loads.keys(), ({ slot }) => slot);
  return (frame) => {
    for (const slot of slots) frame.slots[slot] = undefined;
  };
}
