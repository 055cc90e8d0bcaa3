import { fillDict } from '../methods/dict.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { PyDict } from '../values/dict.ts';
import { type Keywords, PyObject, type Value } from '../values/value.ts';

/** `namespace(...)`: attributes that `{% set ns.name = value %}` may change. */
export class Namespace extends PyObject {
  readonly typeName = 'Namespace';
  private readonly attributes = new PyDict();

  static create(rt: Runtime, args: readonly Value[], keywords: Keywords): Namespace {
    const namespace = new Namespace();
    fillDict(rt, namespace.attributes, 'dict', args, keywords);
    return namespace;
  }

  override get moduleName(): string {
    return 'jinja2.utils';
  }

  override repr(rt: Runtime, depth: number): string {
    return `<Namespace ${rt.repr(this.attributes, depth + 1)}>`;
  }

  override attribute(rt: Runtime, name: string): Value | undefined {
    return this.attributes.get(rt, name);
  }

  set(rt: Runtime, name: string, value: Value): void {
    this.attributes.set(rt, name, value);
  }
}
