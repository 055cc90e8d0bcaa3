import type { Runtime } from '../runtime/runtime.ts';
import { type Keywords, PyObject, typeName, type Value } from './value.ts';

export type Implementation = (rt: Runtime, args: Value[], keywords: Keywords) => Value;

/** Python's names for functions, for methods written in Python, and for those written in C. */
export type FunctionType = 'function' | 'method' | 'builtin_function_or_method';

/** Something callable: a global function, a bound method, a class. */
export class PyFunction extends PyObject {
  readonly typeName: string;
  readonly name: string;
  /** The value that a method belongs to. */
  private readonly owner: Value | undefined;
  /** The class that defines a method, where it is not the owner's. */
  private readonly home: string | undefined;
  private readonly implementation: Implementation;

  constructor(
    type: FunctionType,
    name: string,
    implementation: Implementation,
    owner?: Value,
    home?: string,
  ) {
    super();
    this.home = home;
    this.typeName = type;
    this.name = name;
    this.implementation = implementation;
    this.owner = owner;
  }

  override repr(rt: Runtime, depth: number): string {
    const { name, owner } = this;
    if (this.typeName === 'function' || owner === undefined) {
      const qualified = owner === undefined ? name : `${typeName(owner)}.${name}`;
      return `<function ${qualified} at ${rt.address(this)}>`;
    }
    if (this.typeName === 'method') {
      return `<bound method ${this.home ?? typeName(owner)}.${name} of ${rt.repr(owner, depth + 1)}>`;
    }
    const object = `${typeName(owner)} object at ${rt.address(this)}`;
    return `<built-in method ${name} of ${object}>`;
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
    return member && new PyFunction('builtin_function_or_method', name, member, this);
  }

  override call(rt: Runtime, args: Value[], keywords: Keywords): Value {
    return this.construct(rt, args, keywords);
  }
}
