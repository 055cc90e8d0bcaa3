import { expect, test } from 'vitest';
import { testCardOf } from '../card/test-cards.ts';
import { type Asked, classifyAnswer } from './classify-answer.ts';

const { number } = testCardOf('visa');
const card = new TextEncoder().encode(number);
const charge: Asked = { method: 'charge', card, anyUnanswered: false };

function answerTo(body: string, status = 200, asked = charge) {
  const raw = { kind: 'answered', status, body: new TextEncoder().encode(body) } as const;
  const answer = classifyAnswer(raw, asked);
  return answer.kind === 'definite' ? answer.result : 'no answer';
}
const approvedWith = (id: string) => answerTo(`{"charge_id":${JSON.stringify(id)}}`);
const withheld = { status: 'approved', transactionId: null };

test('an id leaves as it came', () => {
  expect(approvedWith('ch_1.A:b-9')).toEqual({ status: 'approved', transactionId: 'ch_1.A:b-9' });
  expect(approvedWith(number.slice(0, 6))).toMatchObject({ transactionId: number.slice(0, 6) });
});

test('seven digits of the card in a row stay inside, whatever stands between them', () => {
  const groups = number.match(/.{4}/g)!;
  for (const id of [
    number,
    `tok-${number.slice(3, 10)}`,
    groups.join('-'),
    groups.join('.'),
    groups.join('_:'),
    [...number].join('-'),
  ]) {
    expect(approvedWith(id), id).toEqual(withheld);
    const refused = answerTo(JSON.stringify({ error_code: id }));
    expect(refused, id).toEqual({ status: 'declined', code: 'unspecified' });
  }
});

test('digits hidden in escapes do not become an id', () => {
  const escaped = [...number].map((digit) => `\\u003${digit}`).join('');
  expect(answerTo(`{"charge_id":"${escaped}"}`)).toEqual(withheld);
});

test('an approval that repeats the card elsewhere is an approval', () => {
  expect(answerTo(`{"charge_id":"ch_1","card":${number},"echo":{"pan":"${number}"}}`)).toEqual({
    status: 'approved',
    transactionId: 'ch_1',
  });
});

test('free text and overlong ids stay inside', () => {
  for (const id of ['no such card', 'ch/1', 'a'.repeat(129), 'ch_é']) {
    expect(approvedWith(id), id).toEqual(withheld);
  }
});

test.each([
  ['{}', 'no answer'],
  ['{"token_id":"tok_1"}', 'no answer'],
  ['{"charge_id":""}', 'no answer'],
  ['{"charge_id":7}', 'no answer'],
  ['{"charge_id":"ch_1","error_code":7}', 'no answer'],
  ['{"charge_id":"ch_1","charge_id":"ch_2"}', 'no answer'],
  ['{"charge_id":"ch_1"', 'no answer'],
  ['{"charge_id":null,"error_code":null}', withheld],
  ['{"error_code":"do_not_honor"}', { status: 'declined', code: 'do_not_honor' }],
  ['{"error_code":"down","outcome":"error"}', { status: 'errored', code: 'down' }],
])('%s', (body, result) => {
  expect(answerTo(body)).toEqual(result);
});

test('a refusal is definite unless it may pass or an ask before it went unanswered', () => {
  expect(answerTo('{}', 400)).toEqual({ status: 'errored', code: 'http_400' });
  for (const status of [408, 409, 425, 429, 302, 503]) {
    expect(answerTo('{}', status)).toBe('no answer');
  }
  expect(answerTo('{}', 400, { ...charge, anyUnanswered: true })).toBe('no answer');
});
