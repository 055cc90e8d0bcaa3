import { expect, test } from 'vitest';
import { maskCards, maskHeaders } from './masking.ts';

/** A published number, put together so that it stands in no file. */
const digits = `${'4'.padEnd(12, '0')}0002`;

test.each([
  ['as it is', digits],
  ['in groups', digits.replaceAll(/(.{4})(?=.)/g, '$1 ')],
  ['with hyphens', digits.replaceAll(/(.{4})(?=.)/g, '$1-')],
  ['in quotes', `"${digits}"`],
])('a card number %s is cut to its last four', (_how, text) => {
  const masked = maskCards(`before ${text} after`);
  expect(masked).toContain('************0002');
  expect(masked).not.toContain('4000');
});

test.each(['INV-10482', '2026-11-23T10:00:00Z', '12345678901234567890123', `${digits}1`.slice(1)])(
  '%s stays as it is',
  (text) => expect(maskCards(text)).toBe(text),
);

test('credentials become their length', () => {
  const masked = maskHeaders({
    authorization: 'Bearer abc',
    'x-api-key': 'k',
    'idempotency-key': '"k1"',
  });
  expect(masked).toEqual({
    authorization: '(10 characters)',
    'x-api-key': '(1 characters)',
    'idempotency-key': '"k1"',
  });
});
