/**
 * Shapes that are known to be something else: taken whole they leave no number by chance, which
 * guards on the neighbouring characters would (a UUID, a trace id, a fraction, a time).
 */
const knownShapes = new RegExp(
  [
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    '(?<![0-9a-f])[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?![0-9a-f])',
    // Ids and hashes have one of these lengths; a card number glued to a word has not.
    `(?<![0-9a-z])(?=[0-9]*[a-f])(?:${[16, 20, 24, 28, 32, 40, 48, 56, 64, 96, 128]
      .map((length) => `[0-9a-f]{${length}}`)
      .join('|')})(?![0-9a-z])`,
    // Epoch times in microseconds and nanoseconds, years 2020 to 2033.
    '(?<![0-9])(?:1[6-9]|20)[0-9]{14}(?![0-9])',
    '(?<![0-9])(?:1[6-9]|20)[0-9]{17}(?![0-9])',
    // Ids made of a time and a counter, at the price of the few JCB numbers that begin with 1800.
    '(?<![0-9])1[0-9]{16,18}(?![0-9])',
    // Times of day with their date, in figures alone or with separators.
    '(?<![0-9])20[0-9]{2}-[01][0-9]-[0-3][0-9][T ][0-9:.,]{5,18}',
    // Telephone numbers.
    '\\+[0-9][0-9 ().-]{7,18}',
    // Fractions and coordinates, unless an exponent makes a whole number of them.
    '(?<![0-9])[0-9]{1,3}\\.[0-9]{9,}(?![0-9]|[eE]\\+?1[0-9])',
  ].join('|'),
  'gi',
);
const exponentForm = /(?<![0-9])([0-9])\.([0-9]{11,18})e\+?(1[1-8])(?![0-9])/gi;

const gap = '[^0-9A-Za-z]{1,24}';
const separators = '[ \\t\\n\\r._,/:|+\\-\\xa0\\xc2\\xe2\\x80-\\x9f]{1,4}';
const candidates = [
  // One run of digits, whatever letters are around it.
  '(?<![0-9])[0-9]{13,19}(?![0-9])',
  // Fours, with one separator throughout; the last group may differ.
  `(?<![0-9])[0-9]{4}(${separators})[0-9]{4}(?:\\1[0-9]{4}){1,2}(?:\\1[0-9]{1,4})?(?![0-9])`,
  // American Express and Diners Club.
  `(?<![0-9])[0-9]{4}(${separators})[0-9]{6}\\1[0-9]{4,5}(?![0-9])`,
  // One by one, as lists print them; in pairs, as people read them.
  `(?<![0-9])[0-9](${gap})[0-9](?:\\1[0-9]){11,17}(?![0-9])`,
  `(?<![0-9])[0-9]{2}(${gap})[0-9]{2}(?:\\1[0-9]{2}){5,7}(?![0-9])`,
].map((source) => new RegExp(source, 'g'));

export type CardCandidate = { readonly digits: string; readonly offset: number };

/** The digits in the text that stand as a card number could, and that the predicate agrees to. */
export function* cardCandidates(
  text: string,
  looksLikeCard: (digits: string) => boolean,
): Generator<CardCandidate> {
  const whole = text.replace(exponentForm, (form, first: string, rest: string, exponent: string) =>
    rest.length === Number(exponent) ? first + rest : form,
  );
  for (const candidate of candidates) {
    for (const match of whole.matchAll(candidate)) {
      if (isPartOfList(whole, match)) continue;
      const digits = match[0].replace(/[^0-9]/g, '');
      if (digits.length < 13 || digits.length > 19 || !looksLikeCard(digits)) continue;
      // Asked last, for it is slow.
      if (!isKnownShape(whole, match.index)) yield { digits, offset: match.index };
    }
  }
}

function isKnownShape(text: string, offset: number): boolean {
  const from = Math.max(0, offset - 150);
  for (const shape of text.slice(from, offset + 150).matchAll(knownShapes)) {
    const start = from + shape.index;
    if (start <= offset && offset < start + shape[0].length) return true;
  }
  return false;
}

/** A list of numbers that goes on in the same way before or after is no card number. */
function isPartOfList(text: string, match: RegExpExecArray): boolean {
  const separator = match[1];
  if (separator === undefined || separator === ' ') return false;
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - separator.length - 1), match.index);
  const after = text.slice(end, end + separator.length + 1);
  return (
    (before.endsWith(separator) && /^[0-9]/.test(before)) ||
    (after.startsWith(separator) && /[0-9]$/.test(after))
  );
}
