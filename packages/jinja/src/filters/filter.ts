import type { Runtime } from '../runtime/runtime.ts';
import type { Implementation } from '../values/function.ts';
import { bind, type Signature, signature } from '../values/signature.ts';
import type { Value } from '../values/value.ts';

export type FilterEntry = readonly [string, Implementation];

/** A filter with the parameters of the Python function that Jinja2 has for it. */
export function filter(
  name: string,
  parameters: Signature,
  body: (rt: Runtime, args: Value[]) => Value,
): FilterEntry {
  return [name, (rt, args, keywords) => body(rt, bind(parameters, args, keywords))];
}

/** A filter without parameters but the value. */
export function simple(
  name: string,
  python: string,
  body: (rt: Runtime, value: Value) => Value,
): FilterEntry {
  return filter(name, signature(python, 's'), (rt, [value]) => body(rt, value!));
}
