import { TemplateError, typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { compare, stableSort } from '../values/comparison.ts';
import { PyDict } from '../values/dict.ts';
import { signature } from '../values/signature.ts';
import {
  floatRepr,
  isInteger,
  isString,
  Markup,
  PyFloat,
  PyTuple,
  stringOf,
  typeName,
  type Value,
} from '../values/value.ts';
import { type FilterEntry, filter } from './filter.ts';

const MAX_DEPTH = 300;

const HTML_SAFE: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  "'": '\\u0027',
};

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** A JSON string in ASCII. */
function jsonString(rt: Runtime, text: string): string {
  rt.budget.text(text.length);
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  rt.budget.walk(text.length * 2);
  const escaped = text.replace(/["\\]|[^ -~]/g, (unit) => {
    return SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  rt.budget.text(escaped.length);
  return `"${escaped}"`;
}

function jsonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return floatRepr(value);
}

/** Writes values as Python's `json.dumps(value, sort_keys=True, indent=indent)` does. */
class JsonWriter {
  private readonly rt: Runtime;
  private readonly indent: string | null;
  private readonly open = new Set<object>();

  constructor(rt: Runtime, indent: string | null) {
    this.rt = rt;
    this.indent = indent;
  }

  write(value: Value): string {
    this.rt.budget.step();
    if (value === null) return 'null';
    if (typeof value === 'boolean') return String(value);
    if (isString(value)) return jsonString(this.rt, stringOf(value));
    if (isInteger(value)) return this.rt.text(value);
    if (value instanceof PyFloat) return jsonFloat(value.value);
    if (Array.isArray(value)) return this.nest(value, () => this.list(value));
    if (value instanceof PyTuple) return this.nest(value, () => this.list(value.items));
    if (value instanceof PyDict) return this.nest(value, () => this.dict(value));
    throw typeError(`Object of type ${typeName(value)} is not JSON serializable`);
  }

  private nest(container: object, write: () => string): string {
    if (this.open.has(container)) throw valueError('Circular reference detected');
    if (this.open.size > MAX_DEPTH) {
      const message = 'maximum recursion depth exceeded while encoding a JSON object';
      throw new TemplateError('RecursionError', message);
    }
    this.open.add(container);
    const text = write();
    this.open.delete(container);
    this.rt.budget.text(text.length);
    return text;
  }

  private wrap(open: string, parts: readonly string[], close: string): string {
    if (parts.length === 0) return open + close;
    if (this.indent === null) return open + parts.join(', ') + close;
    const inner = `\n${this.indent.repeat(this.open.size)}`;
    const outer = `\n${this.indent.repeat(this.open.size - 1)}`;
    this.rt.budget.text(inner.length * parts.length);
    return open + inner + parts.join(`,${inner}`) + outer + close;
  }

  private list(items: readonly Value[]): string {
    return this.wrap(
      '[',
      items.map((item) => this.write(item)),
      ']',
    );
  }

  private dict(dict: PyDict): string {
    const items = stableSort(this.rt, dict.items(), (left, right) => {
      return compare(this.rt, '<', left, right);
    });
    const parts = items.map(({ items: [key, value] }) => {
      return `${this.key(key!)}: ${this.write(value!)}`;
    });
    return this.wrap('{', parts, '}');
  }

  private key(key: Value): string {
    if (isString(key)) return jsonString(this.rt, stringOf(key));
    if (key === null || isInteger(key) || key instanceof PyFloat) return `"${this.write(key)}"`;
    throw typeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }
}

function indentOf(indent: Value): string | null {
  if (indent === null) return null;
  if (isString(indent)) return stringOf(indent);
  if (isInteger(indent)) return ' '.repeat(Math.min(1000, Math.max(0, Number(indent))));
  throw typeError(`can't multiply sequence by non-int of type '${typeName(indent)}'`);
}

export const JSON_FILTER: FilterEntry = filter(
  'tojson',
  signature('do_tojson', 'value indent', { indent: null }),
  (rt, [value, indent]) => {
    const json = new JsonWriter(rt, indentOf(indent!)).write(value!);
    const safe = json.replace(/[<>&']/g, (character) => HTML_SAFE[character]!);
    rt.budget.text(safe.length);
    return new Markup(safe);
  },
);
