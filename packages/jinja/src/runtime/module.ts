import { PyObject, type Value } from '../values/value.ts';
import type { Runtime } from './runtime.ts';

/** An imported template: its exported names, and its text. */
export class TemplateModule extends PyObject {
  readonly typeName = 'TemplateModule';
  readonly name: string | null;
  readonly body: string;
  private readonly exported: ReadonlyMap<string, Value>;

  constructor(name: string | null, body: string, exported: ReadonlyMap<string, Value>) {
    super();
    this.name = name;
    this.body = body;
    this.exported = exported;
  }

  override get moduleName(): string {
    return 'jinja2.environment';
  }

  override repr(rt: Runtime): string {
    return `<TemplateModule ${this.name === null ? 'memory' : rt.repr(this.name)}>`;
  }

  override text(): string {
    return this.body;
  }

  override attribute(_rt: Runtime, name: string): Value | undefined {
    return this.exported.get(name);
  }
}
