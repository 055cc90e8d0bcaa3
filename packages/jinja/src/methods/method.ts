import type { Runtime } from '../runtime/runtime.ts';
import { arity, bind, noKeywords, type Signature } from '../values/signature.ts';
import type { Keywords, Value } from '../values/value.ts';

/** A method or property of a built-in type; `Self` is what the table it stands in is for. */
export interface Method<Self = Value> {
  readonly name: string;
  /** A property is read when it is looked up. */
  readonly property: boolean;
  readonly call: (rt: Runtime, self: Self, args: Value[], keywords: Keywords) => Value;
}

export type MethodTable<Self> = ReadonlyMap<string, Method<Self>>;

/** A method with positional arguments only. */
export function positional<Self>(
  name: string,
  least: number,
  most: number,
  body: (rt: Runtime, self: Self, args: Value[]) => Value,
): Method<Self> {
  return {
    name,
    property: false,
    call: (rt, self, args, keywords) => {
      noKeywords(name, keywords);
      arity(name, args, least, most);
      return body(rt, self, args);
    },
  };
}

/** A method with named parameters. */
export function named<Self>(
  target: Signature,
  body: (rt: Runtime, self: Self, args: Value[]) => Value,
): Method<Self> {
  return {
    name: target.function,
    property: false,
    call: (rt, self, args, keywords) => body(rt, self, bind(target, args, keywords)),
  };
}

export function property<Self>(name: string, read: (self: Self) => Value): Method<Self> {
  return { name, property: true, call: (_rt, self) => read(self) };
}

export function table<Self>(...methods: readonly Method<Self>[]): MethodTable<Self> {
  return new Map(methods.map((method) => [method.name, method]));
}
