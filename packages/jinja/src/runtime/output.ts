import type { Budget } from '../budget/budget.ts';

/** Text being rendered: of the whole template, or of a part whose text becomes a value. */
export class Output {
  text = '';
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  write(text: string): void {
    this.budget.write(text.length);
    this.text += text;
  }
}
