import { afterEach, describe, expect, it } from 'vitest';
import { type FixtureBehaviour, jsonHeaders } from '../src/fixtures/connections-server.ts';
import { correctConnections, reply } from '../src/fixtures/correct-connections.ts';
import { closeBench, statusOf, verify } from './bench.ts';

afterEach(closeBench);

const broken = (path: string, change: (text: string) => string): FixtureBehaviour => {
  const correct = correctConnections();
  return async (request) => {
    const answer = await correct(request);
    if (answer === undefined || request.path !== path || answer.status >= 300) return answer;
    return { ...answer, body: change(String(answer.body)) };
  };
};

describe('a correct server', () => {
  it.each(['base', 'reliable'] as const)('conforms to %s', async (profile) => {
    const run = await verify(correctConnections(), { profile });
    const shown = ['passed', 'not_applicable', 'not_observable'];
    const bad = run.results.filter((r) => !shown.includes(r.status));
    expect(bad.map((r) => `${r.check}: ${r.status} ${r.reason}`)).toEqual([]);
    expect(run.verdict).toBe('conforms');
  });
});

/** Each does what a MAY allows. */
const permitted: Record<string, () => FixtureBehaviour> = {
  'start:may-require-the-headers': () => {
    const correct = correctConnections();
    return (request) => {
      const given = (name: string) => request.headers[name] !== undefined;
      const all = ['session-reference-id', 'idempotency-key', 'traceparent'].every(given);
      return request.path !== '/start' || all
        ? correct(request)
        : reply(400, { type: 'x:lacking' });
    };
  },
  'report:may-refuse-unopened-sessions': () => {
    const correct = correctConnections();
    const opened = new Set<unknown>();
    return async (request) => {
      const session = /"session_reference_id":"([^"]*)"/.exec(request.text)?.[1];
      const unknown = session !== undefined && !opened.has(session);
      if (request.path === '/success' && unknown) return reply(404, { type: 'x:unknown_session' });
      const answer = await correct(request);
      if (request.path === '/start' && answer?.status === 200) {
        opened.add(request.headers['session-reference-id']);
      }
      return answer;
    };
  },
};

describe('a server that makes use of a MAY', () => {
  it.each(Object.keys(permitted))('(%s) conforms', async (id) => {
    const behaviour = (permitted[id] as () => FixtureBehaviour)();
    const run = await verify(behaviour, { profile: 'reliable' });
    const failed = run.results.filter((r) => r.status === 'failed');
    expect(failed.map((r) => `${r.check}: ${r.reason}`)).toEqual([]);
    expect(run.verdict).toBe('conforms');
  });
});

describe('a broken server', () => {
  it('whose amount is a string fails the answer and nothing else', async () => {
    const server = broken('/start', (text) => text.replace(/"amount":(\d+)/, '"amount":"$1"'));
    const run = await verify(server, { profile: 'reliable' });
    const failed = run.results.filter((r) => r.status === 'failed');
    expect(failed.map((r) => r.check)).toEqual(['start:answer-is-valid/amount']);
    expect(failed[0]?.counterexample?.reproduce[0]).toMatch(/^curl -sS -i -X POST http/);
    expect(failed[0]?.reason).toContain('amount as an integer literal');
    expect(run.verdict).toBe('does_not_conform');
  });
  it('whose two places contradict each other fails, with the shrunk exchange', async () => {
    const server = broken('/start', (text) =>
      text.replace('"currency"', '"min_postal_code_length":4,"currency"'),
    );
    const run = await verify(server);
    expect(statusOf(run, 'start:answer-is-valid/one-value')).toBe('failed');
  });
  it('that crashes on some text fails the unicode requirement with a small example', async () => {
    const correct = correctConnections();
    const run = await verify((request) => {
      if (request.path === '/start' && /[^\u0000-\u00ff]/.test(request.text)) return reply(500, {});
      return correct(request);
    });
    const failed = run.results.filter((r) => r.status === 'failed');
    expect(failed.map((r) => r.requirement)).toEqual(['start:tolerates-unicode']);
    expect(failed[0]?.counterexample?.exchanges[0]?.requestBody.length).toBeLessThan(80);
  });
});

const constantStart = JSON.stringify({ amount: 4200, currency: 'USD' });
const last = { body: constantStart };
const nothings: Record<string, FixtureBehaviour> = {
  '200 {} to everything': () => reply(200, {}),
  'an echo': ({ text }) => ({ status: 200, body: text, headers: jsonHeaders }),
  'always 500': () => reply(500, { error: 'x' }),
  'one valid start answer to everything': () => ({
    status: 200,
    body: constantStart,
    headers: jsonHeaders,
  }),
  'the answer to the request before': ({ text }) => {
    const body = last.body;
    last.body = text;
    return { status: 200, body, headers: jsonHeaders };
  },
  'hang up': () => undefined,
};

