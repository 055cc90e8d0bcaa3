import { TemplateError, typeError } from './errors.ts';
import type { Runtime } from './runtime/runtime.ts';
import type { Implementation } from './values/function.ts';
import { fromHost, type HostValue, toHost } from './values/host.ts';
import type { Keywords, Value } from './values/value.ts';

/** A function of the host: takes and returns plain data. */
export type HostFunction = (...args: HostValue[]) => unknown;

export interface HostFunctionOptions {
  /**
   * Names of the parameters behind a filter's value (for a global function: of all), so that
   * templates may pass them by keyword. Without it keywords are refused.
   */
  readonly parameters?: readonly string[];
}

/** Makes a function of the host callable from templates. */
export function hostFunction(
  name: string,
  implementation: HostFunction,
  { parameters = [] }: HostFunctionOptions,
  leading = 1,
): Implementation {
  return (rt, args, keywords) => {
    const values = withKeywords(name, parameters, args, keywords, leading);
    const given = values.map((value) => (value === undefined ? undefined : toHost(rt, value)));
    return fromHost(
      rt,
      run(rt, name, () => implementation(...given)),
    );
  };
}

function withKeywords(
  name: string,
  parameters: readonly string[],
  args: readonly Value[],
  keywords: Keywords,
  leading: number,
): (Value | undefined)[] {
  const values: (Value | undefined)[] = [...args];
  for (const [key, value] of keywords ?? []) {
    const index = parameters.indexOf(key);
    if (index < 0) throw typeError(`${name}() got an unexpected keyword argument '${key}'`);
    if (values[index + leading] !== undefined) {
      throw typeError(`${name}() got multiple values for argument '${key}'`);
    }
    while (values.length < index + leading) values.push(undefined);
    values[index + leading] = value;
  }
  return values;
}

function run(rt: Runtime, name: string, call: () => unknown): unknown {
  rt.budget.step();
  try {
    return call();
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new TemplateError('HostError', `${name}: ${message}`);
  }
}
