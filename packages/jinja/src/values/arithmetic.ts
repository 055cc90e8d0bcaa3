import { TemplateError, typeError } from '../errors.ts';
import { escapeMarkup } from '../filters/escape.ts';
import { formatPercent } from '../formatting/percent.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { BinaryOperator } from '../syntax/nodes.ts';
import { operateComplex } from './complex.ts';
import { toFloat } from './conversion.ts';
import { power } from './power.ts';
import { quotient } from './rational.ts';
import { Undefined } from './undefined.ts';
import {
  integer,
  isInteger,
  isString,
  Markup,
  PyBytes,
  PyComplex,
  PyFloat,
  PyTuple,
  stringOf,
  typeName,
  type Value,
} from './value.ts';

const SYMBOLS: Readonly<Record<BinaryOperator, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  div: '/',
  floordiv: '//',
  mod: '%',
  pow: '** or pow()',
};

/** Python's binary operators. */
export function operate(rt: Runtime, operator: BinaryOperator, left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const result = smallIntegers(operator, left, right);
    if (result !== null) return result;
  }
  const first = number(left);
  const second = number(right);
  if (first !== null && second !== null) return operateNumbers(rt, operator, first, second);
  if (operator === 'mod' && isString(left)) return formatText(rt, left, right);
  if (left instanceof Undefined) left.fail(rt);
  if (right instanceof Undefined) right.fail(rt);
  const result = operateSequences(rt, operator, left, right);
  if (result !== null) return result;
  const types = `'${typeName(left)}' and '${typeName(right)}'`;
  throw typeError(`unsupported operand type(s) for ${SYMBOLS[operator]}: ${types}`);
}

function smallIntegers(operator: BinaryOperator, left: number, right: number): Value | null {
  let result: number;
  if (operator === 'add') result = left + right;
  else if (operator === 'sub') result = left - right;
  else if (operator === 'mul') result = left * right;
  else return null;
  if (!Number.isSafeInteger(result)) return null;
  return result === 0 ? 0 : result;
}

/** An int or bool as number or bigint, a float as PyFloat, null for everything else. */
function number(value: Value): number | bigint | PyFloat | PyComplex | null {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof PyFloat || value instanceof PyComplex ? value : null;
}

function toComplex(value: number | bigint | PyFloat | PyComplex): PyComplex {
  return value instanceof PyComplex ? value : new PyComplex(toFloat(value), 0);
}

function operateNumbers(
  rt: Runtime,
  operator: BinaryOperator,
  left: number | bigint | PyFloat | PyComplex,
  right: number | bigint | PyFloat | PyComplex,
): Value {
  if (left instanceof PyComplex || right instanceof PyComplex) {
    return operateComplex(operator, toComplex(left), toComplex(right));
  }
  if (operator === 'pow') return power(rt, left, right);
  if (left instanceof PyFloat || right instanceof PyFloat) {
    return operateFloats(operator, toFloat(left), toFloat(right));
  }
  if (operator === 'div') return divideIntegers(left, right);
  return operateIntegers(rt, operator, left, right);
}

function operateIntegers(
  rt: Runtime,
  operator: BinaryOperator,
  left: number | bigint,
  right: number | bigint,
): Value {
  if ((operator === 'floordiv' || operator === 'mod') && Number(right) === 0) {
    const what = operator === 'mod' ? 'modulo' : 'division or modulo';
    throw new TemplateError('ZeroDivisionError', `integer ${what} by zero`);
  }
  if (operator === 'mod' && typeof left === 'number' && typeof right === 'number') {
    const rest = left % right;
    return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest + 0;
  }
  chargeBig(rt, operator, left, right);
  const first = BigInt(left);
  const second = BigInt(right);
  if (operator === 'add') return integer(first + second);
  if (operator === 'sub') return integer(first - second);
  if (operator === 'mul') return integer(first * second);
  const quotient = first / second;
  const rest = first % second;
  const adjust = rest !== 0n && rest < 0n !== second < 0n;
  if (operator === 'mod') return integer(adjust ? rest + second : rest);
  return integer(adjust ? quotient - 1n : quotient);
}

/** Estimated 64-bit words of an integer. */
export function words(value: number | bigint): number {
  if (typeof value === 'number') return 1;
  // Hexadecimal digits are the cheapest exact measure; small values need none.
  return value > -(1n << 256n) && value < 1n << 256n ? 4 : value.toString(16).length / 16;
}

/** Pays for an operation on big integers: time by the product of the lengths, room by the sum. */
function chargeBig(
  rt: Runtime,
  operator: BinaryOperator,
  left: number | bigint,
  right: number | bigint,
): void {
  if (typeof left === 'number' && typeof right === 'number') return;
  const first = words(left);
  const second = words(right);
  rt.budget.allocate(8 * (first + second));
  const linear = operator === 'add' || operator === 'sub';
  rt.budget.step(linear ? (first + second) / 8 : 1 + (first * second) / 16);
}

/** True division of integers, correctly rounded where both fit a float. */
function divideIntegers(left: number | bigint, right: number | bigint): PyFloat {
  if (Number(right) === 0) throw new TemplateError('ZeroDivisionError', 'division by zero');
  if (typeof left === 'number' && typeof right === 'number') return new PyFloat(left / right);
  return new PyFloat(divideBig(BigInt(left), BigInt(right)));
}

function divideBig(left: bigint, right: bigint): number {
  if (left === 0n) return right < 0n ? -0 : 0;
  const negative = left < 0n !== right < 0n;
  const result = quotient(left < 0n ? -left : left, right < 0n ? -right : right);
  if (!Number.isFinite(result)) {
    throw new TemplateError('OverflowError', 'integer division result too large for a float');
  }
  return negative ? -result : result;
}

