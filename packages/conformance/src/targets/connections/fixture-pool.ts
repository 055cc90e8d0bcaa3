import type { Hook, JsonObject } from './target.ts';

/** One set of variables, given to one case at a time. */
export interface Lease {
  readonly fixture: JsonObject;
  /** A success used it up. */
  readonly consume: () => void;
}

export type Taken =
  | { readonly ok: true; readonly lease: Lease }
  | { readonly ok: false; readonly reason: string };

/** What one case took; given back at its end, unless used up. */
export interface Borrower {
  readonly take: () => Promise<Taken>;
  readonly giveBack: () => void;
}

export interface FixturePool {
  readonly size: number;
  readonly borrower: () => Borrower;
}

interface Holding {
  readonly leases: { readonly fixture: JsonObject; consumed: boolean }[];
}

/**
 * Real orders are few, and a success uses one up. Every case has its fixtures for itself; when none
 * is fresh and nobody holds any, the reset hook makes them fresh again.
 */
export function createFixturePool(fixtures: readonly JsonObject[], reset?: Hook): FixturePool {
  const all = fixtures.length;
  const fresh = [...fixtures];
  const holders = new Set<Holding>();
  let waitingHolders = 0;
  let sleepers: (() => void)[] = [];
  let refreshing: Promise<string | undefined> | undefined;

  const refresh = async (): Promise<string | undefined> => {
    if (reset === undefined) return `all ${all} fixtures are used up`;
    const done = await reset();
    if (!done.ok) return `the reset hook failed: ${done.reason}`;
    fresh.splice(0, fresh.length, ...fixtures);
    return undefined;
  };
  const sleep = async (mine: Holding) => {
    const holds = holders.has(mine);
    if (holds) waitingHolders += 1;
    await new Promise<void>((resolve) => sleepers.push(resolve));
    if (holds) waitingHolders -= 1;
  };
  const take = async (mine: Holding): Promise<Taken> => {
    for (;;) {
      const fixture = fresh.shift();
      if (fixture !== undefined) return { ok: true, lease: lend(fixture, mine) };
      const others = holders.size - (holders.has(mine) ? 1 : 0);
      if (others > waitingHolders) await sleep(mine);
      else if (holders.has(mine)) {
        return { ok: false, reason: `a case needs more fixtures at a time than the ${all} leave` };
      } else {
        refreshing ??= refresh().finally(() => {
          refreshing = undefined;
        });
        const failed = await refreshing;
        if (failed !== undefined) return { ok: false, reason: failed };
      }
    }
  };
  const lend = (fixture: JsonObject, mine: Holding): Lease => {
    const lease = { fixture, consumed: false };
    mine.leases.push(lease);
    holders.add(mine);
    return {
      fixture,
      consume: () => {
        lease.consumed = true;
      },
    };
  };
  const giveBack = (mine: Holding) => {
    for (const lease of mine.leases.splice(0)) if (!lease.consumed) fresh.push(lease.fixture);
    holders.delete(mine);
    const awake = sleepers;
    sleepers = [];
    for (const wake of awake) wake();
  };
  return {
    size: all,
    borrower: () => {
      const mine: Holding = { leases: [] };
      return { take: () => take(mine), giveBack: () => giveBack(mine) };
    },
  };
}
