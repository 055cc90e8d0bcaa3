import type { Runtime } from '../runtime/runtime.ts';
import { DictView, PyDict } from '../values/dict.ts';
import { type FunctionType, type Implementation, PyFunction } from '../values/function.ts';
import { PyRange } from '../values/range.ts';
import {
  isString,
  Markup,
  PyBytes,
  PyComplex,
  PyFloat,
  PyObject,
  PyTuple,
  type Value,
} from '../values/value.ts';
import { BYTES_METHODS } from './bytes.ts';
import { DICT_METHODS, VIEW_METHODS } from './dict.ts';
import { LIST_METHODS, RANGE_METHODS, TUPLE_METHODS } from './list.ts';
import { isEscaping, isWrapped, MARKUP_METHODS } from './markup.ts';
import type { Method, MethodTable } from './method.ts';
import { COMPLEX_METHODS, FLOAT_METHODS, INT_METHODS } from './number.ts';
import { TEXT_METHODS } from './text.ts';

type Table = MethodTable<Value> | undefined;

/** The methods and properties of a built-in type. */
export function methodsOf(value: Value): Table {
  if (typeof value === 'string') return TEXT_METHODS as Table;
  if (value === null) return undefined;
  if (Array.isArray(value)) return LIST_METHODS as unknown as Table;
  if (!(value instanceof PyObject)) return INT_METHODS as Table;
  if (value instanceof PyDict) return DICT_METHODS as unknown as Table;
  if (value instanceof PyFloat) return FLOAT_METHODS as unknown as Table;
  return rareMethods(value);
}

function rareMethods(value: PyObject): Table {
  if (value instanceof Markup) return MARKUP_METHODS as unknown as Table;
  if (value instanceof PyTuple) return tupleMethods(value) as unknown as Table;
  if (value instanceof DictView) return VIEW_METHODS as unknown as Table;
  if (value instanceof PyRange) return RANGE_METHODS as unknown as Table;
  if (value instanceof PyBytes) return BYTES_METHODS as unknown as Table;
  if (value instanceof PyComplex) return COMPLEX_METHODS as unknown as Table;
  return undefined;
}

function tupleMethods(tuple: PyTuple): MethodTable<PyTuple> {
  if (tuple.fields.length === 0) return TUPLE_METHODS;
  const fields = tuple.fields.map((name, index): [string, Method<PyTuple>] => [
    name,
    { name, property: true, call: (_rt, self) => self.items[index]! },
  ]);
  return new Map([...TUPLE_METHODS, ...fields]);
}

/** The method bound to its value, or the value of a property. */
export function bindMethod(rt: Runtime, method: Method, self: Value): Value {
  if (method.property) return method.call(rt, self, [], null);
  const run: Implementation = (runtime, args, keywords) => {
    return method.call(runtime, self, args, keywords);
  };
  const { name } = method;
  const home = self instanceof Markup && isEscaping(name) ? 'str' : undefined;
  return new PyFunction(functionType(name, self), name, run, self, home);
}

function functionType(name: string, self: Value): FunctionType {
  if (isString(self) && name.startsWith('format')) return 'function';
  return self instanceof Markup && isWrapped(name) ? 'method' : 'builtin_function_or_method';
}
