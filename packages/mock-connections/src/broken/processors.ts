/** Broken processors. */
import { type JsonObject, jsonReply, problem } from '../exchange/exchange.ts';
import { type Payment, type ProcessorStages, settle } from '../processor/payment.ts';
import type { BrokenEndpoint } from './broken-endpoint.ts';

export interface ProcessorDefect extends BrokenEndpoint {
  /** Time that a payment takes, where the defect needs some. */
  readonly workMs?: number;
  readonly apply: (book: ProcessorStages) => ProcessorStages;
}

/** Long enough for a copy to arrive while the first is being processed. */
const workMs = 500;

function broken(
  name: string,
  requirement: string,
  [defect, consequence, revealedBy]: readonly [string, string, string],
  apply: ProcessorDefect['apply'],
): ProcessorDefect {
  const where = { endpoint: 'processor', profile: 'base' } as const;
  return { name, requirement, ...where, defect, consequence, revealedBy, apply };
}

/** Changes the members of a definite answer. */
function answering(change: (answer: JsonObject) => JsonObject): ProcessorDefect['apply'] {
  return (book) => ({
    ...book,
    perform: (payment, desk, decision) => {
      const reply = book.perform(payment, desk, decision);
      const changed = change(JSON.parse(reply.body as string) as JsonObject);
      const kept = jsonReply(reply.status, JSON.stringify(changed));
      const stored = desk.ledger.payments.get(payment.key);
      if (stored !== undefined) desk.ledger.payments.set(payment.key, { ...stored, reply: kept });
      return kept;
    },
  });
}

function cut(payment: Payment): Payment {
  if (payment.key.length <= 64) return payment;
  return { ...payment, key: payment.key.slice(0, 64), bodyFingerprint: '' };
}