describe('an implementation of nothing', () => {
  it.each(Object.keys(nothings))('(%s) never conforms and earns no MUST', async (name) => {
    for (const profile of ['base', 'reliable'] as const) {
      const set = { amount: 5, currency: 'USD' };
      for (const variables of [undefined, set]) {
        const behaviour = nothings[name] as FixtureBehaviour;
        const run = await verify(behaviour, { profile, ...(variables ? { variables } : {}) });
        const earned = run.results.filter((r) => r.status === 'passed' && r.level === 'MUST');
        expect(earned.map((r) => r.check)).toEqual([]);
        expect(run.verdict).not.toBe('conforms');
      }
    }
  });
});

describe('a server that keeps everything in memory', () => {
  it('fails after a restart, also where its observer forgets with it', async () => {
    let server = correctConnections();
    const restart = async () => {
      server = correctConnections();
      return { ok: true } as const;
    };
    const target = { hooks: { restart } };
    const run = await verify((request) => server(request), { profile: 'reliable', target });
    const failed = run.results.filter((r) => r.status === 'failed');
    expect(new Set(failed.map((r) => r.requirement))).toEqual(
      new Set(['report:duplicates-are-known-after-a-restart']),
    );
    expect(failed[0]?.reason).toContain('none was left after the restart');
  });
});

describe('a start that knows one order, and is otherwise lenient', () => {
  it('has shown that it reads, and is judged', async () => {
    const run = await verify(
      ({ path, text }) => {
        if (path !== '/start') return reply(200, {});
        if (text.includes('"order_id":"10482"')) return reply(200, { amount: 1, currency: 'EUR' });
        return text.includes('order_id":"conf') ? reply(404, {}) : reply(200, {});
      },
      { variables: { order_id: '10482' } },
    );
    expect(statusOf(run, 'start:answer-is-valid/amount')).toBe('passed');
    expect(statusOf(run, 'report:acknowledges-valid-outcomes/success')).toBe('not_observable');
  });
});

describe('the report of a failure', () => {
  it('lets the shell send together what came together', async () => {
    const applied: string[] = [];
    const correct = correctConnections();
    const run = await verify(
      async (request) => {
        const { path, text } = request;
        if (path.startsWith('/effects/')) {
          const session = path.slice('/effects/'.length);
          return reply(200, { count: applied.filter((id) => id === session).length });
        }
        const session = /"session_reference_id":"([^"]*)"/.exec(text)?.[1];
        const isNew = session !== undefined && !applied.includes(session);
        if (isNew) await new Promise((wake) => setTimeout(wake, 5));
        if (isNew) applied.push(session);
        return correct(request);
      },
      { profile: 'reliable' },
    );
    const id = 'report:concurrent-duplicates-are-applied-once';
    const failed = run.results.find((r) => r.requirement === id);
    const lines = failed?.counterexample?.reproduce ?? [];
    expect(failed?.status).toBe('failed');
    expect(lines.slice(0, 3).map((line) => line.endsWith(' &'))).toEqual([false, true, false]);
  });

  it('points to the log of a server that closes the connection', async () => {
    const correct = correctConnections();
    const crashes = /"order_id":"[^x]/;
    const run = await verify((request) =>
      request.path === '/start' && crashes.test(request.text) ? undefined : correct(request),
    );
    const failed = run.results.filter((r) => r.status === 'failed');
    expect(failed.map((r) => r.check)).toEqual(['start:answers-json-object/any-variables']);
    expect(failed[0]?.hint).toMatch(/the log of the server .* --set NAME=VALUE/);
  });

  it('points at the exchange that is wrong, not at the twin that was sent after it', async () => {
    const correct = correctConnections();
    const behaviour: FixtureBehaviour = async (request) =>
      request.path === '/start' && Object.keys(request.headers).some((name) => /^x-/.test(name))
        ? reply(400, { error: 'unknown header' })
        : correct(request);
    const run = await verify(behaviour);
    const failed = run.results.find((r) => r.requirement === 'start:tolerates-headers');
    const { exchanges = [], wrongExchange = -1 } = failed?.counterexample ?? {};
    expect(exchanges.map(({ status }) => status)).toEqual([400, 200]);
    expect(wrongExchange).toBe(0);
  });
});
