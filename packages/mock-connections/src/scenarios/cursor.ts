import { createBoundedMap } from '../connections/bounded-map.ts';
import { type EndpointName, unquote } from '../exchange/exchange.ts';
import { type Script, type Step, stepAt } from './step.ts';

const byTheBook: Step = {};

const keysAtMost = 100_000;

/** Counts calls and says which step of the script serves the next one. */
export interface Cursor {
  next(endpoint: EndpointName, headers: Readonly<Record<string, string>>): Step;
}

export function createCursor(script: Script): Cursor {
  const counts = createBoundedMap<number>(keysAtMost);
  const perKey = (script.per ?? 'key') === 'key';
  return {
    next(endpoint, headers) {
      const steps = script.steps[endpoint];
      if (steps === undefined || steps.length === 0) return byTheBook;
      const key = headers['webhook-id'] ?? unquote(headers['idempotency-key']);
      const counter = perKey && key !== undefined ? `${endpoint} ${key}` : endpoint;
      const call = counts.get(counter) ?? 0;
      counts.set(counter, call + 1);
      return stepAt(steps, call);
    },
  };
}
