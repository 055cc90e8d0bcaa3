/** Broken processors. */
import { type JsonObject, jsonReply, problem } from '../exchange/exchange.ts';
import { type ProcessorStages, settle } from '../processor/payment.ts';
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
];
