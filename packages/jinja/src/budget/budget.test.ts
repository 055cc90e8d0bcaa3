import { describe, expect, it } from 'vitest';
import { Budget } from './budget.ts';

describe('a budget', () => {
  it('lets exactly as much happen as its limits say', () => {
    const budget = new Budget({ steps: 3, output: 2, allocation: 10, depth: 1 });
    budget.step(3);
    budget.write(2);
    budget.allocate(10);
    budget.enter();
    expect(() => budget.step()).toThrow('expected at most 3 of budget.steps');
    expect(() => budget.write(1)).toThrow('expected at most 2 of budget.output');
    expect(() => budget.allocate(1)).toThrow('expected at most 10 of budget.allocation');
    expect(() => budget.enter()).toThrow('expected at most 1 nested calls (budget.depth)');
  });

  it('counts a depth that was left again only once', () => {
    const budget = new Budget({ depth: 1 });
    for (let round = 0; round < 5; round += 1) {
      budget.enter();
      budget.leave();
    }
    expect(() => budget.enter()).not.toThrow();
  });

  it('takes no amount for an endless one', () => {
    const budget = new Budget();
    expect(() => budget.step(Number.POSITIVE_INFINITY)).toThrow(/budget.steps/);
    expect(() => budget.allocate(Number.NaN)).toThrow(/budget.allocation/);
  });
});
