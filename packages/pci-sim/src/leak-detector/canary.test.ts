import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testCardOf, testCards } from '../card/test-cards.ts';
import { type Canary, createCanaryDetector } from './canary.ts';
import { describeFinding } from './finding.ts';
import { layersOf } from './layers.ts';
import { leakForms, leakSinks } from './planted-leaks.ts';

const cards = ['visa', 'amex', 'diners-club', 'unionpay'] as const;
const canaries: Canary[] = cards.map((brand, index) => ({
  cardNumber: testCards.filter((card) => card.brand === brand).at(-1)!.number,
  securityCode: brand === 'amex' ? '7391' : `73${index}`,
}));
const detector = createCanaryDetector(canaries);

test('every form of a leak is found in every kind of sink', () => {
  const missed: string[] = [];
  let planted = 0;
  for (const [index, canary] of canaries.entries()) {
    const card = { cardNumber: canary.cardNumber, securityCode: canary.securityCode! };
    for (const form of leakForms) {
      for (const sink of leakSinks) {
        planted += 1;
        const findings = detector.scan(sink.name, sink.write(Buffer.from(form.write(card))));
        if (!findings.some((finding) => finding.canary === index)) {
          missed.push(`${cards[index]}: ${form.name} in ${sink.name}`);
        }
      }
    }
  }
  expect(missed).toEqual([]);
  expect(leakSinks.length).toBeGreaterThanOrEqual(15);
  expect(planted).toBeGreaterThan(5_000);
});

test('a finding names the sink, the canary and the encoding, and holds no digit of the card', () => {
  const [finding] = detector.scan(
    'stderr',
    `x=${Buffer.from(canaries[1]!.cardNumber).toString('hex')}`,
  );
  expect(finding).toMatchObject({ sink: 'stderr', what: 'card_number', canary: 1 });
  expect(describeFinding(finding!)).toMatch(/^stderr: card_number as hex/);
  expect(detector.scan('report', describeFinding(finding!))).toEqual([]);
});

test('what may be said of a card is no leak: brand and last four', () => {
  for (const { cardNumber } of canaries) {
    const masked = `visa ending in ${cardNumber.slice(-4)}, **** ${cardNumber.slice(-4)}`;
    expect(detector.scan('summary', masked)).toEqual([]);
  }
});

test('six digits in a row are no leak, any seven are', () => {
  const { cardNumber } = canaries[0]!;
  for (let at = 0; at + 7 <= cardNumber.length; at += 1) {
    const part = cardNumber.slice(at, at + 7);
    expect(detector.scan('log', `id ${part.slice(0, 6)} and`), part).toEqual([]);
    expect(detector.scan('log', `id${part}9`).length, part).toBeGreaterThan(0);
  }
});

test('telling parts stand alone, or are ten digits long, or say more than zeros', () => {
  const telling = createCanaryDetector(canaries, { parts: 'telling' });
  const { cardNumber } = canaries[3]!;
  const count = (text: string) => telling.scan('log', text).length;
  expect(count(`id=9${cardNumber.slice(0, 8)}3`)).toBe(0);
  expect(count(`id=${cardNumber.slice(0, 8)};`)).toBe(1);
  expect(count(`id=9${cardNumber.slice(0, 10)}3`)).toBe(1);
  expect(count(`took ${cardNumber.slice(5, 12)} ns`)).toBe(0);
});

test('a security code is found under its name only, an expiration date and a postal code too', () => {
  const full = createCanaryDetector([
    { ...canaries[0]!, expirationDate: '1227', postalCode: '94105' },
  ]);
  const found = (text: string) => full.scan('log', text).map((finding) => finding.what);
  const code = canaries[0]!.securityCode!;
  expect(found(`took ${code} ms, security_code_length: 3, sequence ${code}`)).toEqual([]);
  expect(found(`{"value":"${code}","field":"security_code"}`)).toEqual(['security_code']);
  expect(found('expiration_date=12/27')).toEqual(['expiration_date']);
  expect(found('"exp_date": "2027-12"')).toEqual(['expiration_date']);
  expect(found('postal code 94105')).toEqual(['postal_code']);
  expect(found('port 94105, request 1227')).toEqual([]);
});

test('a number split over two lines of a dump is found', () => {
  const { cardNumber } = canaries[0]!;
  const dump = `${cardNumber.slice(0, 9)}\n        ${cardNumber.slice(9)}`;
  expect(detector.scan('dump', dump)[0]).toMatchObject({ what: 'card_number' });
});

test('a compression bomb is read to its limit and no further', () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x61));
  let decodedBytes = -bomb.length;
  for (const layer of layersOf(bomb)) decodedBytes += layer.bytes.length;
  expect(decodedBytes).toBeLessThan(8 * 1024 * 1024);
  expect(detector.scan('body', bomb)).toEqual([]);
});

test('a canary of another form is refused without repeating it', () => {
  const cardNumber = `${testCardOf('visa').number} `;
  expect(() => createCanaryDetector([{ cardNumber }])).toThrow(/12 to 19 digits/);
  expect(() => createCanaryDetector([{ cardNumber }])).not.toThrow(cardNumber.trim());
});
