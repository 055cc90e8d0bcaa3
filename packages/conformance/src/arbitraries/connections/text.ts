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

/** Any Unicode text of at most a few kilobytes, the notorious ones often. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...notoriousTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** A machine-readable code as other engines may invent them. */
export const anyCode: fc.Arbitrary<string> = fc.stringMatching(/^conf_[a-z][a-z0-9_.:-]{0,40}$/);
