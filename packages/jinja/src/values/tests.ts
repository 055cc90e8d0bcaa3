import { typeError } from '../errors.ts';
import { isLowerText, isUpperText } from '../methods/text-case.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { operate } from './arithmetic.ts';
import { isCallable } from './call.ts';
import { compare, contains, equals, type Ordering } from './comparison.ts';
import { hashKey, PyDict } from './dict.ts';
import type { Implementation } from './function.ts';
import { hasHiddenAttribute } from './hidden.ts';
import { pullOrNone } from './iteration.ts';
import { bind, signature } from './signature.ts';
import { lengthOrNone } from './truth.ts';
import { Undefined } from './undefined.ts';
import { isInteger, isNumber, isString, Markup, PyFloat, PyObject, type Value } from './value.ts';

type TestEntry = readonly [string, Implementation];

function unary(name: string, test: (rt: Runtime, value: Value) => boolean): TestEntry {
  const parameters = signature(`test_${name}`, 'value');
  return [name, (rt, args, keywords) => test(rt, bind(parameters, args, keywords)[0]!)];
}

function binary(
  name: string,
  test: (rt: Runtime, left: Value, right: Value) => boolean,
  parameter = 'other',
): TestEntry {
  const parameters = signature(`test_${name}`, `value ${parameter}`);
  return [
    name,
    (rt, args, keywords) => {
      const [left, right] = bind(parameters, args, keywords) as [Value, Value];
      return test(rt, left, right);
    },
  ];
}

/** The functions of Python's `operator` module take exactly two arguments, without names. */
function operator(
  names: string,
  test: (rt: Runtime, left: Value, right: Value) => boolean,
): TestEntry[] {
  return names.split(' ').map((name) => [
    name,
    (rt, args, keywords) => {
      if (args.length !== 2 || (keywords !== null && keywords.size > 0)) {
        throw typeError(`${name} expected 2 arguments, got ${args.length}`);
      }
      return test(rt, args[0]!, args[1]!);
    },
  ]);
}

function ordering(names: string, symbol: Ordering): TestEntry[] {
  return operator(names, (rt, left, right) => compare(rt, symbol, left, right));
}

function remainder(rt: Runtime, value: Value, divisor: Value): Value {
  return operate(rt, 'mod', value, divisor);
}

function isSequence(rt: Runtime, value: Value): boolean {
  if (value instanceof Undefined && value.kind === 'strict') return false;
  return lengthOrNone(rt, value) !== undefined && hasHiddenAttribute(value, '__getitem__');
}

function isIterable(rt: Runtime, value: Value): boolean {
  if (value instanceof PyObject && value.typeName === 'TemplateReference') return true;
  return pullOrNone(rt, value) !== null;
}

function isSame(left: Value, right: Value): boolean {
  if (left instanceof PyFloat || right instanceof PyFloat) return left === right;
  return left === right;
}

function isMarked(value: Value): boolean {
  return (
    value instanceof Markup || (value instanceof PyObject && hasHiddenAttribute(value, '__html__'))
  );
}

function inLibrary(kind: 'filters' | 'tests') {
  return (rt: Runtime, value: Value): boolean => {
    hashKey(rt, value);
    return isString(value) && rt.library[kind].has(rt.text(value));
  };
}

/** All built-in tests of Jinja2 3.1. */
export const TESTS: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  unary('odd', (rt, value) => equals(rt, remainder(rt, value, 2), 1)),
  unary('even', (rt, value) => equals(rt, remainder(rt, value, 2), 0)),
  binary('divisibleby', (rt, value, number) => equals(rt, remainder(rt, value, number), 0), 'num'),
  unary('defined', (_rt, value) => !(value instanceof Undefined)),
  unary('undefined', (_rt, value) => value instanceof Undefined),
  unary('filter', inLibrary('filters')),
  unary('test', inLibrary('tests')),
  unary('none', (_rt, value) => value === null),
  unary('boolean', (_rt, value) => typeof value === 'boolean'),
  unary('false', (_rt, value) => value === false),
  unary('true', (_rt, value) => value === true),
  unary('integer', (_rt, value) => isInteger(value) && typeof value !== 'boolean'),
  unary('float', (_rt, value) => value instanceof PyFloat),
  unary('lower', (rt, value) => isLowerText(rt.text(value))),
  unary('upper', (rt, value) => isUpperText(rt.text(value))),
  unary('string', (_rt, value) => isString(value)),
  unary('mapping', (_rt, value) => value instanceof PyDict),
  unary('number', (_rt, value) => isNumber(value)),
  unary('sequence', isSequence),
  unary('iterable', isIterable),
  unary('callable', (_rt, value) => isCallable(value)),
  binary('sameas', (_rt, left, right) => isSame(left, right)),
  unary('escaped', (_rt, value) => isMarked(value)),
  binary('in', (rt, value, container) => contains(rt, container, value), 'seq'),
  ...operator('== eq equalto', (rt, left, right) => equals(rt, left, right)),
  ...operator('!= ne', (rt, left, right) => !equals(rt, left, right)),
  ...ordering('> gt greaterthan', '>'),
  ...ordering('>= ge', '>='),
  ...ordering('< lt lessthan', '<'),
  ...ordering('<= le', '<='),
]);
