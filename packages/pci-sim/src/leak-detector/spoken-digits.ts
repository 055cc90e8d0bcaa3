const words = new Map<string, string>();
const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
for (const [value, word] of units.entries()) words.set(word, String(value));
for (const word of ['oh', 'o', 'nought', 'naught', 'nil']) words.set(word, '0');
words.set('niner', '9').set('tree', '3').set('fife', '5').set('fower', '4');
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'];
for (const [index, word] of [...teens, 'seventeen', 'eighteen', 'nineteen'].entries()) {
  words.set(word, String(10 + index));
}
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const fillers = new Set([
  ...['and', 'then', 'uh', 'um', 'er', 'erm', 'dash', 'hyphen', 'space', 'comma', 'dot', 'point'],
  ...['next', 'again', 'ok', 'okay', 'the', 'digit', 'digits', 'number', 'is', 'a', 'minus'],
]);
const repeats = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

const numberWord = [...words.keys(), ...tens, ...repeats.keys()].join('|');
/** Cheap, and true of every number that is spoken: a number word and then another, or a filler. */
const twoInARow = new RegExp(
  `\\b(?:${numberWord})[^a-z0-9]{1,6}(?:${numberWord}|${[...fillers].join('|')}|[0-9])`,
  'i',
);

/**
 * The digits of a text read aloud, in figures, with a `z` wherever other words come between:
 * `my card: double four, oh nine` becomes `z4409z`. A stretch counts as spoken if words make at
 * least half of its digits. Empty when nothing is spoken.
 */
export function spokenDigits(text: string): string {
  if (!twoInARow.test(text)) return '';
  const stretches: string[] = [];
  let stretch = newStretch();
  for (const [token] of text.toLowerCase().matchAll(/[a-z]+|[0-9]+/g)) {
    if (fillers.has(token) || take(stretch, token)) continue;
    if (isSpoken(stretch)) stretches.push(figures(stretch));
    if (stretch.digits !== '' || stretch.ten !== '') stretch = newStretch();
  }
  if (isSpoken(stretch)) stretches.push(figures(stretch));
  return stretches.map((each) => `z${each}z`).join('');
}

type Stretch = { digits: string; spoken: number; times: number; ten: string };

function newStretch(): Stretch {
  return { digits: '', spoken: 0, times: 1, ten: '' };
}

/** Adds the token to the stretch; false when it is no part of a number. */
function take(stretch: Stretch, token: string): boolean {
  const isFigure = /^[0-9]$/.test(token);
  const unit = isFigure ? token : words.get(token);
  const decade = tens.indexOf(token);
  const repeat = repeats.get(token);
  // Forty-two is 42, forty followed by anything else is 40.
  const completesTen = unit !== undefined && unit.length === 1 && unit !== '0';
  if (stretch.ten !== '' && !completesTen) stretch.digits += '0';
  stretch.ten = decade >= 0 ? String(decade + 2) : '';
  if (unit === undefined && decade < 0 && repeat === undefined) return false;
  const added = unit?.repeat(stretch.times) ?? stretch.ten;
  stretch.digits += added;
  if (!isFigure) stretch.spoken += added.length;
  stretch.times = repeat ?? 1;
  return true;
}

function figures(stretch: Stretch): string {
  return stretch.ten === '' ? stretch.digits : `${stretch.digits}0`;
}

function isSpoken(stretch: Stretch): boolean {
  return stretch.digits.length >= 3 && stretch.spoken * 2 >= stretch.digits.length;
}
