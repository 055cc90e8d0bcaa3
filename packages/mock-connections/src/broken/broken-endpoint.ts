import type { AuthType } from '../auth/requirement.ts';
import type { Call, Desk, LastStage, Stage, Stages } from '../connections/call.ts';
import type { ConnectionsOptions } from '../connections/mock.ts';
import type { Behaviour } from '../connections/responder.ts';
import type { ConnectionName } from '../connections/world.ts';
import type { EndpointName, Plan, Reply } from '../exchange/exchange.ts';

/** What the catalogue says of a broken endpoint: data only, for listings and for the harness. */
export interface BrokenEndpoint {
  readonly name: string;
  /** The one requirement that it breaks. */
  readonly requirement: string;
  readonly endpoint: EndpointName;
  /** The narrowest profile in which the defect shows. */
  readonly profile: 'base' | 'reliable' | 'signed';
  /** The kind of key that it asks for, where the defect is in its lock. */
  readonly lock?: AuthType;
  /** What is wrong, in one sentence. */
  readonly defect: string;
  /** What it costs the integrator or the caller. */
  readonly consequence: string;
  /** The request, or the pair of requests, that tells it from a correct endpoint. */
  readonly revealedBy: string;
}

/** An entry of the catalogue with the code that makes it broken. */
export interface Defect extends Omit<BrokenEndpoint, 'defect' | 'lock'> {
  readonly wrong: string;
  /** Options without which the defect cannot show. */
  readonly setup?: Partial<ConnectionsOptions>;
  readonly apply: (book: Behaviour) => Behaviour;
}

/** Replaces some stages of one endpoint. */
export function withStages(
  endpoint: ConnectionName,
  replace: (stages: Stages) => Partial<Stages>,
): (book: Behaviour) => Behaviour {
  return (book) => ({ ...book, [endpoint]: { ...book[endpoint], ...replace(book[endpoint]) } });
}

/** Answers before a stage where `broken` does, and leaves everything else to the stage. */
export function before(stage: Stage, broken: Stage): Stage {
  return (call, desk) => broken(call, desk) ?? stage(call, desk);
}

/** Changes what the last stage answers. */
export function after(
  perform: LastStage,
  change: (reply: Reply, call: Call, desk: Desk) => Reply,
): LastStage {
  return (call, desk) => change(perform(call, desk), call, desk);
}

/** An entry of an outcome endpoint; the endpoint is the first word of its name. */
export function brokenOutcome(
  name: string,
  requirement: string,
  [wrong, consequence, revealedBy]: readonly [string, string, string],
  apply: Defect['apply'],
  profile: Defect['profile'] = 'base',
): Defect {
  const endpoint = name.startsWith('success-') ? 'success' : 'failure';
  return { name, requirement, endpoint, profile, wrong, consequence, revealedBy, apply };
}

/** Changes the plan of an accepted call; what is refused is refused at once, as by the book. */
export function whereAccepted(plan: Plan, change: Partial<Plan>): Plan {
  return plan.reply.status < 300 ? { ...plan, ...change } : plan;
}
