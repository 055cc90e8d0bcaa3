/** Case mappings of Python's `str` that JavaScript lacks. */

/** Code points whose title case is not their upper case: from, to, offset of the title case. */
const TITLE_RANGES: readonly (readonly [number, number, number])[] = [
  [0x10d0, 0x10fa, 0],
  [0x10fd, 0x10ff, 0],
  [0x1f80, 0x1f87, 8],
  [0x1f88, 0x1f8f, 0],
  [0x1f90, 0x1f97, 8],
  [0x1f98, 0x1f9f, 0],
  [0x1fa0, 0x1fa7, 8],
  [0x1fa8, 0x1faf, 0],
];

const TITLE_CASES: ReadonlyMap<string, string> = new Map(
  [
    '\u00dfSs \u01c4\u01c5 \u01c5\u01c5 \u01c6\u01c5 \u01c7\u01c8 \u01c8\u01c8',
    '\u01c9\u01c8 \u01ca\u01cb \u01cb\u01cb \u01cc\u01cb \u01f1\u01f2 \u01f2\u01f2',
    '\u01f3\u01f2 \u0587\u0535\u0582 \u1fb2\u1fba\u0345 \u1fb3\u1fbc \u1fb4\u0386\u0345',
    '\u1fb7\u0391\u0342\u0345 \u1fbc\u1fbc \u1fc2\u1fca\u0345 \u1fc3\u1fcc',
    '\u1fc4\u0389\u0345 \u1fc7\u0397\u0342\u0345 \u1fcc\u1fcc \u1ff2\u1ffa\u0345',
    '\u1ff3\u1ffc \u1ff4\u038f\u0345 \u1ff7\u03a9\u0342\u0345 \u1ffc\u1ffc \ufb00Ff',
    '\ufb01Fi \ufb02Fl \ufb03Ffi \ufb04Ffl \ufb05St \ufb06St \ufb13\u0544\u0576',
    '\ufb14\u0544\u0565 \ufb15\u0544\u056b \ufb16\u054e\u0576 \ufb17\u0544\u056d',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** The title case of one code point. */
export function toTitle(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return character.toUpperCase();
  for (const [from, to, offset] of TITLE_RANGES) {
    if (code >= from && code <= to) return String.fromCodePoint(code + offset);
  }
  return TITLE_CASES.get(character) ?? character.toUpperCase();
}

/** Python's `str.casefold()`. */
export function caseFold(text: string): string {
  let folded = '';
  for (const character of text) {
    folded += character === 'ı' ? character : character.toUpperCase().toLowerCase();
  }
  return folded;
}
