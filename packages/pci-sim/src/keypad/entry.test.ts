import { expect, test } from 'vitest';
import type { FieldRule } from '../card/field.ts';
import { testCardOf } from '../card/test-cards.ts';
import { digitsIn, isWiped } from './digit-buffer.ts';
import {
  createFieldBuffer,
  discard,
  distrust,
  type Entry,
  elapse,
  openEntry,
  press,
} from './entry.ts';

const timeouts = { firstDigitMs: 30_000, interDigitMs: 5_000 };
const cardNumber: FieldRule = { field: 'card_number', acceptedBrands: ['visa', 'amex'] };
const visa = testCardOf('visa').number;

function open(rule: FieldRule = cardNumber): Entry {
  return openEntry(rule, timeouts, createFieldBuffer(rule.field), 0);
}

/** Presses the keys one second apart, the first at the given time; gives the last outcome. */
function type(entry: Entry, keys: string, fromMs = 0) {
  let atMs = fromMs;
  let last = elapse(entry, atMs);
  for (const key of keys) {
    last = press(entry, key.charCodeAt(0), atMs);
    atMs += 1_000;
  }
  return last;
}

function held(entry: Entry): string {
  return new TextDecoder().decode(digitsIn(entry.buffer).slice());
}

test('digits are held in order, equal neighbours kept apart, until # submits them', () => {
  const entry = open();
  expect(type(entry, visa)).toMatchObject({ outcome: 'listening', key: 'digit', digitCount: 16 });
  expect(type(entry, '#', 16_000)).toEqual({ outcome: 'submitted', by: 'key' });
  expect(held(entry)).toBe(visa);
});

test('# submits an empty entry too', () => {
  const entry = open();
  expect(press(entry, 0x23, 10)).toEqual({ outcome: 'submitted', by: 'key' });
  expect(entry.buffer.length).toBe(0);
});

test('* wipes what was entered and starts the first-digit timer anew', () => {
  const entry = open();
  type(entry, '4242');
  expect(press(entry, 0x2a, 4_000)).toEqual({
    outcome: 'listening',
    key: 'cleared',
    digitCount: 0,
    deadlineMs: 34_000,
  });
  expect(isWiped(entry.buffer)).toBe(true);
});

test('A to D are ignored and touch no timer', () => {
  const entry = open();
  for (const letter of 'ABCD') {
    expect(press(entry, letter.charCodeAt(0), 29_000)).toMatchObject({
      key: 'ignored',
      deadlineMs: 30_000,
    });
  }
  press(entry, 0x34, 29_500);
  expect(press(entry, 0x41, 34_000)).toMatchObject({ key: 'ignored', deadlineMs: 34_500 });
});

test('each digit restarts the inter-digit timer', () => {
  const entry = open();
  expect(press(entry, 0x34, 100)).toMatchObject({ deadlineMs: 5_100 });
  expect(press(entry, 0x32, 5_000)).toMatchObject({ deadlineMs: 10_000 });
});

test('a key exactly at the deadline is in time, one a moment later is not', () => {
  const inTime = open();
  expect(elapse(inTime, 30_000)).toMatchObject({ outcome: 'listening', key: 'none' });
  expect(press(inTime, 0x34, 30_000)).toMatchObject({ outcome: 'listening', digitCount: 1 });
  expect(press(inTime, 0x32, 35_000)).toMatchObject({ outcome: 'listening', digitCount: 2 });

  const late = open();
  press(late, 0x34, 30_000);
  expect(press(late, 0x32, 35_000.001)).toEqual({ outcome: 'stalled' });
  expect(isWiped(late.buffer)).toBe(true);
});

test('an entry submits itself at the longest length of its brand, or at the only one', () => {
  expect(type(open(), testCardOf('amex').number)).toEqual({ outcome: 'submitted', by: 'length' });
  expect(type(open(), testCardOf('mastercard').number)).toMatchObject({ by: 'length' });
  expect(type(open(), testCardOf('discover').number)).toMatchObject({ outcome: 'listening' });
  expect(type(open(), visa.padEnd(19, '0'))).toMatchObject({ by: 'length' });
  expect(type(open({ field: 'expiration_date' }), '1226')).toMatchObject({ by: 'length' });
  expect(type(open({ field: 'security_code', brand: 'visa' }), '123')).toMatchObject({
    by: 'length',
  });
  expect(type(open({ field: 'security_code', brand: 'amex' }), '123')).toMatchObject({
    outcome: 'listening',
  });
  expect(type(open({ field: 'security_code', brand: 'amex' }), '1234')).toMatchObject({
    by: 'length',
  });
  expect(type(open({ field: 'postal_code', minPostalCodeLength: 3 }), '9876543210')).toMatchObject({
    by: 'length',
  });
});

