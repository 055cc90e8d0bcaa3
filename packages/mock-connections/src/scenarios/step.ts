import type { EndpointName, JsonObject, Reply, Transport } from '../exchange/exchange.ts';

/**
 * What happens to one call, or to `times` calls in a row. Nothing set: the call is handled by the
 * book. The last step of a script serves every later call.
 */
export interface Step {
  readonly times?: number;
  /** Milliseconds before the first byte of the answer. */
  readonly waitMs?: number;
  /** The answer waits until somebody releases it. */
  readonly held?: boolean;
  /** Answers this instead of what the mock would have said. */
  readonly reply?: Reply;
  /** What the transport does to the answer. */
  readonly transport?: Transport;
  /**
   * Whether the call has its effect before `reply`, the wait and the fault: a reset after the
   * effect is the one that makes others charge twice. Default: only where nothing replaces the
   * answer and the transport delivers it.
   */
  readonly effect?: boolean;
  /** Start: laid over the answer as a JSON merge patch (RFC 7396). */
  readonly start?: JsonObject;
  /** Start, success, failure under OAuth2: every token given so far ends now. */
  readonly expireTokens?: boolean;
  /** Processor: the decision, whatever the card. */
  readonly decision?: Decision;
}

/** What a processor makes of a payment. `ids: null` is the page's "neither". */
export type Decision =
  | { readonly result: 'approve'; readonly ids?: 'string' | 'null' }
  | { readonly result: 'decline' | 'error'; readonly code: string };

export interface Script {
  /** Steps of each endpoint, in the order of its calls. */
  readonly steps: Readonly<Partial<Record<EndpointName, readonly Step[]>>>;
  /**
   * Whose calls are counted: `key` counts the calls of one session or idempotency key, so that each
   * session meets the whole script; `server` counts all calls of the endpoint. Default `key`.
   */
  readonly per?: 'key' | 'server';
}

/** A script with a name. */
export interface Scenario extends Script {
  readonly name: string;
  readonly about: string;
}

/** Takes the later script's steps where both have some, and lays single steps over each other. */
export function composeScripts(scripts: readonly Script[]): Script {
  const steps: Partial<Record<EndpointName, readonly Step[]>> = {};
  let per: 'key' | 'server' | undefined;
  for (const script of scripts) {
    per = script.per ?? per;
    for (const [endpoint, added] of Object.entries(script.steps)) {
      const name = endpoint as EndpointName;
      steps[name] = layOver(steps[name] ?? [], added);
    }
  }
  return per === undefined ? { steps } : { steps, per };
}

/**
 * Two scripts of one endpoint, call by call: at each call both steps hold, and the later one wins
 * where they disagree. `slow` laid over `first 503, then approve` is a slow 503, then slow approval.
 */
function layOver(below: readonly Step[], above: readonly Step[]): readonly Step[] {
  if (below.length === 0) return above;
  const calls = Math.max(lengthOf(below), lengthOf(above));
  const merged: Step[] = [];
  for (let call = 0; call < calls; call++) {
    merged.push({ ...stepAt(below, call), ...stepAt(above, call), times: 1 });
  }
  return merged;
}

function lengthOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + (step.times ?? 1), 0);
}

/** The step that serves call number `call`, counted from 0. */
export function stepAt(steps: readonly Step[], call: number): Step {
  let from = 0;
  for (const step of steps) {
    from += step.times ?? 1;
    if (call < from) return step;
  }
  return steps.at(-1) ?? {};
}
