import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { testCards } from '../card/test-cards.ts';
import { createBlindDetector } from './blind.ts';
import { ordinaryLogLines } from './ordinary-logs.ts';
import { leakForms, leakSinks } from './planted-leaks.ts';

const detector = createBlindDetector();
const cards = ['visa', 'mastercard', 'amex', 'discover', 'unionpay'].map(
  (brand) => testCards.filter((card) => card.brand === brand).at(-1)!,
);

test('at least 95 % of the readable leaks are found without knowing the card', () => {
  const missed: string[] = [];
  let planted = 0;
  for (const card of cards) {
    for (const form of leakForms.filter((candidate) => candidate.blind)) {
      for (const sink of leakSinks) {
        planted += 1;
        const content = sink.write(Buffer.from(form.write({ ...card, cardNumber: card.number })));
        if (detector.scan(sink.name, content).length === 0) {
          missed.push(`${card.brand}: ${form.name} in ${sink.name}`);
        }
      }
    }
  }
  expect(planted).toBeGreaterThan(3_000);
  expect(missed.length / planted, missed.slice(0, 40).join('\n')).toBeLessThanOrEqual(0.05);
});

/** A million are read by scripts/count-false-alarms.mjs; this many fit in a test. */
const lineCount = 25_000;

test('25,000 ordinary log lines raise no alarm', { timeout: 60_000 }, () => {
  const alarms: string[] = [];
  let chunk: string[] = [];
  for (const line of ordinaryLogLines(lineCount, 1)) {
    chunk.push(line);
    if (chunk.length < 1_000) continue;
    const text = chunk.join('\n');
    if (detector.scan('log', text).length > 0) {
      alarms.push(...chunk.filter((each) => detector.scan('log', each).length > 0));
    }
    chunk = [];
  }
  expect(alarms).toEqual([]);
});

test('a log that does hold a card raises the alarm', () => {
  const lines = [...ordinaryLogLines(1_000, 2)];
  lines[500] += ` card=${cards[0]!.number}`;
  expect(detector.scan('log', lines.join('\n'))).toHaveLength(1);
});

test('numbers that only look like cards are let through', () => {
  const { number } = cards[0]!;
  const wrongCheckDigit = number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);
  for (const text of [
    wrongCheckDigit,
    `0.${number}`,
    `4bf92f35-77b3-4da6-a3ce-${number.slice(0, 12)}`,
    `+${number.slice(0, 13)}`,
    '1748503543012',
    '0'.repeat(16),
  ]) {
    expect(detector.scan('log', `id=${text} ok`), text).toEqual([]);
  }
});
