import { TemplateError, typeError, valueError } from '../errors.ts';
import { Namespace } from '../globals/namespace.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Target } from '../syntax/nodes.ts';
import { pull, pullOrNone } from '../values/iteration.ts';
import { PyTuple, typeName, type Value } from '../values/value.ts';
import type { CompileFrame } from './compile-frame.ts';
import { type Frame, reader, writer } from './frame.ts';

export type Assign = (frame: Frame, value: Value) => void;

/** How a value is assigned to a name, to a namespace's attribute, or unpacked into several. */
export function compileTarget(node: Target, f: CompileFrame): Assign {
  if (node.kind === 'Name') return writer(f.scope, f.symbols.find(node.name)!);
  if (node.kind === 'NSRef') {
    const read = reader(f.scope, f.symbols.find(node.name)!);
    const { attribute, at } = node;
    return (frame, value) => {
      const namespace = read(frame);
      if (!(namespace instanceof Namespace)) {
        frame.rt.at = at;
        const message = 'cannot assign attribute on non-namespace object';
        throw new TemplateError('TemplateRuntimeError', message);
      }
      namespace.set(frame.rt, attribute, value);
    };
  }
  const targets = node.items.map((item) => compileTarget(item as Target, f));
  return (frame, value) => {
    const items = unpack(frame.rt, value, targets.length);
    targets.forEach((assign, index) => {
      assign(frame, items[index]!);
    });
  };
}

/** So many items of a value, or the error that Python raises for another number of them. */
function unpack(rt: Runtime, value: Value, count: number): readonly Value[] {
  if (value instanceof PyTuple && value.items.length === count) return value.items;
  if (pullOrNone(rt, value) === null) {
    throw typeError(`cannot unpack non-iterable ${typeName(value)} object`);
  }
  const next = pull(rt, value);
  const items: Value[] = [];
  for (let item = next(); item !== undefined; item = next()) {
    if (items.length === count) throw valueError(`too many values to unpack (expected ${count})`);
    items.push(item);
  }
  if (items.length < count) {
    throw valueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  return items;
}

/** The names that a target assigns. */
export function targetNames(node: Target): readonly string[] {
  if (node.kind === 'Name') return [node.name];
  if (node.kind === 'NSRef') return [];
  return node.items.flatMap((item) => targetNames(item as Target));
}
