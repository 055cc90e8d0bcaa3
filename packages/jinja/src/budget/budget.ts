import { TemplateError } from '../errors.ts';

/** Limits of one render; every primitive draws on the same counters. */
export interface BudgetLimits {
  /**
   * Units of work: expression nodes evaluated, items visited, characters looked at (64 together
   * or each on its own). One takes 20 to 200 ns.
   */
  readonly steps: number;
  /** Characters of rendered text. */
  readonly output: number;
  /** Bytes ever allocated for strings, lists, dicts and big integers, by estimate; never freed. */
  readonly allocation: number;
  /** Nested calls of macros, blocks, includes and recursive loops. Python gives up near 200. */
  readonly depth: number;
}

export const DEFAULT_LIMITS: BudgetLimits = {
  steps: 350_000,
  output: 2_000_000,
  allocation: 40_000_000,
  depth: 200,
};

/** Estimated bytes, so that estimates stay comparable between primitives. */
export const BYTES = { character: 2, item: 16, entry: 96, object: 48 } as const;

const CHARACTERS_PER_STEP = 64;
const COMPARISONS_PER_STEP = 300;

/** The counters of one render. Every method throws `BudgetError` once its limit is passed. */
export class Budget {
  readonly limits: BudgetLimits;
  private steps: number;
  private output: number;
  private allocation: number;
  private depth = 0;

  constructor(limits: BudgetLimits = DEFAULT_LIMITS) {
    this.limits = limits;
    this.steps = limits.steps;
    this.output = limits.output;
    this.allocation = limits.allocation;
  }

  step(count = 1): void {
    this.steps -= count;
    if (!(this.steps >= 0)) this.overrun('steps', 'do less work in loops and filters');
  }

  /** Work on a text or on bytes: scanning, comparing, copying. */
  scan(characters: number): void {
    this.step(1 + characters / CHARACTERS_PER_STEP);
  }

  /** Looking for a text within another, which at worst compares each place with all of it. */
  search(characters: number, sought: number): void {
    this.scan(characters);
    if (sought <= characters) this.step((characters * sought) / COMPARISONS_PER_STEP);
  }

  /** Work on every character of a text on its own. */
  walk(characters: number): void {
    this.step(1 + characters);
  }

  allocate(bytes: number): void {
    this.allocation -= bytes;
    if (!(this.allocation >= 0)) this.overrun('allocation', 'build smaller texts and lists');
  }

  /** A new text of so many characters: both the copying and the memory. */
  text(characters: number): void {
    this.scan(characters);
    this.allocate(characters * BYTES.character);
  }

  /** A new list of so many items. */
  list(items: number): void {
    this.step(1 + items / 8);
    this.allocate(BYTES.object + items * BYTES.item);
  }

  write(characters: number): void {
    this.output -= characters;
    if (!(this.output >= 0)) this.overrun('output', 'print less text');
  }

  enter(): void {
    this.depth += 1;
    if (this.depth > this.limits.depth) {
      throw new TemplateError(
        'RecursionError',
        `expected at most ${this.limits.depth} nested calls (budget.depth), ` +
          'got one more: check the condition that ends the recursion',
      );
    }
  }

  leave(): void {
    this.depth -= 1;
  }

  private overrun(resource: keyof BudgetLimits, advice: string): never {
    throw new TemplateError(
      'BudgetError',
      `expected at most ${this.limits[resource]} of budget.${resource}, ` +
        `the template needs more: ${advice}, or raise the limit`,
    );
  }
}
