import { testCards } from '@voicepay/pci-sim/test-cards';

/** A BIN and a last four may stand apart by chance or by right; eleven digits in a row may not. */
const shortest = 11;
const digitRuns = /[0-9]{11,}/g;
const wideDigitRuns = /(?:[0-9]\0){11,}/g;
/** Runs of few digits (zeros, ones) lie in every memory by chance. */
const isTelling = (digits: string) => new Set(digits).size >= 4;
/** Packed and plain digit values are looked for byte by byte: a few cards stand for all. */
const packedCards = testCards.filter(({ number }) => new Set(number).size >= 6).slice(0, 4);

const windows = new Map<string, number>();
testCards.forEach(({ number }, card) => {
  for (let at = 0; at + shortest <= number.length; at += 1) {
    const window = number.slice(at, at + shortest);
    if (isTelling(window)) windows.set(window, card);
  }
});

const packed = packedCards.flatMap(({ number }, card) => [
  { card, form: 'bcd', bytes: Buffer.from(number.length % 2 === 0 ? number : `0${number}`, 'hex') },
  { card, form: 'digit values', bytes: Buffer.from([...number].map(Number)) },
]);

/** Which cards a memory holds, and how: one line for each card and form, without a digit of it. */
export function scanMemory(sink: string, pieces: Iterable<Buffer>): string[] {
  const found = new Set<string>();
  const add = (form: string, card: number) => {
    found.add(`${sink}: card_number as ${form} (test card ${card})`);
  };
  for (const piece of pieces) {
    const text = piece.toString('latin1');
    for (const [run] of text.matchAll(digitRuns)) addCardsIn(run, (card) => add('text', card));
    for (const [run] of text.matchAll(wideDigitRuns)) {
      addCardsIn(run.replaceAll('\0', ''), (card) => add('utf-16', card));
    }
    for (const { card, form, bytes } of packed) if (piece.includes(bytes)) add(form, card);
  }
  return [...found];
}

function addCardsIn(run: string, add: (card: number) => void): void {
  for (let at = 0; at + shortest <= run.length; at += 1) {
    const card = windows.get(run.slice(at, at + shortest));
    if (card !== undefined) add(card);
  }
}
