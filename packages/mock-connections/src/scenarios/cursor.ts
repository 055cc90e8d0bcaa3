import type { EndpointName } from '../exchange/exchange.ts';
import { type Script, type Step, stepAt } from './step.ts';

const keysAtMost = 100_000;

/** Counts calls and says which step of the script serves the next one. */
export interface Cursor {
  next(endpoint: EndpointName, key: string | undefined): Step;
}

export function createCursor(script: Script): Cursor {
  const counts = new Map<string, number>();
  const perKey = (script.per ?? 'key') === 'key';
  return {
    next(endpoint, key) {
      const steps = script.steps[endpoint];
      if (steps === undefined || steps.length === 0) return {};
      const counter = perKey && key !== undefined ? `${endpoint} ${key}` : endpoint;
      const call = counts.get(counter) ?? 0;
      if (counts.size >= keysAtMost && !counts.has(counter)) {
        counts.delete(counts.keys().next().value as string);
      }
      counts.set(counter, call + 1);
      return stepAt(steps, call);
    },
  };
}
