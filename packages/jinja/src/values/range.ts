import { TemplateError, typeError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Undefined } from './undefined.ts';
import { PyFloat, PyObject, typeName, type Value } from './value.ts';

/** The largest range that Jinja2's sandbox permits. */
export const MAX_RANGE = 100_000;

/** Python's range over safe integers. */
export class PyRange extends PyObject {
  readonly typeName = 'range';
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly length: number;

  constructor(start: number, stop: number, step: number) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = Math.max(0, Math.ceil((stop - start) / step));
  }

  at(index: number): number {
    return this.start + index * this.step;
  }

  /** Position of an integer value in the range, or -1. */
  indexOf(value: Value): number {
    const number = value instanceof PyFloat ? value.value : Number(value);
    if (typeof value === 'string' || value === null || !Number.isInteger(number)) return -1;
    const index = (number - this.start) / this.step;
    return Number.isInteger(index) && index >= 0 && index < this.length ? index : -1;
  }

  override repr(): string {
    const step = this.step === 1 ? '' : `, ${this.step}`;
    return `range(${this.start}, ${this.stop}${step})`;
  }

  override truth(): boolean {
    return this.length > 0;
  }

  override len(): number {
    return this.length;
  }

  override *iterate(): Iterator<Value> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }

  override item(_rt: Runtime, key: Value): Value {
    if (typeof key !== 'number' && typeof key !== 'boolean') {
      throw typeError(`range indices must be integers or slices, not ${typeName(key)}`);
    }
    const index = Number(key) < 0 ? Number(key) + this.length : Number(key);
    if (index < 0 || index >= this.length) {
      throw new TemplateError('IndexError', 'range object index out of range');
    }
    return this.at(index);
  }

  override contains(rt: Runtime, value: Value): boolean {
    if (value instanceof Undefined && this.length > 0) value.refuse(rt);
    return this.indexOf(value) >= 0;
  }
}
