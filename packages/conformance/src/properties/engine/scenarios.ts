import type { Scenario } from './scenario.ts';

/** Everything that is done on purpose, by stage. */
export const scenarios: readonly Scenario[] = [];
