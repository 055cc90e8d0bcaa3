import { answerEmpty, answerJson } from '../../peers/peer-call.ts';
import { indefinite } from './answer-checks.ts';
import { capture } from './captured.ts';
import { tell } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

const approval = answerJson(200, { charge_id: 'ch_asked' });
const none = answerEmpty(503);
const silence = () => ({ kind: 'silence' }) as const;

export const askingChecks: readonly ZoneCheck[] = [
  {
    name: 'no answer, ten times',
    asProcessor: true,
    proves: [
      'process:no-answer-asks-again',
      'process:same-key-same-bytes',
      'process:waits-between-requests',
    ],
    run: async (zone) => {
      const waits = [1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000, 8000];
      const last = answerJson(200, { charge_id: 'ch_last' });
      zone.answers(...waits.map(() => none), last);
      await capture(zone);
      await zone.process();
      await zone.facts();
      const counts = [zone.payments().length];
      for (const wait of waits) {
        await zone.advance(wait - 1);
        counts.push(zone.payments().length);
        await zone.advance(1);
        counts.push(zone.payments().length);
      }
      const told = (await zone.facts()).map(tell).join();
      const asks = zone.payments();
      const answered = told === 'approved ch_last';
      const again = 'process:no-answer-asks-again';
      zone.check(again, answered, 'asked until it answers', [told, asks.length]);
      const regular = waits.flatMap((_, at) => [at + 1, at + 1]);
      const due = [...regular, waits.length + 1];
      const holds = counts.every((count, at) => count === Math.min(due[at] ?? 0, asks.length));
      const id = 'process:waits-between-requests';
      zone.check(id, holds, 'after 1, 2, 4 and always 8 s, not before', counts);
      const bytes = new Set(
        asks.map(({ body, headers }) => `${headers['idempotency-key']}${body}`),
      );
      zone.check('process:same-key-same-bytes', bytes.size === 1, 'one body', bytes.size);
    },
  },
  {
    name: 'a processor that says nothing, and one that stops in the middle',
    asProcessor: true,
    proves: ['process:request-deadline'],
    run: async (zone) => {
      zone.answers(silence, { kind: 'endless', status: 200, body: '{"charge_id":"' }, approval);
      await capture(zone);
      await zone.process();
      const counts: number[] = [];
      for (const [request, wait] of [1_000, 2_000].entries()) {
        // The request is on its way before the clock moves.
        for (let tries = 100; tries > 0 && zone.payments().length === request; tries -= 1) {
          await zone.advance(0, 1);
        }
        await zone.advance(14_999, 1);
        counts.push(zone.payments().length);
        for (const ms of [1, wait - 1]) {
          await zone.advance(ms);
          counts.push(zone.payments().length);
        }
        await zone.advance(1, 1);
      }
      const told = (await zone.facts()).map(tell).join();
      const holds = counts.join() === '1,1,1,2,2,2' && told === 'approved ch_asked';
      const wanted = 'each request for 15 s, the next a second later, then two';
      zone.check('process:request-deadline', holds, wanted, [counts, told]);
    },
  },
  {
    name: 'a refusal after no answer',
    asProcessor: true,
    proves: ['process:unanswered-makes-refusals-indefinite'],
    run: async (_zone, another) => {
      for (const [, what, first] of indefinite) {
        const zone = another();
        zone.answers(first, answerEmpty(402), approval);
        await capture(zone);
        await zone.process();
        await zone.facts();
        await zone.advance(1000);
        // Whoever took the first for an answer heard no refusal after it.
        if (zone.payments().length === 1) continue;
        await zone.advance(2000);
        const told = (await zone.facts()).map(tell).join();
        const holds = told === 'approved ch_asked';
        const id = 'process:unanswered-makes-refusals-indefinite';
        zone.check(id, holds, `asked again after ${what} and a 402, then approved`, told);
      }
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
    name: 'what a look-up says',
    asProcessor: true,
    withLookUp: true,
    proves: [
      'process:lookup-comes-first',
      'process:everything-else-is-no-answer',
      'process:unanswered-makes-refusals-indefinite',
    ],
    run: async (_zone, another) => {
      const declined = answerJson(200, { error_code: 'lost' });
      const cases = [
        ['process:lookup-comes-first', declined, 'declined lost'],
        ['process:everything-else-is-no-answer', answerJson(200, {}), 'approved ch_asked'],
        ['process:everything-else-is-no-answer', answerEmpty(500), 'approved ch_asked'],
        ['process:unanswered-makes-refusals-indefinite', answerEmpty(400), 'approved ch_asked'],
        ['process:unanswered-makes-refusals-indefinite', answerEmpty(403), 'approved ch_asked'],
      ] as const;
      for (const [id, found, wanted] of cases) {
        const zone = another();
        zone.answers(none, approval);
        zone.lookUpAnswers(found);
        await capture(zone);
        await zone.process();
        await zone.facts();
        await zone.advance(1000);
        const told = (await zone.facts()).map(tell).join();
        zone.check(id, told === wanted, wanted, told);
      }
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
    run: async (_zone, another) => {
      const declined = answerJson(200, { error_code: 'lost' });
      const errored = answerJson(200, { error_code: 'down', outcome: 'error' });
      for (const answers of [
        [none, approval],
        [none, declined],
        [none, errored],
        [answerEmpty(400)],
      ]) {
        const zone = another();
        zone.answers(...answers);
        await capture(zone, { security_code: '737', postal_code: '94107#' });
        await zone.process();
        await zone.facts();
        await zone.advance(1_000);
        await zone.facts();
        const held = await zone.held();
        await zone.advance(60_000);
        const asked = zone.payments().length;
        const gone = (held === 404 || JSON.stringify(held) === '[]') && asked === answers.length;
        const wanted = 'kept for the next request, gone with its answer';
        const id = 'card-data:request-is-kept-only-for-its-answer';
        zone.check(id, gone, wanted, [held, asked]);
      }
    },
  },
];
