/**
 * The capture zone simulator: card rules, keypad entries and their sources. Digits are ASCII bytes
 * in shared memory; nothing here returns one as a string. Published test cards, the leak detector
 * and the generators have their own entry points.
 */
export { type Brand, brandOf, cardNumberLengths, securityCodeLength } from './card/brand.ts';
export {
  type CardField,
  checkField,
  type FieldError,
  type FieldRule,
  type FieldVerdict,
  isLongestLength,
  isPossibleLength,
} from './card/field.ts';
export {
  createDigitBuffer,
  type DigitBuffer,
  digitsIn,
  isWiped,
  wipe,
} from './keypad/digit-buffer.ts';
export {
  createFieldBuffer,
  discard,
  distrust,
  type Entry,
  type EntryOutcome,
  type EntryTimeouts,
  elapse,
  openEntry,
  press,
} from './keypad/entry.ts';
export { clearKey, isKey, type Key, keyOfEvent, submitKey } from './keypad/key.ts';
