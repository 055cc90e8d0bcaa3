import { afterEach, describe, expect, it } from 'vitest';
import type { FixtureBehaviour } from '../src/fixtures/connections-server.ts';
import { correctConnections, problem } from '../src/fixtures/correct-connections.ts';
import { createFixturePool } from '../src/targets/connections/fixture-pool.ts';
import { compileMappings } from '../src/targets/connections/mapping.ts';
import { describedVariables } from '../src/targets/connections/set-variables.ts';
import { closeBench, verify } from './bench.ts';

afterEach(closeBench);

const orders = Array.from({ length: 30 }, (_, i) => ({ order_id: `real-${i}` }));

/** A shop that knows its orders, and sells each one once. */
function shop() {
  const paid = new Set<string>();
  const correct = correctConnections();
  const behaviour: FixtureBehaviour = async (request) => {
    const body = safely(request.text);
    const order = String(body.order_id);
    if (request.path === '/start' && request.method === 'POST' && body.order_id !== undefined) {
      if (!/^real-\d+$/.test(order)) return problem(404, 'order_unknown');
      if (paid.has(order)) return problem(409, 'already_paid');
    }
    const answer = await correct(request);
    if (request.path === '/success' && answer?.status === 204) paid.add(order);
    return answer;
  };
  return { behaviour, paid };
}

function safely(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

describe('a target with real orders', () => {
  it('is verified with a pool of fixtures and a reset hook, each used by one case', async () => {
    const { behaviour, paid } = shop();
    let resets = 0;
    const reset = async () => {
      resets += 1;
      paid.clear();
      return { ok: true as const };
    };
    const variables = describedVariables({}, orders, [{ order_id: 'no-such-order' }]);
    const pool = createFixturePool(orders, reset);
    const run = await verify(behaviour, { profile: 'reliable', target: { variables, pool } });
    const shown = ['passed', 'not_applicable', 'not_observable'];
    const odd = run.results.filter((r) => !shown.includes(r.status));
    expect(odd.map((r) => `${r.check}: ${r.status} ${r.reason}`)).toEqual([]);
    expect(run.verdict).toBe('conforms');
    expect(resets).toBeGreaterThan(0);
  });

  it('does not conform when the orders run out, and says what to add', async () => {
    const { behaviour } = shop();
    const variables = describedVariables({}, orders, []);
    const pool = createFixturePool(orders);
    const run = await verify(behaviour, { target: { variables, pool } });
    expect(run.results.some((r) => r.status === 'failed')).toBe(false);
    expect(run.results.find((r) => r.status === 'not_run')?.reason).toContain('add fixtures');
    expect(run.verdict).toBe('incomplete');
  });

  it('gets no more successes than effects_at_most', async () => {
    const { behaviour, paid } = shop();
    const variables = describedVariables({}, orders, []);
    const pool = createFixturePool(orders);
    const target = { variables, pool, effectsAtMost: 5 };
    const run = await verify(behaviour, { target });
    expect(paid.size).toBeLessThanOrEqual(5);
    expect(run.verdict).toBe('incomplete');
  });

  it('is asked for what it accepts when it refuses guessed variables', async () => {
    const { behaviour } = shop();
    const run = await verify(behaviour);
    const first = run.results.find((r) => r.requirement === 'start:answers-json-object');
    expect(first).toMatchObject({ status: 'ambiguous' });
    expect(first?.hint).toContain('--set NAME=VALUE');
    expect(run.results.some((r) => r.status === 'failed')).toBe(false);
    expect(run.verdict).toBe('not_decidable');
  });
});

describe('a target whose wire is not the canonical JSON', () => {
  it('conforms through its mappings, and fails without them', async () => {
    const correct = correctConnections();
    const wire: FixtureBehaviour = async (request) => {
      if (request.method !== 'POST' || request.path.startsWith('/effects')) return correct(request);
      const body = safely(request.text);
      const sent = body.payment as Record<string, unknown> | undefined;
      if (sent === undefined) return problem(400, 'payment_is_missing');
      const answer = await correct({ ...request, text: JSON.stringify(sent) });
      if (request.path !== '/start' || answer?.status !== 200) return answer;
      const { amount, currency, ...rest } = JSON.parse(String(answer.body));
      const money = { cents: amount, iso: currency };
      return { ...answer, body: JSON.stringify({ money, ...rest }) };
    };
    const mappings = await compileMappings({
      start: {
        request: '{"payment": $}',
        response:
          '$merge([$sift($, function($v, $k) { $k != "money" }), {"amount": money.cents, "currency": money.iso}])',
      },
      success: { request: '{"payment": $}' },
      failure: { request: '{"payment": $}' },
    });
    const run = await verify(wire, { profile: 'reliable', target: { mappings } });
    const failed = run.results.filter((r) => r.status === 'failed');
    expect(failed.map((r) => `${r.check}: ${r.reason}`)).toEqual([]);
    expect(run.verdict).toBe('conforms');
    expect((await verify(wire)).verdict).not.toBe('conforms');
  });
});
