/**
 * A scripted caller, outside the zone's process: steps of a person at a telephone, and the lines
 * that carry the keys. For tests; whatever holds a digit here is the test's own.
 */
export { type Caller, type CallerLine, type Pass, perform } from './call.ts';
export { connectionLine, requestLine } from './key-lines.ts';
export { eventLine, toneLine } from './media-lines.ts';
export {
  type CallerStep,
  hangsUp,
  hesitates,
  mistypes,
  presses,
  typesLikeAPerson,
  waits,
} from './steps.ts';
