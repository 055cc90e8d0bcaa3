import { TemplateError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { PyFunction } from '../values/function.ts';
import { PyObject, PyTuple, type Value } from '../values/value.ts';

/** `cycler(...)`: gives its items one after the other, over and over. */
export class Cycler extends PyObject {
  readonly typeName = 'Cycler';
  private readonly items: readonly Value[];
  private position = 0;

  constructor(items: readonly Value[]) {
    super();
    if (items.length === 0) {
      throw new TemplateError('RuntimeError', 'at least one item has to be provided');
    }
    this.items = items;
  }

  override get moduleName(): string {
    return 'jinja2.utils';
  }

  override repr(rt: Runtime): string {
    return `<jinja2.utils.Cycler object at ${rt.address(this)}>`;
  }

  override attribute(_rt: Runtime, name: string): Value | undefined {
    switch (name) {
      case 'current':
        return this.items[this.position]!;
      case 'items':
        return new PyTuple(this.items);
      case 'pos':
        return this.position;
      case 'next':
        return new PyFunction('method', 'next', () => this.next(), this);
      case 'reset':
        return new PyFunction(
          'method',
          'reset',
          () => {
            this.position = 0;
            return null;
          },
          this,
        );
      default:
        return undefined;
    }
  }

  private next(): Value {
    const item = this.items[this.position]!;
    this.position = (this.position + 1) % this.items.length;
    return item;
  }
}
