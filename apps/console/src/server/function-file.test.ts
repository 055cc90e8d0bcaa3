import { readFileSync } from 'node:fs';
import { validate } from '@voicepay/spec';
import { expect, test } from 'vitest';
import { checkText, withMocks } from './function-file.ts';

const sample = readFileSync(
  new URL('../../functions/collect-payment.yaml', import.meta.url),
  'utf8',
);
const urls = {
  startUrl: 'http://127.0.0.1:1/start',
  successUrl: 'http://127.0.0.1:1/success',
  failureUrl: 'http://127.0.0.1:1/failure',
};

test('the function that the console starts with has no finding', () => {
  const reading = checkText(sample, 'collect-payment.yaml');
  expect(reading).toMatchObject({ name: 'collect_payment', findings: [] });
});

test('every connection is answered by a mock, and the rest stays as it was written', () => {
  const configuration = withMocks(sample, urls);
  expect(validate('function-configuration', configuration).ok).toBe(true);
  expect(configuration.connections.map(({ url }) => url)).toEqual(Object.values(urls));
  expect(JSON.stringify(configuration)).not.toContain('example');
  expect(configuration.limits?.per_field_retry_limit).toBe(2);
});

test('credentials and signatures are left out, and the author is told', () => {
  const text = sample.replace(
    'url: https://orders.example/voice/success',
    'url: https://orders.example/voice/success\n    delivery: signed\n' +
      '    signing_secrets: [env:WEBHOOK_SECRET]\n    auth: { type: bearer, token: env:TOKEN }',
  );
  const { name, notes } = checkText(text, 'a.yaml');
  expect(name).toBe('collect_payment');
  expect(notes.join(' ')).toMatch(/No credentials.*Signed delivery/);
  const [, success] = withMocks(text, urls).connections;
  expect(success).toEqual({
    name: 'invoice_paid',
    application: 'payment_session_success',
    url: urls.successUrl,
    delivery: 'reliable',
  });
});

test('a text that is too long is a finding, and is not read', () => {
  expect(checkText(' '.repeat(200_001), 'a.yaml').findings[0]?.message).toMatch(/at most 200000/);
});
