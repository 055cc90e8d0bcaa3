import fc from 'fast-check';

/** Texts that have broken somebody's endpoint before. All are well-formed Unicode. */
export const notoriousTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'Zoë Ångström-Ñuñez',
  '王小明',
  'عبد الله',
  '\u202e\u0645\u0631\u062d\u0628\u0627\u202c',
  '👩‍👩‍👧‍👦 🇨🇭',
  'Z̸̡̛͚̈́ä̵́l̷g̴o̶',
  '\ufeffbom inside',
  '\u2028line\u2029paragraph',
  '\r\nset-cookie: x=1',
  "Robert'); DROP TABLE orders;--",
  '<script>alert(1)</script>',
  '{{7*7}}$[7*7]<%= 7*7 %>#{7*7}',
  '../../../../etc/passwd',
  '%s%n%x',
  '\\u0000\\ud800',
  'null',
  'true',
  '1e999',
  '=cmd|"/c calc"!A1',
  '𝒽𝑒𝓁𝓁𝑜 \u{10ffff}',
  'ß'.repeat(4_096),
];

/**
 * Any code point but half surrogate pairs. fast-check's own `binary` and `grapheme` units cost a
 * second of start-up, and the run should begin before that.
 */
const codePoint: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: 0, max: 0x2ff }),
    fc.integer({ min: 0x300, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0xffff }),
    fc.integer({ min: 0x1f300, max: 0x1faff }),
    fc.integer({ min: 0x10000, max: 0x10ffff }),
  )
  .map((point) => String.fromCodePoint(point));

/** Any Unicode text of at most a few kilobytes, the notorious ones often. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...notoriousTexts) },
  { weight: 4, arbitrary: fc.string({ unit: codePoint, maxLength: 40 }) },
);

/** A machine-readable code as other engines may invent them. */
export const anyCode: fc.Arbitrary<string> = wordOf('conf_', 'abcdefghijklmnopqrstuvwxyz_.:-', 40);

/** A prefix and some characters of an alphabet; much cheaper to set up than a regular expression. */
export function wordOf(prefix: string, alphabet: string, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...alphabet);
  return fc.string({ unit, minLength: 1, maxLength }).map((text) => prefix + text);
}
