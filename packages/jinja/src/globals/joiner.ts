import type { Runtime } from '../runtime/runtime.ts';
import { PyObject, type Value } from '../values/value.ts';

/** `joiner(separator)`: nothing when called first, the separator from then on. */
export class Joiner extends PyObject {
  readonly typeName = 'Joiner';
  private readonly separator: Value;
  private used = false;

  constructor(separator: Value) {
    super();
    this.separator = separator;
  }

  override get moduleName(): string {
    return 'jinja2.utils';
  }

  override repr(rt: Runtime): string {
    return `<jinja2.utils.Joiner object at ${rt.address(this)}>`;
  }

  override attribute(_rt: Runtime, name: string): Value | undefined {
    if (name === 'sep') return this.separator;
    return name === 'used' ? this.used : undefined;
  }

  override call(): Value {
    if (this.used) return this.separator;
    this.used = true;
    return '';
  }
}
