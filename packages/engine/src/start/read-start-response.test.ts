import { LosslessNumber } from '@voicepay/spec';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './call-start.ts';
import { readStartResponse } from './read-start-response.ts';

const read = (text: string) => readStartResponse(Buffer.from(text));
const body = (over: string) => `{"amount":4200,"currency":"USD"${over}}`;

describe('a start response', () => {
  it.each([
    ['{"amount":42.0,"currency":"USD"}', 'amount'],
    ['{"amount":1e3,"currency":"USD"}', 'amount'],
    ['{"amount":-0,"currency":"USD"}', 'amount'],
    ['{"amount":-1,"currency":"USD"}', 'amount'],
    ['{"amount":042,"currency":"USD"}', 'amount'],
    ['{"amount":"4200","currency":"USD"}', 'amount'],
    ['{"amount":null,"currency":"USD"}', 'amount'],
    ['{"amount":1000000000000,"currency":"USD"}', 'amount'],
    ['{"amount":1,"amount":2,"currency":"USD"}', 'amount'],
    ['{"currency":"USD"}', 'amount'],
    ['{"amount":0}', 'currency'],
    ['{"amount":1,"currency":"usd"}', 'currency'],
    ['{"amount":1,"currency":"XAU"}', 'currency'],
    ['{"amount":1,"currency":"toString"}', 'currency'],
    [body(',"description":7'), 'description'],
    [body(',"processor_parameters":[]'), 'processor_parameters'],
    [body(',"min_postal_code_length":11'), 'min_postal_code_length'],
    [body(',"min_postal_code_length":5.0'), 'min_postal_code_length'],
    [body(',"is_security_code_required":"false"'), 'is_security_code_required'],
    [body(',"valid_card_types":[]'), 'valid_card_types'],
    [body(',"valid_card_types":["Visa"]'), 'valid_card_types'],
    [body(',"allowed_payment_types":["ach"]'), 'payment_type_not_supported'],
    [body(',"allowed_payment_types":[1]'), 'allowed_payment_types'],
    ['{"amount":0,"currency":"USD","token_type":"forever"}', 'token_type'],
    [
      body(',"min_postal_code_length":4,"processor_parameters":{"min_postal_code_length":5}'),
      'min_postal_code_length',
    ],
    ['[]', 'body'],
    ['', 'syntax'],
    ['\ufeff{}', 'byte_order_mark'],
  ])('%s is refused for %s', (text, code) => {
    expect(read(text)).toEqual({ ok: false, code });
  });

  it('keeps every other key and every literal in the echo, and no setting', () => {
    const parameters =
      '{"invoice":"A","total":42.0,"big":9007199254740993,"__proto__":1,"is_postal_code_required":false}';
    const reading = read(body(`,"processor_parameters":${parameters}`));
    expect(reading.ok).toBe(true);
    if (!reading.ok) return;
    const { echo } = reading.resolution;
    expect(Object.keys(echo)).toEqual(['invoice', 'total', 'big', '__proto__']);
    expect(echo['total']).toEqual(new LosslessNumber('42.0'));
    expect(echo['big']).toEqual(new LosslessNumber('9007199254740993'));
  });

  it.each([
    [body(''), ['security_code', 'postal_code'], 0],
    [body(',"is_postal_code_required":null'), ['security_code', 'postal_code'], 0],
    [body(',"is_security_code_required":false'), ['postal_code'], 0],
    [
      body(',"is_postal_code_required":false,"processor_parameters":{"min_postal_code_length":3}'),
      ['security_code'],
      3,
    ],
  ])('%s asks for the fields it requires', (text, further, minimum) => {
    const reading = read(text);
    if (!reading.ok) throw new Error(reading.code);
    const { fields, minPostalCodeLength } = reading.resolution.terms;
    expect(fields).toEqual(['card_number', 'expiration_date', ...further]);
    expect(minPostalCodeLength).toBe(minimum);
  });

  it('treats lists as sets in the comparison of the two places', () => {
    const lists = ',"valid_card_types":["visa","amex","visa"]';
    const inside = ',"processor_parameters":{"valid_card_types":["amex","visa"]}';
    const reading = read(body(lists + inside));
    expect(reading.ok && reading.resolution.terms.validCardTypes).toEqual(['amex', 'visa']);
  });

  it('ignores token_type above zero and defaults it at zero', () => {
    const above = read(body(',"token_type":{"any":"thing"}'));
    expect(above.ok && above.resolution.terms.tokenType).toBeNull();
    const zero = read('{"amount":0,"currency":"USD"}');
    expect(zero.ok && zero.resolution.terms.tokenType).toBe('one-time');
  });
});

describe('a start answer', () => {
  const answer = (status: number, mediaType: string, text: string) =>
    readAnswer(
      {
        kind: 'answered',
        status,
        mediaType,
        retryAfter: null,
        body: Buffer.from(text),
        fault: null,
      },
      {},
    );
  const failure = (reason: string, lastError: string) => ({
    kind: 'session',
    event: { type: 'start.failed', reason, lastError },
  });

  it.each([
    [
      409,
      'application/problem+json',
      '{"type":"https://shop.example/problems/already_paid"}',
      'already_paid',
    ],
    [409, 'application/problem+json', '{"type":"already_paid"}', 'already_paid'],
    [409, 'application/problem+json', '{"type":"about:blank"}', 'http_409'],
    [409, 'application/problem+json', '{"type":"https://shop.example/a b"}', 'http_409'],
    [409, 'application/json', '{"type":"https://shop.example/already_paid"}', 'http_409'],
    [302, 'text/html', '', 'http_302'],
    [500, 'text/plain', 'stack', 'http_500'],
  ])('%i %s %s fails the start with a code', (status, mediaType, text, code) => {
    expect(answer(status, mediaType, text)).toEqual(failure('start_failed', code));
  });

  it.each(['text/plain', '', 'application/json; charset=latin1', 'application/xml'])(
    'of the media type "%s" is not taken as JSON',
    (mediaType) => {
      const reading = answer(200, mediaType, body(''));
      expect(reading).toEqual(failure('invalid_start_response', 'content_type'));
    },
  );

  it.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/vnd.shop+json'])(
    'of the media type "%s" is read',
    (mediaType) => {
      expect(answer(200, mediaType, body(''))).toMatchObject({ event: { type: 'start.resolved' } });
    },
  );
});