export const brokenProcessors: readonly ProcessorDefect[] = [
  broken(
    'processor-charges-again',
    'process:processor-repeats-its-answer',
    [
      'A repeated key is charged again, and answered with a new id.',
      'A lost answer costs the caller twice.',
      'The same payment twice with the same key; then the ledger.',
    ],
    (book) => ({
      ...book,
      claim: (payment, desk) => {
        const reply = book.claim(payment, desk);
        const stored = desk.ledger.payments.get(payment.key);
        if (reply?.status !== 200 || stored === undefined) return reply;
        const again = settle(payment, desk, { result: 'approve', ids: 'string' });
        stored.entry.effects += again.entry.effects;
        return again.reply;
      },
    }),
  ),
  broken(
    'processor-replays-any-body',
    'process:processor-refuses-a-changed-body',
    [
      'A key that comes with another body gets the first answer.',
      'The mistake of the sender stays hidden.',
      'Two different payments with the same key.',
    ],
    (book) => ({
      ...book,
      claim: (payment, desk) => {
        const stored = desk.ledger.payments.get(payment.key);
        return stored === undefined ? book.claim(payment, desk) : stored.reply;
      },
    }),
  ),
  {
    ...broken(
      'processor-crashes-in-flight',
      'process:processor-says-in-flight',
      [
        'A copy that comes while the first is running is answered with 500.',
        'The zone cannot tell a running payment from a broken processor.',
        'The same payment twice at the same time.',
      ],
      (book) => ({
        ...book,
        claim: (payment, desk) => {
          const reply = book.claim(payment, desk);
          return reply?.status === 409 ? problem(500, 'internal', 'Something broke.') : reply;
        },
      }),
    ),
    workMs,
  },
  broken(
    'processor-declines-without-a-code',
    'process:processor-declines-with-a-code',
    [
      'A decline has an empty error_code.',
      'It looks like no answer, and is asked again until the time is up.',
      'A payment with a card that is declined.',
    ],
    answering((answer) => (answer.error_code === null ? answer : { ...answer, error_code: '' })),
  ),
  broken(
    'processor-approves-without-the-id-key',
    'process:processor-approval-carries-the-id-key',
    [
      'An approval has neither charge_id nor token_id.',
      'It cannot be told from an empty object.',
      'A payment with a card that is approved.',
    ],
    answering(({ charge_id: _charge, token_id: _token, ...rest }) => rest),
  ),
  broken(
    'processor-approves-with-a-numeric-id',
    'process:processor-approval-carries-the-id-key',
    [
      'The charge_id is a number.',
      'Ids above 2^53 change on their way.',
      'A payment with a card that is approved.',
    ],
    answering((answer) => (answer.charge_id === undefined ? answer : { ...answer, charge_id: 42 })),
  ),
  broken(
    'processor-calls-a-repetition-a-duplicate',
    'process:processor-repeats-its-answer',
    [
      'A repeated key gets the first id, and an error_code that says duplicate.',
      'The zone takes the repeated payment for declined.',
      'The same payment twice with the same key; the whole answer is compared.',
    ],
    (book) => ({
      ...book,
      claim: (payment, desk) => {
        const reply = book.claim(payment, desk);
        if (reply?.status !== 200) return reply;
        const first = JSON.parse(reply.body as string) as JsonObject;
        return jsonReply(200, JSON.stringify({ ...first, error_code: 'duplicate' }));
      },
    }),
  ),
  broken(
    'processor-remembers-one-key',
    'process:processor-repeats-its-answer',
    [
      'Only the key of the last payment is remembered.',
      'A lost answer costs the caller twice as soon as anybody else pays.',
      'Two payments, and then the first one again.',
    ],
    (book) => ({
      ...book,
      perform: (payment, desk, decision) => {
        const reply = book.perform(payment, desk, decision);
        const stored = desk.ledger.payments.get(payment.key);
        for (const [key] of desk.ledger.payments.entries()) desk.ledger.payments.delete(key);
        if (stored !== undefined) desk.ledger.payments.set(payment.key, stored);
        return reply;
      },
    }),
  ),
  broken(
    'processor-cuts-keys',
    'process:processor-repeats-its-answer',
    [
      'Keys are compared by their first 64 characters.',
      'Two payments are taken for one, and the second is never made.',
      'Two payments whose keys differ in the 128th character.',
    ],
    (book) => ({
      claim: (payment, desk) => book.claim(cut(payment), desk),
      perform: (payment, desk, decision) => book.perform(cut(payment), desk, decision),
    }),
  ),
  broken(
    'processor-decides-again-after-a-decline',
    'process:processor-repeats-its-answer',
    [
      'A declined payment is not remembered: its key is decided anew.',
      'The caller is told of a decline, and charged by the repetition.',
      'A payment with a card that is declined, twice with the same key.',
    ],
    (book) => ({
      ...book,
      claim: (payment, desk) => {
        const reply = book.claim(payment, desk);
        const stored = desk.ledger.payments.get(payment.key);
        if (reply?.status !== 200 || stored?.entry.result !== 'declined') return reply;
        return settle(payment, desk, { result: 'approve', ids: 'string' }).reply;
      },
    }),
  ),
  broken(
    'processor-declines-tokens-without-a-code',
    'process:processor-declines-with-a-code',
    [
      'A card that may not be tokenized is declined with an empty error_code.',
      'It looks like no answer, and is asked again until the time is up.',
      'A tokenization of a card that is declined.',
    ],
    (book) => ({
      ...book,
      perform: (payment, desk, decision) => {
        const reply = book.perform(payment, desk, decision);
        const stored = desk.ledger.payments.get(payment.key);
        if (payment.request.method === 'charge' || stored?.entry.result === 'approved')
          return reply;
        const bare = jsonReply(200, '{"error_code":"","outcome":"declined"}');
        if (stored !== undefined) desk.ledger.payments.set(payment.key, { ...stored, reply: bare });
        return bare;
      },
    }),
  ),
];
