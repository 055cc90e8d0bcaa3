import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sign, verifySignature } from './standard-webhooks.ts';

/** The worked example of the Standard Webhooks libraries. */
const example = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  body: new TextEncoder().encode('{"test": 2432232314}'),
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const nowMs = 1_614_265_330_000;

function message(headers: Record<string, string> = {}, body = example.body) {
  const all = {
    'webhook-id': example.id,
    'webhook-timestamp': example.timestamp,
    'webhook-signature': example.signature,
    ...headers,
  };
  return { headers: all, body };
}

test('signs as the libraries and as node do', async () => {
  const { secret, id, timestamp, body } = example;
  expect(`v1,${await sign(secret, id, timestamp, body)}`).toBe(example.signature);
  const key = Buffer.from(secret.slice(6), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body);
  expect(await sign(secret, id, timestamp, body)).toBe(mac.digest('base64'));
});

test.each([
  ['valid', message()],
  ['valid', message({ 'webhook-signature': `v1,AAAA ${example.signature} v2,BBBB` })],
  ['mismatch', message({}, new TextEncoder().encode('{"test":2432232314}'))],
  ['mismatch', message({ 'webhook-id': 'msg_other' })],
  ['mismatch', message({ 'webhook-signature': example.signature.slice(0, -4) })],
  ['malformed', message({ 'webhook-signature': example.signature.slice(3) })],
  ['malformed', message({ 'webhook-timestamp': 'yesterday' })],
  ['stale', message({ 'webhook-timestamp': '1614265029' })],
  ['stale', message({ 'webhook-timestamp': '1614265631' })],
])('finds a message %s', async (verdict, given) => {
  expect(await verifySignature(given, [example.secret], nowMs)).toBe(verdict);
});

test('any of several secrets may have signed, and none may be missing', async () => {
  const other = `whsec_${btoa('another secret of 24 bytes')}`;
  expect(await verifySignature(message(), [other, example.secret], nowMs)).toBe('valid');
  expect(await verifySignature(message(), [other], nowMs)).toBe('mismatch');
  const { 'webhook-signature': _none, ...headers } = message().headers;
  expect(await verifySignature({ ...message(), headers }, [other], nowMs)).toBe('absent');
});
