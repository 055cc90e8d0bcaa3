import type { Rule } from '../evidence/rule.ts';
import { boundaryRules } from './engine/boundary-rules.ts';
import { collectRules } from './engine/collect-rules.ts';
import { confirmRules } from './engine/confirm-rules.ts';
import { eventsRules } from './engine/events-rules.ts';
import { outcomeRules } from './engine/outcome-rules.ts';
import { reportRules } from './engine/report-rules.ts';
import { startRules } from './engine/start-rules.ts';
import { superviseRules } from './engine/supervise-rules.ts';

/** Every requirement that can be judged over any session of an engine, by stage. */
export const engineRules: readonly Rule[] = [
  ...startRules,
  ...collectRules,
  ...confirmRules,
  ...reportRules,
  ...outcomeRules,
  ...superviseRules,
  ...eventsRules,
  ...boundaryRules,
];
