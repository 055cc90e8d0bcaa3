/**
 * From a request to what the transport shall do: one source of behaviour for the node server and
 * for msw. Decisions are made in one turn of the event loop, so copies that come together meet
 * each other's marks; only the signature is checked before, because Web Crypto answers later.
 */
import type { JsonObject, Plan, ReceivedRequest, Reply, Transport } from '../exchange/exchange.ts';
import { problem, unquote } from '../exchange/exchange.ts';
import type { Cursor } from '../scenarios/cursor.ts';
import type { Step } from '../scenarios/step.ts';
import { type SignatureVerdict, verifySignature } from '../signature/standard-webhooks.ts';
import { type Call, type Desk, type Stages, stageOrder } from './call.ts';
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

/** Answers one call of a connection. */
export async function respond(
  endpoint: ConnectionName,
  request: ReceivedRequest,
  desk: Desk,
  behaviour: Behaviour,
  cursor: Cursor,
  clock: Clock,
): Promise<Plan> {
  const nowMs = clock.nowMs();
  const step = cursor.next(endpoint, counterKey(request));
  if (step.expireTokens === true) desk.world.memory.tokens.given.clear();
  const interrupted = step.reply !== undefined || (step.transport ?? 'reply') === 'reset';
  let reply = step.reply;
  if (step.effect ?? !interrupted) {
    const signature = await signatureOf(endpoint, request, desk, behaviour, nowMs);
    const call = createCall(endpoint, request, signature, step.start ?? {}, nowMs);
    const handled = handle(call, desk, behaviour[endpoint], behaviour.workMs[endpoint]);
    const handledReply = 'later' in handled ? await handled.later(clock) : handled;
    reply ??= handledReply;
  }
  return behaviour.finish(planOf(step, reply), { endpoint });
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
  const none = { json: {}, key: undefined, session: undefined };
  return { ...request, ...none, endpoint, signature, startPatch, nowMs };
}

async function signatureOf(
  endpoint: ConnectionName,
  request: ReceivedRequest,
  desk: Desk,
  behaviour: Behaviour,
  nowMs: number,
): Promise<SignatureVerdict> {
  if (desk.profile !== 'signed' || endpoint === 'start') return 'absent';
  const { body } = request;
  if (body === 'too_large') return 'absent';
  return behaviour.checkSignature({ ...request, body }, desk.signingSecrets, nowMs);
}

/** Whose call it is, for scripts that count by key. */
function counterKey(request: ReceivedRequest): string | undefined {
  const { headers } = request;
  return headers['webhook-id'] ?? unquote(headers['idempotency-key']);
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
