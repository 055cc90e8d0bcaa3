import { typeError } from '../errors.ts';
import { PyDict } from '../values/dict.ts';
import { type Keywords, Markup, PyObject, PyTuple, type Value } from '../values/value.ts';
import type { Runtime } from './runtime.ts';

/** What a macro takes besides its named arguments, decided by what its body reads. */
export interface MacroShape {
  readonly name: string | null;
  readonly parameters: readonly string[];
  readonly catchKeywords: boolean;
  readonly catchVarargs: boolean;
  readonly caller: boolean;
}

/** Values for a macro's variables; undefined where an argument was not given. */
export type MacroArguments = (Value | undefined)[];

export class Macro extends PyObject {
  readonly typeName = 'Macro';
  private readonly shape: MacroShape;
  private readonly render: (rt: Runtime, args: MacroArguments) => string;

  constructor(shape: MacroShape, render: (rt: Runtime, args: MacroArguments) => string) {
    super();
    this.shape = shape;
    this.render = render;
  }

  override get moduleName(): string {
    return 'jinja2.runtime';
  }

  override repr(rt: Runtime): string {
    const { name } = this.shape;
    return `<Macro ${name === null ? 'anonymous' : rt.repr(name)}>`;
  }

  override attribute(_rt: Runtime, name: string): Value | undefined {
    const { shape } = this;
    switch (name) {
      case 'name':
        return shape.name;
      case 'arguments':
        return new PyTuple(shape.parameters);
      case 'catch_kwargs':
        return shape.catchKeywords;
      case 'catch_varargs':
        return shape.catchVarargs;
      case 'caller':
        return shape.caller;
      case 'explicit_caller':
        return shape.parameters.includes('caller');
      default:
        return undefined;
    }
  }

  override call(rt: Runtime, args: Value[], keywords: Keywords): Value {
    const { autoescape } = rt;
    const bound = this.bind(rt, args, keywords === null ? new Map() : new Map(keywords));
    rt.budget.enter();
    const text = this.render(rt, bound);
    rt.budget.leave();
    return autoescape ? new Markup(text) : text;
  }

  private bind(rt: Runtime, args: Value[], keywords: Map<string, Value>): MacroArguments {
    const { name, parameters, catchKeywords, catchVarargs, caller } = this.shape;
    const bound: MacroArguments = args.slice(0, parameters.length);
    let foundCaller = bound.length === parameters.length && parameters.includes('caller');
    for (const parameter of parameters.slice(bound.length)) {
      bound.push(keywords.get(parameter));
      keywords.delete(parameter);
      foundCaller ||= parameter === 'caller';
    }
    if (caller && !foundCaller) {
      const given = keywords.get('caller') ?? null;
      keywords.delete('caller');
      bound.push(given ?? rt.undefined({ hint: 'No caller defined', name: 'caller' }));
    }
    if (catchKeywords) bound.push(PyDict.of(rt, keywords));
    else if (keywords.size > 0) throw unexpectedKeyword(rt, name, keywords);
    if (catchVarargs) bound.push(new PyTuple(args.slice(parameters.length)));
    else if (args.length > parameters.length) {
      const most = parameters.length;
      throw typeError(`macro ${rt.repr(name)} takes not more than ${most} argument(s)`);
    }
    return bound;
  }
}

function unexpectedKeyword(rt: Runtime, name: string | null, keywords: Map<string, Value>): Error {
  const macro = `macro ${rt.repr(name)}`;
  if (keywords.has('caller')) {
    return typeError(
      `${macro} was invoked with two values for the special caller argument. ` +
        'This is most likely a bug.',
    );
  }
  const [first] = keywords.keys();
  return typeError(`${macro} takes no keyword argument ${rt.repr(first!)}`);
}
