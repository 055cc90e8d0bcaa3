import { BYTES } from '../budget/budget.ts';
import { typeError } from '../errors.ts';
import { PyFunction } from '../values/function.ts';
import { type Pull, pull } from '../values/iteration.ts';
import { bind, signature } from '../values/signature.ts';
import { lengthOrNone } from '../values/truth.ts';
import { type Keywords, orElse, PyObject, PyTuple, type Value } from '../values/value.ts';
import type { Runtime } from './runtime.ts';

/** Renders the body of a recursive loop for other items. */
export type Recurse = (iterable: Value, depth: number) => Value;

const CALL = signature('LoopContext.__call__', 'iterable');

/** The `loop` variable. */
export class LoopContext extends PyObject {
  readonly typeName = 'LoopContext';
  index0 = -1;
  private readonly rt: Runtime;
  private readonly iterable: Value;
  private readonly recurse: Recurse | null;
  private readonly depth0: number;
  private source: Pull;
  private knownLength: number | undefined;
  private after: Value | undefined;
  private current: Value | undefined;
  private before: Value | undefined;
  private lastChanged: Value[] | undefined;

  constructor(rt: Runtime, iterable: Value, recurse: Recurse | null, depth0: number) {
    super();
    this.rt = rt;
    this.iterable = iterable;
    this.source = pull(rt, iterable);
    this.recurse = recurse;
    this.depth0 = depth0;
  }

  override get moduleName(): string {
    return 'jinja2.runtime';
  }

  /** The next item of the loop, or undefined at its end. */
  next(): Value | undefined {
    const item = this.after === undefined ? this.source() : this.after;
    this.after = undefined;
    if (item === undefined) return undefined;
    this.index0 += 1;
    this.before = this.current;
    this.current = item;
    return item;
  }

  private peek(): Value | undefined {
    if (this.after === undefined) this.after = this.source();
    return this.after;
  }

  override len(rt: Runtime): number {
    if (this.knownLength !== undefined) return this.knownLength;
    const known = lengthOrNone(rt, this.iterable);
    if (known !== undefined) this.knownLength = known;
    else this.knownLength = this.drain(rt) + this.index0 + 1 + (this.after === undefined ? 0 : 1);
    return this.knownLength;
  }

  /** Reads the items that are left, to count them, and puts them back. */
  private drain(rt: Runtime): number {
    const rest: Value[] = [];
    for (let item = this.source(); item !== undefined; item = this.source()) {
      rt.budget.step();
      rt.budget.allocate(BYTES.item);
      rest.push(item);
    }
    this.source = pull(rt, rest);
    return rest.length;
  }

  override repr(rt: Runtime): string {
    return `<LoopContext ${this.index0 + 1}/${this.len(rt)}>`;
  }

  override truth(rt: Runtime): boolean {
    return this.len(rt) > 0;
  }

  override iterate(): Iterator<Value> {
    return {
      next: () => {
        const item = this.next();
        if (item === undefined) return { done: true, value: undefined };
        return { done: false, value: new PyTuple([item, this]) };
      },
    };
  }

  override attribute(rt: Runtime, name: string): Value | undefined {
    switch (name) {
      case 'index':
        return this.index0 + 1;
      case 'index0':
        return this.index0;
      case 'revindex':
        return this.len(rt) - this.index0;
      case 'revindex0':
        return this.len(rt) - this.index0 - 1;
      case 'first':
        return this.index0 === 0;
      case 'last':
        return this.peek() === undefined;
      case 'length':
        return this.len(rt);
      case 'depth':
        return this.depth0 + 1;
      case 'depth0':
        return this.depth0;
      case 'previtem':
        return this.index0 === 0
          ? rt.undefined({ hint: 'there is no previous item' })
          : this.before;
      case 'nextitem':
        return orElse(this.peek(), () => rt.undefined({ hint: 'there is no next item' }));
      case 'cycle':
        return new PyFunction('method', 'cycle', (_rt, args) => this.cycle(args), this);
      case 'changed':
        return new PyFunction('method', 'changed', (_rt, args) => this.changed(args), this);
      default:
        return undefined;
    }
  }

  private cycle(args: readonly Value[]): Value {
    if (args.length === 0) throw typeError('no items for cycling given');
    return args[this.index0 % args.length]!;
  }

  private changed(values: Value[]): boolean {
    if (this.lastChanged !== undefined && this.rt.equals(this.lastChanged, values)) return false;
    this.lastChanged = values;
    return true;
  }

  override call(rt: Runtime, args: Value[], keywords: Keywords): Value {
    const [iterable] = bind(CALL, args, keywords);
    if (this.recurse === null) {
      throw typeError("The loop must have the 'recursive' marker to be called recursively.");
    }
    rt.budget.enter();
    const result = this.recurse(iterable!, this.depth0 + 1);
    rt.budget.leave();
    return result;
  }
}