test('a timeout submits a length that is possible for the brand, and stalls at any other', () => {
  const complete = open();
  type(complete, visa);
  expect(elapse(complete, 20_001)).toEqual({ outcome: 'submitted', by: 'timeout' });
  expect(held(complete)).toBe(visa);

  for (const keys of ['', '4', visa.slice(0, 15), visa.padEnd(17, '0'), '9'.repeat(16)]) {
    const short = open();
    type(short, keys);
    expect(elapse(short, 60_000), keys.length.toString()).toEqual({ outcome: 'stalled' });
    expect(isWiped(short.buffer)).toBe(true);
  }
});

test('a postal code below the session minimum stalls at its timeout', () => {
  const short = open({ field: 'postal_code', minPostalCodeLength: 5 });
  type(short, '9410');
  expect(elapse(short, 10_000)).toEqual({ outcome: 'stalled' });
  const enough = open({ field: 'postal_code', minPostalCodeLength: 5 });
  type(enough, '94105');
  expect(elapse(enough, 10_000)).toEqual({ outcome: 'submitted', by: 'timeout' });
});

test('a number without a brand never submits itself; what does not fit is dropped', () => {
  const entry = open();
  expect(type(entry, '9'.repeat(19))).toMatchObject({ outcome: 'listening', digitCount: 19 });
  expect(press(entry, 0x38, 19_000)).toEqual({
    outcome: 'listening',
    key: 'dropped',
    digitCount: 19,
    deadlineMs: 24_000,
  });
  expect(held(entry)).toBe('9'.repeat(19));
  expect(elapse(entry, 24_001)).toEqual({ outcome: 'stalled' });
});

test('keys after the end are dropped and change nothing', () => {
  const entry = open({ field: 'security_code', brand: 'visa' });
  type(entry, '123');
  for (const key of '4#*A') {
    expect(press(entry, key.charCodeAt(0), 3_000)).toEqual({ outcome: 'over' });
  }
  expect(elapse(entry, 99_000)).toEqual({ outcome: 'over' });
  expect(held(entry)).toBe('123');
});

test('a discarded entry is wiped and deaf', () => {
  const entry = open();
  type(entry, '4242');
  discard(entry);
  expect(isWiped(entry.buffer)).toBe(true);
  expect(press(entry, 0x34, 5_000)).toEqual({ outcome: 'over' });
  expect(isWiped(entry.buffer)).toBe(true);
});

test('opening wipes what the buffer held before', () => {
  const buffer = createFieldBuffer('card_number');
  type(openEntry(cardNumber, timeouts, buffer, 0), '4242');
  openEntry(cardNumber, timeouts, buffer, 9_000);
  expect(isWiped(buffer)).toBe(true);
});

test('a buffer too short for the field is a mistake of ours', () => {
  expect(() => openEntry(cardNumber, timeouts, createFieldBuffer('security_code'), 0)).toThrow(
    'at least 19 bytes',
  );
});

test('digits lie in shared memory, outside the heap that V8 copies', () => {
  expect(createFieldBuffer('card_number').bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('an entry in doubt keeps no digit, takes the rest of them, and stalls at #', () => {
  const entry = open();
  type(entry, visa.slice(0, 6));
  distrust(entry);
  expect(isWiped(entry.buffer)).toBe(true);
  expect(type(entry, visa.slice(6), 6_000)).toMatchObject({ key: 'dropped', digitCount: 0 });
  expect(press(entry, 0x23, 16_000)).toEqual({ outcome: 'stalled' });
  expect(press(entry, 0x23, 16_001)).toEqual({ outcome: 'over' });
});

test('an entry in doubt stalls at its timer even where no digit is needed, and * trusts it again', () => {
  const entry = open({ field: 'postal_code', minPostalCodeLength: 0 });
  distrust(entry);
  type(entry, '94', 1_000);
  expect(elapse(entry, 7_001)).toEqual({ outcome: 'stalled' });
  const again = open({ field: 'expiration_date' });
  type(again, '1');
  distrust(again);
  expect(type(again, '*1227', 1_000)).toEqual({ outcome: 'submitted', by: 'length' });
  expect(held(again)).toBe('1227');
});
