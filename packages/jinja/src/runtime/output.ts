import type { Budget } from '../budget/budget.ts';
import { typeError } from '../errors.ts';
import { isString, stringOf, typeName, type Value } from '../values/value.ts';

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

  /** The result of a block's filter or call, which Jinja2 joins as it is: it must be a text. */
  writeResult(value: Value): void {
    if (!isString(value)) {
      throw typeError(`sequence item 0: expected str instance, ${typeName(value)} found`);
    }
    this.write(stringOf(value));
  }
}
