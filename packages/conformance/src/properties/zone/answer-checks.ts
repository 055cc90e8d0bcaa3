import { testCardOf } from '@voicepay/pci-sim/test-cards';
import type { RequirementId } from '@voicepay/spec';
import { answerEmpty, answerJson, answerText, type PeerAnswer } from '../../peers/peer-call.ts';
import { capture } from './captured.ts';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const tokenize = { method: 'tokenize', amount: undefined, token_type: 'reusable' };
const { number: visa } = testCardOf('visa');
const cardDigits = visa.slice(3, 10);
const longId = 'c'.repeat(128);

/** One answer of the processor, and what the zone must report of it. */
type Definite = readonly [
  requirement: RequirementId,
  answer: PeerAnswer,
  wanted: string,
  command?: Readonly<Record<string, unknown>>,
];

const json = (value: unknown) => answerJson(200, value);
const definite: readonly Definite[] = [
  ['process:approved', json({ charge_id: 'ch_1' }), 'approved ch_1'],
  ['process:approved', json({ charge_id: 'ch_1', error_code: null }), 'approved ch_1'],
  ['process:approved', json({ charge_id: null }), 'approved null'],
  ['process:approved', json({ token_id: 'tok_1' }), 'approved tok_1', tokenize],
  ['process:approved', answerJson(201, { charge_id: 'ch_1' }), 'approved ch_1'],
  ['process:approved', json({ charge_id: 'ch_1', outcome: 'error' }), 'approved ch_1'],
  // Six digits of the card in a row are a coincidence.
  ['process:approved', json({ charge_id: visa.slice(-6) }), `approved ${visa.slice(-6)}`],
  ['process:declined', json({ error_code: 'do_not_honour' }), 'declined do_not_honour'],
  ['process:declined', answerJson(202, { error_code: 'lost' }), 'declined lost'],
  [
    'process:declined',
    json({ error_code: 'stolen', outcome: 'declined', charge_id: null }),
    'declined stolen',
  ],
  ['process:answered-error', json({ error_code: 'down', outcome: 'error' }), 'errored down'],
  ['process:refused-request', answerJson(400, {}), 'errored http_400'],
  ...[401, 402, 403, 405, 410, 413, 415, 423, 424, 426, 428, 431, 451, 499].map(
    (status) => ['process:refused-request', answerEmpty(status), `errored http_${status}`] as const,
  ),
  ['process:refusal-names-the-status', answerEmpty(422), 'errored http_422'],
  ['process:refusal-names-the-status', answerEmpty(404), 'errored http_404'],
  ['process:codes-have-a-closed-alphabet', json({ charge_id: 'ch 1' }), 'approved null'],
  ['process:codes-have-a-closed-alphabet', json({ charge_id: `${longId}c` }), 'approved null'],
  ['process:codes-have-a-closed-alphabet', json({ charge_id: longId }), `approved ${longId}`],
  ['process:codes-have-a-closed-alphabet', json({ charge_id: 'a.b_c:d-1' }), 'approved a.b_c:d-1'],
  [
    'process:codes-carry-no-digits-of-the-card',
    json({ charge_id: `ch_${cardDigits}` }),
    'approved null',
  ],
  [
    'process:codes-carry-no-digits-of-the-card',
    json({ token_id: `tok${visa.slice(-7)}` }),
    'approved null',
    tokenize,
  ],
  [
    'process:codes-carry-no-digits-of-the-card',
    json({ error_code: `${visa}:lost` }),
    'declined unspecified',
  ],
  [
    'process:withheld-code-is-unspecified',
    json({ error_code: 'card is lost' }),
    'declined unspecified',
  ],
  [
    'process:withheld-code-is-unspecified',
    json({ error_code: 'é', outcome: 'error' }),
    'errored unspecified',
  ],
];

const mebibyte = 1_048_576;
/** Answers that say nothing: the zone must ask again, and believe no refusal from then on. */
export const indefinite: readonly (readonly [RequirementId, string, PeerAnswer])[] = [
  ['process:everything-else-is-no-answer', '{}', json({})],
  ['process:everything-else-is-no-answer', 'a list', json([{ charge_id: 'ch_1' }])],
  ['process:everything-else-is-no-answer', 'an id of another method', json({ token_id: 't' })],
  ['process:everything-else-is-no-answer', 'a code that is no text', json({ error_code: 7 })],
  ['process:everything-else-is-no-answer', 'an empty code', json({ error_code: '' })],
  ...[300, 301, 302, 303, 304, 307, 308, 408, 409, 425, 429, 500, 501, 502, 503, 504, 599].map(
    (status) =>
      ['process:everything-else-is-no-answer', `a ${status}`, answerEmpty(status)] as const,
  ),
  ['process:everything-else-is-no-answer', 'a 2xx without a body', answerEmpty(204)],
  [
    'process:everything-else-is-no-answer',
    'a server error that speaks like an approval',
    answerJson(500, { charge_id: 'ch_1' }),
  ],
  ['process:everything-else-is-no-answer', 'a reset', { kind: 'reset' }],
  [
    'process:everything-else-is-no-answer',
    'half an answer',
    { kind: 'truncated', status: 200, body: '{"charge_id":"ch_1"}' },
  ],
  [
    'process:answers-are-bounded',
    'more than 1 MiB',
    json({ charge_id: 'ch_1', error_message: 'x'.repeat(mebibyte) }),
  ],
  [
    'process:answers-are-bounded',
    'a key twice',
    answerText(200, 'application/json', '{"charge_id":"ch_1","charge_id":"ch_2"}'),
  ],
  [
    'process:answers-are-bounded',
    'JSON with a comma too many',
    answerText(200, 'application/json', '{"charge_id":"ch_1",}'),
  ],
];

export const answerChecks: readonly ZoneCheck[] = [
  ...definite.map(
    ([requirement, answer, wanted, command], index): ZoneCheck => ({
      name: `processor's answer ${index + 1}: ${wanted}`,
      asProcessor: true,
      proves: [requirement],
      run: async (zone) => {
        zone.answers(answer);
        await capture(zone);
        await zone.process(command);
        const told = (await zone.facts()).map(tell).join();
        zone.check(requirement, told === wanted, wanted, told);
      },
    }),
  ),
  ...indefinite.map(
    ([requirement, what, answer]): ZoneCheck => ({
      name: `no answer: ${what}`,
      asProcessor: true,
      proves: [requirement],
      run: async (zone) => {
        zone.answers(answer, json({ charge_id: 'ch_2nd' }));
        await capture(zone);
        await zone.process();
        const early = await zone.facts();
        await zone.advance(20_000);
        const told = [early.length, ...(await zone.facts()).map(tell)].join();
        const wanted = '0,approved ch_2nd';
        zone.check(requirement, told === wanted, 'asked again, then approved', told);
      },
    }),
  ),
];
