import { expect, it } from 'vitest';
import { maxAttempts, retryDelayMs } from './schedule.ts';
import { readAcknowledgement, readRetryAfter } from './send-outcome.ts';

it('spreads ten attempts over 75:35:05, each at most a fifth later', () => {
  expect(maxAttempts).toBe(10);
  const total = (jitter: number) =>
    Array.from({ length: 9 }, (_, i) => retryDelayMs(i + 1, jitter, null) ?? 0).reduce(
      (sum, wait) => sum + wait,
    );
  expect(total(0)).toBe((75 * 3600 + 35 * 60 + 5) * 1000);
  expect(total(0.2)).toBe((75 * 3600 + 35 * 60 + 5) * 1200);
  expect(retryDelayMs(10, 0, null)).toBeNull();
});

it('waits for retry-after, up to a day', () => {
  expect(retryDelayMs(1, 0, 60_000)).toBe(60_000);
  expect(retryDelayMs(1, 0, 1)).toBe(5_000);
  expect(retryDelayMs(1, 0, 1e12)).toBe(86_400_000);
  expect(readRetryAfter('120', 0)).toBe(120_000);
  expect(readRetryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 0)).toBe(60_000);
  expect(readRetryAfter('soon', 0)).toBeNull();
  expect(retryDelayMs(1, 0, readRetryAfter('9'.repeat(400), 0))).toBe(86_400_000);
  const before = Date.UTC(1994, 10, 6, 8, 49, 7);
  const forms = [
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
  ];
  expect(forms.map((form) => readRetryAfter(form, before))).toEqual([30_000, 30_000, 30_000]);
});

it('takes every 2xx, and nothing else, as an acknowledgement', () => {
  for (let status = 200; status < 600; status += 1) {
    const read = readAcknowledgement(
      {
        kind: 'answered',
        status,
        mediaType: 'text/html',
        retryAfter: null,
        body: Buffer.from('<'),
        fault: null,
      },
      0,
      0,
    );
    const isAcknowledged = status < 300;
    const type = isAcknowledged ? 'delivery.acknowledged' : 'delivery.failed';
    expect(read).toMatchObject({ event: { type } });
  }
});
