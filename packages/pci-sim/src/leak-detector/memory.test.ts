import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testCards } from '../card/test-cards.ts';
import { createMemoryDetector } from './memory.ts';

const canaries = testCards.map(({ number }) => ({ cardNumber: number }));
const detector = createMemoryDetector(canaries);
const noise = randomBytes(4 * 1024 * 1024);

/** The encodings under which a form is found in the middle of random bytes. */
function found(form: Uint8Array): string[] {
  const copy = Buffer.from(noise.subarray(0, 65_536));
  copy.fill('!', 999, 1_001 + form.length);
  copy.set(form, 1_000);
  return detector.scan('memory', copy).map(({ what, encoding }) => `${what} as ${encoding}`);
}

test('random bytes, zeros and round numbers hold no card, and are read in a moment', () => {
  const before = process.cpuUsage();
  expect(detector.scan('memory', noise)).toEqual([]);
  expect(detector.scan('memory', Buffer.alloc(16 * 1024 * 1024))).toEqual([]);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  const counters = Array.from({ length: 100_000 }, (_, count) => String(count).padStart(16, '0'));
  expect(detector.scan('memory', counters.join(' '))).toEqual([]);
  const numbers = BigUint64Array.from({ length: 100_000 }, (_, count) => BigInt(count) << 40n);
  expect(detector.scan('memory', new Uint8Array(numbers.buffer))).toEqual([]);
});

test('every published card is found as text and as UTF-16, within longer digits too', () => {
  for (const { number } of testCards) {
    expect(found(Buffer.from(number)), number).toContain('card_number as digits');
    expect(found(Buffer.from(number, 'utf16le')), number).toContain('card_number as utf-16');
    expect(found(Buffer.from(`${number}7370`)), number).toContain('card_number as digits');
  }
});

test('packed forms are found of a number that chance cannot make, and parts of eleven digits', () => {
  const { number } = testCards.find(
    ({ number: each }) => !each.includes('000') && new Set(each).size > 5,
  )!;
  const forms: [string, Uint8Array][] = [
    ['card_number as bcd', Buffer.from(number.slice(0, 12), 'hex')],
    ['card_number as digit values', Uint8Array.from(number, Number)],
    ['card_number as float64', new Uint8Array(Float64Array.of(Number(number)).buffer)],
    ['card_number as uint64', new Uint8Array(BigUint64Array.of(BigInt(number)).buffer)],
    ['card_number as base64', Buffer.from(Buffer.from(`x${number}`).toString('base64'))],
    ['card_number_part as digits', Buffer.from(number.slice(2, 13))],
  ];
  for (const [name, form] of forms) expect(found(form), name).toContain(name);
});
