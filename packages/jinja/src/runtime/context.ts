import { fromHost } from '../values/host.ts';
import type { Value } from '../values/value.ts';
import type { Block } from './program.ts';
import type { Runtime } from './runtime.ts';

/** Finds the value of a name, or undefined. */
export type Lookup = (rt: Runtime, name: string) => Value | undefined;

/** Whether printed values are escaped; shared by a context and those derived from it. */
export interface Escaping {
  enabled: boolean;
}

/** The variables of a template while it is rendered. */
export class Context {
  readonly parent: Lookup;
  /** What the template assigned at its top level. */
  readonly variables: Map<string, Value>;
  /** Which of them an import may take. */
  readonly exported = new Set<string>();
  /** The implementations of each block, the most derived first. */
  readonly blocks = new Map<string, Block[]>();
  readonly escaping: Escaping;
  readonly templateName: string | null;

  constructor(
    parent: Lookup,
    templateName: string | null,
    blocks: ReadonlyMap<string, Block>,
    escaping: Escaping,
  ) {
    this.parent = parent;
    this.templateName = templateName;
    this.variables = new Map();
    for (const [name, block] of blocks) this.blocks.set(name, [block]);
    this.escaping = escaping;
  }

  resolve(rt: Runtime, name: string): Value | undefined {
    return this.variables.get(name) ?? (this.variables.has(name) ? null : this.parent(rt, name));
  }

  /** Everything in sight now, under the given local variables. */
  snapshot(locals: ReadonlyMap<string, Value>): Lookup {
    const variables = new Map([...this.variables, ...locals]);
    return (rt, name) => {
      return variables.get(name) ?? (variables.has(name) ? null : this.parent(rt, name));
    };
  }

  /** A context of the same template with more variables, for a scoped block. */
  derived(locals: ReadonlyMap<string, Value>): Context {
    const context = new Context(this.snapshot(locals), this.templateName, new Map(), this.escaping);
    for (const [name, stack] of this.blocks) context.blocks.set(name, [...stack]);
    return context;
  }
}

/** Looks names up in plain data of the host: own properties only, converted when first read. */
export function hostLookup(
  data: Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>,
): Lookup {
  const converted = new Map<string, Value>();
  return (rt, name) => {
    const known = converted.get(name);
    if (known !== undefined) return known;
    const value = ownValue(data, name);
    const result = value === undefined ? rt.library.global(rt, name) : fromHost(rt, value);
    if (result !== undefined) converted.set(name, result);
    return result;
  };
}

function ownValue(data: object, name: string): unknown {
  if (data instanceof Map) return data.get(name);
  return Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
}

/** Only the globals. */
export function noData(): Lookup {
  return hostLookup(new Map());
}
