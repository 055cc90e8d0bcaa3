import { testCardOf } from '@voicepay/pci-sim/test-cards';
import type { RequirementId } from '@voicepay/spec';
import { answerEmpty, answerJson, answerText, type PeerAnswer } from '../../peers/peer-call.ts';
import { capture } from './captured.ts';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const tokenize = { method: 'tokenize', amount: undefined, token_type: 'reusable' };
const cardDigits = testCardOf('visa').number.slice(3, 10);

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
  ['process:declined', json({ error_code: 'do_not_honour' }), 'declined do_not_honour'],
  [
    'process:declined',
    json({ error_code: 'stolen', outcome: 'declined', charge_id: null }),
    'declined stolen',
  ],
  ['process:answered-error', json({ error_code: 'down', outcome: 'error' }), 'errored down'],
  ['process:refused-request', answerJson(400, {}), 'errored http_400'],
  ['process:refused-request', answerEmpty(402), 'errored http_402'],
  ['process:refusal-names-the-status', answerEmpty(422), 'errored http_422'],
  ['process:refusal-names-the-status', answerEmpty(404), 'errored http_404'],
  ['process:codes-have-a-closed-alphabet', json({ charge_id: 'ch 1' }), 'approved null'],
  ['process:codes-have-a-closed-alphabet', json({ charge_id: 'c'.repeat(129) }), 'approved null'],
  ['process:codes-have-a-closed-alphabet', json({ charge_id: 'a.b_c:d-1' }), 'approved a.b_c:d-1'],
  [
    'process:codes-carry-no-digits-of-the-card',
    json({ charge_id: `ch_${cardDigits}` }),
    'approved null',
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
/** Answers that say nothing: the zone must ask again. */
const indefinite: readonly (readonly [RequirementId, string, PeerAnswer])[] = [
  ['process:everything-else-is-no-answer', '{}', json({})],
  ['process:everything-else-is-no-answer', 'a list', json([{ charge_id: 'ch_1' }])],
  ['process:everything-else-is-no-answer', 'an id of another method', json({ token_id: 't' })],
  ['process:everything-else-is-no-answer', 'a code that is no text', json({ error_code: 7 })],
  ['process:everything-else-is-no-answer', 'an empty code', json({ error_code: '' })],
  ['process:everything-else-is-no-answer', 'a redirection', answerEmpty(302)],
  ['process:everything-else-is-no-answer', 'a server error', answerEmpty(503)],
  ...[408, 409, 425, 429].map(
    (status) =>
      ['process:everything-else-is-no-answer', `a ${status}`, answerEmpty(status)] as const,
  ),
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
