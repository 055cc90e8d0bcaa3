/**
 * From a request to what the transport shall do: one source of behaviour for the node server and
 * for msw. Decisions are made in one turn of the event loop, so copies that come together meet
 * each other's marks; only the signature is checked before, because Web Crypto answers later.
 */
import type { JsonObject, Plan, ReceivedRequest, Reply, Transport } from '../exchange/exchange.ts';
import { problem } from '../exchange/exchange.ts';
import type { Cursor } from '../scenarios/cursor.ts';
import type { Step } from '../scenarios/step.ts';
import { type SignatureVerdict, verifySignature } from '../signature/standard-webhooks.ts';
import { type Call, type Desk, nothing, type Stages, stageOrder } from './call.ts';
import { outcomeStages } from './outcome.ts';
import { startStages } from './start.ts';
import type { ConnectionName } from './world.ts';

export type CheckSignature = (
  request: ReceivedRequest & { readonly body: Uint8Array },
  secrets: readonly string[],
  nowMs: number,
) => Promise<SignatureVerdict>;

/** All that a defect can replace. Whatever it leaves out stays by the book. */
export interface Behaviour {
  readonly start: Stages;
  readonly success: Stages;
  readonly failure: Stages;
  readonly checkSignature: CheckSignature;
  /** Time between recognising a call and applying it, for each endpoint. */
  readonly workMs: Readonly<Record<ConnectionName, number>>;
  /** Changes the finished plan of a call. */
  readonly finish: (plan: Plan, call: { readonly endpoint: ConnectionName }) => Plan;
  /** Called at a restart, before memory is emptied. */
  readonly restart: (desk: Desk) => void;
}

export function byTheBook(workMs: number): Behaviour {
  return {
    start: startStages,
    success: outcomeStages,
    failure: outcomeStages,
    checkSignature: verifySignature,
    workMs: { start: workMs, success: workMs, failure: workMs },
    finish: (plan) => plan,
    restart: () => {},
  };
}

export interface Clock {
  nowMs(): number;
  wait(ms: number): Promise<void>;
}

/** Answers one call of a connection: at once, unless a signature or work takes time. */
export function respond(
  endpoint: ConnectionName,
  request: ReceivedRequest,
  desk: Desk,
  behaviour: Behaviour,
  cursor: Cursor,
  clock: Clock,
): Plan | Promise<Plan> {
  const nowMs = clock.nowMs();
  const step = cursor.next(endpoint, request.headers);
  if (step.expireTokens === true) desk.world.memory.tokens.given.clear();
  const finish = (reply: Reply | undefined) =>
    behaviour.finish(planOf(step, step.reply ?? reply), { endpoint });
  const interrupted = step.reply !== undefined || step.transport === 'reset';
  if (!(step.effect ?? !interrupted)) return finish(undefined);
  const decide = (signature: SignatureVerdict) => {
    const call = createCall(endpoint, request, signature, step.start ?? nothing, nowMs);
    const handled = handle(call, desk, behaviour[endpoint], behaviour.workMs[endpoint]);
    return 'later' in handled ? handled.later(clock).then(finish) : finish(handled);
  };
  const { body } = request;
  if (desk.profile !== 'signed' || endpoint === 'start' || body === 'too_large') {
    return decide('absent');
  }
  return behaviour.checkSignature({ ...request, body }, desk.signingSecrets, nowMs).then(decide);
}

/** The decision alone: a reply, or a wait and then a reply. */
function handle(
  call: Call,
  desk: Desk,
  stages: Stages,
  workMs: number,
): Reply | { later: (clock: Clock) => Promise<Reply> } {
  for (const name of stageOrder) {
    const reply = stages[name](call, desk);
    if (reply !== undefined) return reply;
  }
  if (workMs === 0) return stages.perform(call, desk);
  const later = async (clock: Clock) => {
    await clock.wait(workMs);
    return stages.perform(call, desk);
  };
  return { later };
}

function createCall(
  endpoint: ConnectionName,
  request: ReceivedRequest,
  signature: SignatureVerdict,
  startPatch: JsonObject,
  nowMs: number,
): Call {
  return {
    method: request.method,
    path: request.path,
    headers: request.headers,
    body: request.body,
    peerCertified: request.peerCertified,
    peerFault: request.peerFault,
    isGone: request.isGone,
    endpoint,
    signature,
    startPatch,
    nowMs,
    json: {},
    key: undefined,
    session: undefined,
  };
}

export function planOf(step: Step, reply: Reply | undefined): Plan {
  const transport: Transport = step.transport ?? 'reply';
  return {
    waitMs: step.waitMs ?? 0,
    held: step.held ?? false,
    transport,
    reply: reply ?? problem(500, 'not_handled', 'The scenario stopped this call.'),
  };
}
