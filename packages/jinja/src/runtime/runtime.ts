import type { Budget } from '../budget/budget.ts';
import { getAttribute, getItem } from '../values/access.ts';
import { equals, same } from '../values/comparison.ts';
import type { Implementation } from '../values/function.ts';
import { repr, reprGuarded, reprItems, toText } from '../values/printing.ts';
import { Undefined, type UndefinedKind, type UndefinedOrigin } from '../values/undefined.ts';
import type { Value } from '../values/value.ts';
import type { TemplateModule } from './module.ts';
import type { Program } from './program.ts';

/** What templates can name. */
export interface Library {
  readonly filters: ReadonlyMap<string, Implementation>;
  readonly tests: ReadonlyMap<string, Implementation>;
  /** A global value; undefined where there is none of this name. */
  readonly global: (rt: Runtime, name: string) => Value | undefined;
  /** Whether templates start out escaping what they print. */
  readonly autoescape: boolean;
  /** The program of a template by name; undefined where there is no such template. */
  readonly load: (name: string) => Program | undefined;
  /** Whether there is a map of templates to include from at all. */
  readonly hasLoader: boolean;
}

/** One render in progress: its library, its budget, and how undefined values behave. */
export class Runtime {
  readonly library: Library;
  readonly budget: Budget;
  readonly undefinedKind: UndefinedKind;
  /** Numbers in [0, 1) for the `random` filter and `lipsum`. */
  readonly random: () => number;
  /** Index in the source of the operation under way, for the column of an error. */
  at = 0;
  /** Whether the call or filter under way stands in a template part that escapes. */
  autoescape = false;
  // Most renders need none of these three: each is made when it is first asked for.
  private printed: Set<object> | undefined;
  private imported: Map<Program, TemplateModule> | undefined;
  private identities: WeakMap<object, number> | undefined;
  private identified = 0;

  constructor(
    library: Library,
    budget: Budget,
    undefinedKind: UndefinedKind,
    random: () => number,
  ) {
    this.library = library;
    this.budget = budget;
    this.undefinedKind = undefinedKind;
    this.random = random;
  }

  /** Containers being printed, so that one inside itself ends. */
  get printing(): Set<object> {
    this.printed ??= new Set();
    return this.printed;
  }

  /** Templates that were run for what they export. */
  get modules(): Map<Program, TemplateModule> {
    this.imported ??= new Map();
    return this.imported;
  }

  undefined(origin: UndefinedOrigin): Undefined {
    return new Undefined(this.undefinedKind, origin);
  }

  /** Jinja2's `value.name`. */
  getAttribute(value: Value, name: string): Value {
    return getAttribute(this, value, name);
  }

  /** Jinja2's `value[key]`. */
  getItem(value: Value, key: Value): Value {
    return getItem(this, value, key);
  }

  text(value: Value): string {
    return toText(this, value);
  }

  repr(value: Value, depth = 0): string {
    return repr(this, value, depth);
  }

  reprItems(items: readonly Value[], depth: number, container: object): string {
    return reprGuarded(this, container, depth, '...', () => reprItems(this, items, depth + 1));
  }

  reprGuarded(container: object, depth: number, placeholder: string, print: () => string): string {
    return reprGuarded(this, container, depth, placeholder, print);
  }

  equals(left: Value, right: Value): boolean {
    return equals(this, left, right);
  }

  same(left: Value, right: Value): boolean {
    return same(this, left, right);
  }

  /** A number that stays the same for an object, counted from 1. */
  identity(object: object): number {
    this.identities ??= new WeakMap();
    let identity = this.identities.get(object);
    if (identity === undefined) {
      this.identified += 1;
      identity = this.identified;
      this.identities.set(object, identity);
    }
    return identity;
  }

  /** What Python prints as an address; here it is the same in every run. */
  address(object: object): string {
    return `0x${(0x7f0000000000 + this.identity(object) * 0x40).toString(16)}`;
  }
}