function operateFloats(operator: BinaryOperator, left: number, right: number): PyFloat {
  if (operator === 'add') return new PyFloat(left + right);
  if (operator === 'sub') return new PyFloat(left - right);
  if (operator === 'mul') return new PyFloat(left * right);
  if (right === 0) {
    const message = { div: 'float division by zero', mod: 'float modulo' }[operator as string];
    throw new TemplateError('ZeroDivisionError', message ?? 'float floor division by zero');
  }
  if (operator === 'div') return new PyFloat(left / right);
  return new PyFloat(operator === 'mod' ? floatModulo(left, right) : floorDivide(left, right));
}

function floatModulo(left: number, right: number): number {
  const rest = left % right;
  if (rest === 0) return right < 0 || Object.is(right, -0) ? -0 : 0;
  return rest < 0 !== right < 0 ? rest + right : rest;
}

function floorDivide(left: number, right: number): number {
  const rest = left % right;
  let quotient = (left - rest) / right;
  if (rest !== 0 && rest < 0 !== right < 0) quotient -= 1;
  if (quotient === 0) return left / right < 0 || Object.is(left / right, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

function formatText(rt: Runtime, left: string | Markup, right: Value): Value {
  const text = formatPercent(rt, stringOf(left), right, left instanceof Markup);
  return left instanceof Markup ? new Markup(text) : text;
}

function operateSequences(
  rt: Runtime,
  operator: BinaryOperator,
  left: Value,
  right: Value,
): Value | null {
  if (operator === 'add') return concatenate(rt, left, right);
  if (operator !== 'mul') return null;
  if (isSequence(left)) return repeat(rt, left, right);
  return isSequence(right) ? repeat(rt, right, left) : null;
}

type Sequence = string | Markup | Value[] | PyTuple | PyBytes;

function isSequence(value: Value): value is Sequence {
  return (
    isString(value) || Array.isArray(value) || value instanceof PyTuple || value instanceof PyBytes
  );
}

function concatenate(rt: Runtime, left: Value, right: Value): Value | null {
  if (isString(left) && isString(right)) return concatenateText(rt, left, right);
  if (Array.isArray(left)) {
    if (!Array.isArray(right)) throw cannotConcatenate('list', right);
    rt.budget.list(left.length + right.length);
    return [...left, ...right];
  }
  if (left instanceof PyTuple) {
    if (!(right instanceof PyTuple)) throw cannotConcatenate('tuple', right);
    rt.budget.list(left.items.length + right.items.length);
    return new PyTuple([...left.items, ...right.items]);
  }
  if (left instanceof PyBytes && right instanceof PyBytes) {
    rt.budget.allocate(left.bytes.length + right.bytes.length);
    return new PyBytes(Uint8Array.from([...left.bytes, ...right.bytes]));
  }
  if (typeof left === 'string') throw cannotConcatenate('str', right);
  return null;
}

function cannotConcatenate(type: string, right: Value): TemplateError {
  return typeError(`can only concatenate ${type} (not "${typeName(right)}") to ${type}`);
}

function concatenateText(rt: Runtime, left: string | Markup, right: string | Markup): Value {
  const marked = left instanceof Markup || right instanceof Markup;
  const first = marked ? escapeMarkup(rt, left).value : stringOf(left);
  const second = marked ? escapeMarkup(rt, right).value : stringOf(right);
  rt.budget.text(first.length + second.length);
  return marked ? new Markup(first + second) : first + second;
}

function repeat(rt: Runtime, sequence: Sequence, times: Value): Value {
  if (!isInteger(times)) {
    throw typeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
  }
  if (Math.abs(Number(times)) >= 2 ** 63) {
    throw new TemplateError('OverflowError', "cannot fit 'int' into an index-sized integer");
  }
  const count = Math.max(0, Number(times));
  if (isString(sequence)) {
    const text = stringOf(sequence);
    const size = text.length * count;
    rt.budget.text(size);
    const repeated = size === 0 ? '' : text.repeat(count);
    return typeof sequence === 'string' ? repeated : new Markup(repeated);
  }
  if (sequence instanceof PyBytes) return repeatBytes(rt, sequence, count);
  const items = Array.isArray(sequence) ? sequence : sequence.items;
  const repeated = repeatItems(rt, items, count);
  return Array.isArray(sequence) ? repeated : new PyTuple(repeated);
}

function repeatItems(rt: Runtime, items: readonly Value[], count: number): Value[] {
  if (items.length === 0) return [];
  rt.budget.list(items.length * count);
  const repeated: Value[] = [];
  for (let round = 0; round < count; round += 1) for (const item of items) repeated.push(item);
  return repeated;
}

function repeatBytes(rt: Runtime, bytes: PyBytes, count: number): PyBytes {
  if (bytes.bytes.length === 0) return bytes;
  rt.budget.allocate(bytes.bytes.length * count);
  const repeated = new Uint8Array(bytes.bytes.length * count);
  for (let round = 0; round < count; round += 1)
    repeated.set(bytes.bytes, bytes.bytes.length * round);
  return new PyBytes(repeated);
}

/** Python's unary `-` and `+`. */
export function negate(rt: Runtime, operator: 'neg' | 'pos', value: Value): Value {
  const operand = number(value);
  if (operand === null) {
    if (value instanceof Undefined) value.fail(rt);
    const symbol = operator === 'neg' ? '-' : '+';
    throw typeError(`bad operand type for unary ${symbol}: '${typeName(value)}'`);
  }
  if (operator === 'pos') return operand;
  if (operand instanceof PyFloat) return new PyFloat(-operand.value);
  if (operand instanceof PyComplex) return new PyComplex(-operand.real, -operand.imaginary);
  return typeof operand === 'bigint' ? integer(-operand) : 0 - operand;
}
