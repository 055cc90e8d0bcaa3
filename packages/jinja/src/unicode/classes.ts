/**
 * Character classes of Python's `str`, one code point at a time. They follow the Unicode version
 * of the running Node, which is newer than that of Python 3.11: characters assigned since differ.
 */

const PRINTABLE = /^[^\p{C}\p{Z}]$/u;
const ALPHABETIC = /^\p{L}$/u;
const DECIMAL = /^\p{Nd}$/u;
const NUMERIC = /^\p{N}$/u;
const LOWER = /^\p{Lowercase}$/u;
const UPPER = /^\p{Uppercase}$/u;
const TITLE = /^\p{Lt}$/u;
const CASED = /^[\p{Lowercase}\p{Uppercase}\p{Lt}]$/u;
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/** Digits such as superscripts and circled numbers, which are no decimals. */
const OTHER_DIGIT =
  /^[\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u;

/** Ideographs that stand for numbers. */
const NUMERIC_IDEOGRAPHS = new Set(
  '㐅㒃㠪㭍一七万三九二五亖亿什仟仨伍佰億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拾捌柒漆玖百肆萬貮貳贰阡陆陌陸零',
);

export function isPrintable(character: string): boolean {
  return character === ' ' || PRINTABLE.test(character);
}

export function isSpace(character: string): boolean {
  return isSpaceCode(character.charCodeAt(0));
}

/** Whitespace of Python's `str.isspace` and of its regular expressions; all of it is in the BMP. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return (code >= 9 && code <= 13) || (code >= 28 && code <= 32);
  if (code === 0x85 || code === 0xa0 || code === 0x1680 || code === 0x3000) return true;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

export function isAlphabetic(character: string): boolean {
  return ALPHABETIC.test(character);
}

export function isDecimal(character: string): boolean {
  return DECIMAL.test(character);
}

export function isDigit(character: string): boolean {
  return DECIMAL.test(character) || OTHER_DIGIT.test(character);
}

export function isNumeric(character: string): boolean {
  return NUMERIC.test(character) || NUMERIC_IDEOGRAPHS.has(character);
}

export function isAlphanumeric(character: string): boolean {
  return isAlphabetic(character) || isNumeric(character);
}

/** `\w` of Python's regular expressions. */
export function isWord(character: string): boolean {
  return character === '_' || isAlphanumeric(character);
}

export function isLower(character: string): boolean {
  return LOWER.test(character);
}

export function isUpper(character: string): boolean {
  return UPPER.test(character);
}

export function isTitle(character: string): boolean {
  return TITLE.test(character);
}

export function isCased(character: string): boolean {
  return CASED.test(character);
}

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** The value of a decimal digit of any script. */
export function decimalValue(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return code - 0x30;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && isDecimal(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
