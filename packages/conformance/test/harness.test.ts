import { afterEach, describe, expect, it } from 'vitest';
import type { FixtureBehaviour, FixtureRequest } from '../src/fixtures/connections-server.ts';
import { correctConnections } from '../src/fixtures/correct-connections.ts';
import { toleratesUnicode } from '../src/properties/connections/start/tolerates.ts';
import { connectionsSuite } from '../src/properties/connections/suite.ts';
import { closeBench, statusOf, verify } from './bench.ts';

afterEach(closeBench);

type Json = Readonly<Record<string, unknown>>;

/** A correct server that keeps what it was sent, in order of arrival. */
function recording(): { requests: FixtureRequest[]; behaviour: FixtureBehaviour } {
  const requests: FixtureRequest[] = [];
  const correct = correctConnections();
  return {
    requests,
    behaviour: (request) => {
      requests.push(request);
      return correct(request);
    },
  };
}

describe('the harness', () => {
  it('opens a session at start, and echoes its real answer, before it sends an outcome', async () => {
    const opened = new Map<string, unknown>();
    const strangers: string[] = [];
    const correct = correctConnections();
    let outcomes = 0;
    await verify(async (request) => {
      const answer = await correct(request);
      if (request.path === '/start' && answer !== undefined) {
        const { processor_parameters: told } = jsonOf(String(answer.body));
        opened.set(String(request.headers['session-reference-id']), (told as Json)?.invoice_id);
      }
      const {
        session_reference_id: session,
        failed_reason: reason,
        ...body
      } = jsonOf(request.text);
      const ofFailedStart = reason === 'start_failed' || reason === 'invalid_start_response';
      if (/success|failure/.test(request.path) && typeof session === 'string' && !ofFailedStart) {
        const echo = body.processor_parameters;
        outcomes += 1;
        const real = opened.has(session) && opened.get(session) === (echo as Json)?.invoice_id;
        if (!real) strangers.push(`${request.path} ${request.text}`);
      }
      return answer;
    });
    expect(strangers).toEqual([]);
    expect(outcomes).toBeGreaterThan(100);
  });

  it('repeats every request of a run from its seed, and sends others from another', async () => {
    const sent = async (seed: number) => {
      const { requests, behaviour } = recording();
      await verify(behaviour, { seed });
      return requests.map(({ method, path, text }) => `${method} ${path} ${text}`).sort();
    };
    const first = await sent(11);
    expect(await sent(11)).toEqual(first);
    expect(await sent(12)).not.toEqual(first);
  });

  it('owns a check that breaks, and lets nothing conform over it', async () => {
    const breaks = () => Promise.reject(new TypeError('a bug of ours'));
    const broken = { ...toleratesUnicode, id: 'broken', run: breaks };
    const checks = [...connectionsSuite.checks, broken];
    const run = await verify(correctConnections(), { suite: { ...connectionsSuite, checks } });
    expect(statusOf(run, 'broken')).toBe('harness_error');
    expect(run.results.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(run.verdict).toBe('not_decidable');
  });
});

function jsonOf(text: string): Json {
  try {
    return (JSON.parse(text) ?? {}) as Json;
  } catch {
    return {};
  }
}
