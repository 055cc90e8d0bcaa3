import { TemplateError, typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { characters, walkCost } from '../unicode/code-points.ts';
import { PyDict } from './dict.ts';
import { PyRange } from './range.ts';
import { Undefined } from './undefined.ts';
import { isInteger, Markup, PyBytes, PyTuple, typeName, type Value } from './value.ts';

interface Bounds {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/** Start, stop and step of a slice of something so long, as Python's `slice.indices`. */
function bounds(length: number, start: Value, stop: Value, step: Value): Bounds {
  const stride = bound(step) ?? 1;
  if (stride === 0) throw valueError('slice step cannot be zero');
  const forward = stride > 0;
  const lowest = forward ? 0 : -1;
  const highest = forward ? length : length - 1;
  const clamp = (value: number | null, fallback: number) => {
    if (value === null) return fallback;
    const index = value < 0 ? value + length : value;
    return Math.min(Math.max(index, lowest), highest);
  };
  const from = clamp(bound(start), forward ? 0 : length - 1);
  const to = clamp(bound(stop), forward ? length : -1);
  const count = Math.max(0, Math.ceil((to - from) / stride));
  return { start: from, stop: to, step: stride, count };
}

function bound(value: Value): number | null {
  if (value === null) return null;
  if (isInteger(value)) return Math.max(-1e15, Math.min(1e15, Number(value)));
  throw typeError('slice indices must be integers or None or have an __index__ method');
}

/** Python's `value[start:stop:step]`. */
export function slice(rt: Runtime, value: Value, start: Value, stop: Value, step: Value): Value {
  if (typeof value === 'string') return sliceText(rt, value, start, stop, step);
  if (value instanceof Markup) return new Markup(sliceText(rt, value.value, start, stop, step));
  if (Array.isArray(value)) return sliceItems(rt, value, bounds(value.length, start, stop, step));
  if (value instanceof PyTuple) {
    const { items } = value;
    return new PyTuple(sliceItems(rt, items, bounds(items.length, start, stop, step)));
  }
  if (value instanceof PyRange) return sliceRange(value, start, stop, step);
  if (value instanceof PyBytes) {
    const items = [...value.bytes];
    const part = sliceItems(rt, items, bounds(items.length, start, stop, step));
    return new PyBytes(Uint8Array.from(part as number[]));
  }
  if (value instanceof Undefined) return value.item(rt);
  if (value instanceof PyDict) throw typeError("unhashable type: 'slice'");
  throw typeError(`'${typeName(value)}' object is not subscriptable`);
}

function sliceText(rt: Runtime, text: string, start: Value, stop: Value, step: Value): string {
  rt.budget.scan(text.length);
  rt.budget.step(walkCost(text));
  const letters = characters(text);
  const range = bounds(letters.length, start, stop, step);
  rt.budget.text(range.count);
  if (range.step === 1) {
    const part = letters.slice(range.start, Math.max(range.start, range.stop));
    return typeof part === 'string' ? part : part.join('');
  }
  let result = '';
  for (let index = 0; index < range.count; index += 1) {
    result += letters[range.start + index * range.step]!;
  }
  return result;
}

function sliceItems(rt: Runtime, items: readonly Value[], range: Bounds): Value[] {
  rt.budget.list(range.count);
  const result: Value[] = [];
  for (let index = 0; index < range.count; index += 1) {
    result.push(items[range.start + index * range.step]!);
  }
  return result;
}

function sliceRange(value: PyRange, start: Value, stop: Value, step: Value): PyRange {
  const range = bounds(value.length, start, stop, step);
  const first = value.start + range.start * value.step;
  const last = value.start + range.stop * value.step;
  return new PyRange(first, last, value.step * range.step);
}

/** `items[index]` of a list or tuple, or Python's IndexError. */
export function itemAt(items: readonly Value[], index: Value, type: string): Value {
  if (!isInteger(index)) {
    throw typeError(`${type} indices must be integers or slices, not ${typeName(index)}`);
  }
  const number = Number(index);
  const item = items[number < 0 ? number + items.length : number];
  if (item === undefined) throw new TemplateError('IndexError', `${type} index out of range`);
  return item;
}

/** `text[index]` in code points. */
export function characterAt(rt: Runtime, text: string, index: Value): string {
  if (!isInteger(index)) {
    throw typeError(`string indices must be integers, not '${typeName(index)}'`);
  }
  rt.budget.scan(text.length);
  rt.budget.step(walkCost(text));
  const letters = characters(text);
  const number = Number(index);
  const character = letters[number < 0 ? number + letters.length : number];
  if (character === undefined) throw new TemplateError('IndexError', 'string index out of range');
  return character;
}
