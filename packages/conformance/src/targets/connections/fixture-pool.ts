import type { Hook, JsonObject } from './target.ts';

/** One set of variables, given to one case at a time. */
export interface Lease {
  readonly fixture: JsonObject;
  /** A success used it up. */
  readonly consume: () => void;
}

export type Taken =
  | { readonly ok: true; readonly lease: Lease }
  /** `again`: begin the case anew, and there will be enough. */
  | { readonly ok: false; readonly again: boolean; readonly reason: string };

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
  /** Somebody could not go on: the next refresh comes before the next case. */
  let short = false;
  const holdersAtMost = Math.max(1, Math.floor(all / 4));

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
  const refreshOnce = async (): Promise<string | undefined> => {
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    const failed = await refreshing;
    short = false;
    return failed;
  };
  const take = async (mine: Holding): Promise<Taken> => {
    for (;;) {
      const holds = holders.has(mine);
      const others = holders.size - (holds ? 1 : 0);
      if (!holds && others > 0 && (short || others >= holdersAtMost)) {
        await sleep(mine);
        continue;
      }
      const fixture = short && !holds ? undefined : fresh.shift();
      if (fixture !== undefined) return { ok: true, lease: lend(fixture, mine) };
      if (others > waitingHolders) await sleep(mine);
      else if (holds) {
        const more = mine.leases.length < all && (reset !== undefined || others > 0);
        short ||= reset !== undefined;
        const reason = `a case needs more fixtures at a time than the ${all} leave`;
        return { ok: false, again: more, reason };
      } else {
        const failed = await refreshOnce();
        if (failed !== undefined) return { ok: false, again: false, reason: failed };
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
