import type { Runtime } from '../runtime/runtime.ts';
import { PyObject, type Value } from './value.ts';

/** A generator or iterator: gives each item once. */
export class PyIterator extends PyObject {
  readonly typeName: string;
  private readonly label: string;
  private readonly source: Iterator<Value>;
  private exhausted = false;

  /** `label` is what Python prints between the angle brackets, before the address. */
  constructor(type: string, label: string, source: Iterator<Value>) {
    super();
    this.typeName = type;
    this.label = label;
    this.source = source;
  }

  static generator(name: string, source: Iterator<Value>): PyIterator {
    return new PyIterator('generator', `generator object ${name}`, source);
  }

  override repr(rt: Runtime): string {
    return `<${this.label} at ${rt.address(this)}>`;
  }

  /** The next item, or undefined when there is none. */
  next(): Value | undefined {
    if (this.exhausted) return undefined;
    const { done, value } = this.source.next();
    if (done === true) {
      this.exhausted = true;
      return undefined;
    }
    return value;
  }

  override iterate(): Iterator<Value> {
    return {
      next: () => {
        const value = this.next();
        return value === undefined ? { done: true, value } : { done: false, value };
      },
    };
  }
}
