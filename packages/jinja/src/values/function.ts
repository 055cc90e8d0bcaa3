import type { Runtime } from '../runtime/runtime.ts';
import { type Keywords, PyObject, type Value } from './value.ts';

export type Implementation = (rt: Runtime, args: Value[], keywords: Keywords) => Value;

/** Something callable: a global function, a bound method, a class. */
export class PyFunction extends PyObject {
  readonly typeName: string;
  readonly name: string;
  private readonly implementation: Implementation;

  constructor(type: string, name: string, implementation: Implementation) {
    super();
    this.typeName = type;
    this.name = name;
    this.implementation = implementation;
  }

  override repr(rt: Runtime): string {
    return `<${this.typeName.replaceAll('_', ' ')} ${this.name} at ${rt.address(this)}>`;
  }

  override call(rt: Runtime, args: Value[], keywords: Keywords): Value {
    return this.implementation(rt, args, keywords);
  }
}

/** A class that templates may call: `dict`, `cycler`, `joiner`, `namespace`. */
export class PyClass extends PyObject {
  readonly typeName = 'type';
  readonly name: string;
  private readonly construct: Implementation;
  private readonly members: ReadonlyMap<string, Implementation>;

  constructor(
    name: string,
    construct: Implementation,
    members: ReadonlyMap<string, Implementation> = new Map(),
  ) {
    super();
    this.name = name;
    this.construct = construct;
    this.members = members;
  }

  override repr(): string {
    return `<class '${this.name}'>`;
  }

  override attribute(_rt: Runtime, name: string): Value | undefined {
    const member = this.members.get(name);
    return member && new PyFunction('builtin_function_or_method', name, member);
  }

  override call(rt: Runtime, args: Value[], keywords: Keywords): Value {
    return this.construct(rt, args, keywords);
  }
}
