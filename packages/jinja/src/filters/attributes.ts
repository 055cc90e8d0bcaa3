import type { Runtime } from '../runtime/runtime.ts';
import { getItem } from '../values/access.ts';
import { Undefined } from '../values/undefined.ts';
import { isString, Markup, stringOf, type Value } from '../values/value.ts';

export type Getter = (value: Value) => Value;

/** Strings in lower case, other values as they are. */
export function ignoreCase(value: Value): Value {
  if (typeof value === 'string') return value.toLowerCase();
  return value instanceof Markup ? new Markup(value.value.toLowerCase()) : value;
}

/** The keys of an attribute path such as `address.lines.0`. */
function path(attribute: Value): readonly Value[] {
  if (attribute === null) return [];
  if (!isString(attribute)) return [attribute];
  return stringOf(attribute)
    .split('.')
    .map((part) => (/^\p{Nd}+$/u.test(part) ? Number(part) : part));
}

/** Looks an attribute path up; `fallback` stands in for what is undefined on the way. */
export function attributeGetter(
  rt: Runtime,
  attribute: Value,
  options: { readonly map?: Getter; readonly fallback?: Value } = {},
): Getter {
  const { map, fallback = null } = options;
  const keys = path(attribute);
  return (value) => {
    let item = value;
    for (const key of keys) {
      rt.budget.step(2);
      item = getItem(rt, item, key);
      if (fallback !== null && item instanceof Undefined) item = fallback;
    }
    return map === undefined ? item : map(item);
  };
}

/** Looks several attributes up, apart by commas, as a list to sort by. */
export function attributesGetter(rt: Runtime, attribute: Value, map?: Getter): Getter {
  const parts = isString(attribute) ? stringOf(attribute).split(',') : [attribute];
  rt.budget.step(parts.length * 4);
  const options = map === undefined ? {} : { map };
  const getters = parts.map((part) => attributeGetter(rt, part, options));
  return (value) => getters.map((get) => get(value));
}
