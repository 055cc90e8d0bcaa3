import { answerEmpty, answerJson } from '../../peers/peer-call.ts';
import { capture } from './captured.ts';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const approval = answerJson(200, { charge_id: 'ch_asked' });
const none = answerEmpty(503);
const silence = () => ({ kind: 'silence' }) as const;

export const askingChecks: readonly ZoneCheck[] = [
  {
    name: 'no answer, five times',
    asProcessor: true,
    proves: [
      'process:no-answer-asks-again',
      'process:same-key-same-bytes',
      'process:waits-between-requests',
    ],
    run: async (zone) => {
      const sixth = answerJson(200, { charge_id: 'ch_sixth' });
      zone.answers(none, none, none, none, none, sixth);
      await capture(zone);
      await zone.process();
      await zone.facts();
      const counts = [zone.payments().length];
      for (const wait of [1000, 2000, 4000, 8000, 8000]) {
        await zone.advance(wait - 1);
        counts.push(zone.payments().length);
        await zone.advance(1);
        counts.push(zone.payments().length);
      }
      const told = (await zone.facts()).map(tell).join();
      const asks = zone.payments();
      const answered = told === 'approved ch_sixth';
      const again = 'process:no-answer-asks-again';
      zone.check(again, answered, 'asked until it answers', [told, asks.length]);
      const waits = counts.join() === '1,1,2,2,3,3,4,4,5,5,6';
      const id = 'process:waits-between-requests';
      zone.check(id, waits, 'after 1, 2, 4, 8 and 8 s, not before', counts);
      const bytes = new Set(
        asks.map(({ body, headers }) => `${headers['idempotency-key']}${body}`),
      );
      zone.check('process:same-key-same-bytes', bytes.size === 1, 'one body', bytes.size);
    },
  },
  {
    name: 'a processor that says nothing',
    asProcessor: true,
    proves: ['process:request-deadline'],
    run: async (zone) => {
      zone.answers(silence, approval);
      await capture(zone);
      await zone.process();
      // The request is on its way before the clock moves.
      for (let tries = 100; tries > 0 && zone.payments().length === 0; tries -= 1) {
        await zone.advance(0, 1);
      }
      const counts: number[] = [];
      for (const [ms, open] of [
        [14_999, 1],
        [1, 0],
        [999, 0],
        [1, 0],
      ] as const) {
        await zone.advance(ms, open);
        counts.push(zone.payments().length);
      }
      const told = (await zone.facts()).map(tell).join();
      const holds = counts.join() === '1,1,1,2' && told === 'approved ch_asked';
      const wanted = 'one request for 15 s, the next a second later';
      zone.check('process:request-deadline', holds, wanted, [counts, told]);
    },
  },
  {
    name: 'a refusal after no answer',
    asProcessor: true,
    proves: ['process:unanswered-makes-refusals-indefinite'],
    run: async (zone) => {
      zone.answers(none, answerEmpty(400), approval);
      await capture(zone);
      await zone.process();
      await zone.facts();
      for (const wait of [1000, 2000]) await zone.advance(wait);
      const told = (await zone.facts()).map(tell).join();
      const holds = told === 'approved ch_asked';
      const id = 'process:unanswered-makes-refusals-indefinite';
      zone.check(id, holds, 'asked again, then approved', told);
    },
  },
  {
    name: 'a look-up after no answer',
    asProcessor: true,
    withLookUp: true,
    proves: ['process:lookup-comes-first'],
    run: async (zone) => {
      zone.answers(none, none, none);
      zone.lookUpAnswers(answerEmpty(404), approval);
      await capture(zone);
      await zone.process();
      await zone.facts();
      for (const wait of [1000, 2000, 4000]) await zone.advance(wait);
      const told = (await zone.facts()).map(tell).join();
      const asked = zone
        .asked()
        .map(({ method }) => method)
        .join();
      const path = zone.asked().find(({ method }) => method === 'GET')?.path;
      const holds =
        told === 'approved ch_asked' && asked === 'POST,GET,POST,GET' && path === `/${zone.key}`;
      const wanted = 'POST,GET,POST,GET, approved by the second look-up';
      zone.check('process:lookup-comes-first', holds, wanted, [asked, path, told]);
    },
  },
  {
    name: 'a payment of which the zone has lost everything',
    asProcessor: true,
    withLookUp: true,
    proves: ['process:lost-request-is-looked-up'],
    run: async (zone) => {
      zone.lookUpAnswers(approval);
      await zone.process();
      const told = (await zone.facts()).map(tell).join();
      const asked = zone.asked().map(({ method }) => method);
      const holds = told === 'approved ch_asked' && asked.join() === 'GET';
      const id = 'process:lost-request-is-looked-up';
      zone.check(id, holds, 'looked up, and reported', [asked, told]);
    },
  },
  {
    name: 'the engine ends processing',
    asProcessor: true,
    proves: ['process:zone-stops-at-the-limit'],
    run: async (zone) => {
      zone.answers(none, none, approval);
      await capture(zone);
      await zone.process();
      await zone.facts();
      await zone.advance(1_000);
      const before = zone.payments().length;
      await zone.command({ command: 'wipe' });
      await zone.advance(60_000);
      const told = (await zone.facts()).map(tell).join();
      const after = zone.payments().length;
      const stopped = after === before && told === '';
      const wanted = 'no request and no result after the wipe';
      zone.check('process:zone-stops-at-the-limit', stopped, wanted, [before, after, told]);
    },
  },
  {
    name: 'what is left of a request',
    asProcessor: true,
    proves: ['card-data:request-is-kept-only-for-its-answer'],
    run: async (zone) => {
      zone.answers(none, approval);
      await capture(zone);
      await zone.process();
      await zone.facts();
      await zone.advance(1_000);
      await zone.facts();
      const held = await zone.held();
      await zone.advance(60_000);
      const asked = zone.payments().length;
      const gone = (held === 404 || JSON.stringify(held) === '[]') && asked === 2;
      const wanted = 'kept for the second request, gone with its answer';
      const id = 'card-data:request-is-kept-only-for-its-answer';
      zone.check(id, gone, wanted, [held, asked]);
    },
  },
];
