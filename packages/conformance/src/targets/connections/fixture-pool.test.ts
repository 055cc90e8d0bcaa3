import { describe, expect, it } from 'vitest';
import { createFixturePool } from './fixture-pool.ts';

const orders = [{ order_id: '1' }, { order_id: '2' }];

describe('the pool of fixtures', () => {
  it('gives a fixture to one case at a time and takes it back', async () => {
    const pool = createFixturePool(orders);
    const [a, b] = [pool.borrower(), pool.borrower()];
    await a.take();
    await a.take();
    const later = b.take();
    a.giveBack();
    expect(await later).toMatchObject({ ok: true });
  });
  it('does not give out again what a success used up', async () => {
    const pool = createFixturePool(orders);
    for (let i = 0; i < 2; i += 1) {
      const borrower = pool.borrower();
      const taken = await borrower.take();
      if (taken.ok) taken.lease.consume();
      borrower.giveBack();
    }
    const reason = 'all 2 fixtures are used up';
    expect(await pool.borrower().take()).toEqual({ ok: false, again: false, reason });
  });
  it('asks the reset hook for fresh ones, and says when it failed', async () => {
    let resets = 0;
    const pool = createFixturePool([{ order_id: '1' }], async () => {
      resets += 1;
      return resets === 1 ? { ok: true } : { ok: false, reason: 'exit code 1' };
    });
    for (let i = 0; i < 2; i += 1) {
      const borrower = pool.borrower();
      const taken = await borrower.take();
      expect(taken.ok).toBe(true);
      if (taken.ok) taken.lease.consume();
      borrower.giveBack();
    }
    expect(await pool.borrower().take()).toEqual({
      ok: false,
      again: false,
      reason: 'the reset hook failed: exit code 1',
    });
  });
  it('begins a case anew with fresh fixtures when too few were left for it', async () => {
    const pool = createFixturePool(orders, async () => ({ ok: true }));
    const first = pool.borrower();
    const taken = await first.take();
    if (taken.ok) taken.lease.consume();
    first.giveBack();
    const second = pool.borrower();
    expect((await second.take()).ok).toBe(true);
    expect(await second.take()).toMatchObject({ ok: false, again: true });
    second.giveBack();
    expect((await second.take()).ok).toBe(true);
    expect((await second.take()).ok).toBe(true);
    expect(await second.take()).toMatchObject({ ok: false, again: false });
  });
  it('lets only as many cases begin as can come to their end', async () => {
    const pool = createFixturePool(Array.from({ length: 8 }, (_, i) => ({ n: i })));
    const [a, b, c] = [pool.borrower(), pool.borrower(), pool.borrower()];
    await a.take();
    await b.take();
    const later = c.take();
    for (let i = 0; i < 3; i += 1) expect((await a.take()).ok).toBe(true);
    a.giveBack();
    expect((await later).ok).toBe(true);
  });
});
