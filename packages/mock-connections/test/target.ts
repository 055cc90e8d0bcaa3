/** The mock as the probes ask it: in memory, under a clock that they hold. */
import type { JsonValue } from '@voicepay/spec';
import {
  type Connections,
  type ConnectionsOptions,
  createConnections,
  testSigningSecret,
} from '../src/connections/mock.ts';
import type { ConnectionName } from '../src/connections/world.ts';
import type { JsonObject, Plan } from '../src/exchange/exchange.ts';
import { sign } from '../src/signature/standard-webhooks.ts';
import { goodKeys, type Keys } from './keys.ts';
import { accepted } from './plans.ts';

export type Headers = Record<string, string>;

/** A prerequisite is missing: nothing can be said. */
export class Blocked extends Error {}

export interface Target {
  readonly mock: Connections;
  readonly options: ConnectionsOptions;
  sessions: number;
  nowMs: number;
}

/** Whether a requirement holds at a target. */
export type Probe = (target: Target) => Promise<boolean>;

export const nowMs = 1_800_000_000_000;

export function openTarget(options: ConnectionsOptions): Target {
  // Work takes a few turns of the event loop, so that copies can meet; no real time passes.
  const wait = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const target: Omit<Target, 'mock'> = { options, sessions: 0, nowMs };
  const mock = createConnections(options, { nowMs: () => target.nowMs, wait });
  return Object.assign(target, { mock });
}

export const echo = { invoice_id: 'INV-1', channel: 'voice' };
export const variables = { order_id: '10482', email: 'caller@example.com' };

export async function post(
  target: Target,
  endpoint: ConnectionName,
  body: JsonValue | string,
  headers: Headers = {},
  keys?: Keys,
): Promise<Plan> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = new TextEncoder().encode(text);
  const signed = endpoint === 'start' ? {} : await signature(target, bytes, headers);
  const { headers: opening, ...peer } = keys ?? goodKeys(target);
  const all = { 'content-type': 'application/json', ...opening, ...signed, ...headers };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  return target.mock.respond(endpoint, {
    method: 'POST',
    path: `/${endpoint}`,
    headers: given,
    body: bytes,
    ...peer,
  });
}

async function signature(target: Target, body: Uint8Array, headers: Headers): Promise<Headers> {
  if (target.options.profile !== 'signed') return {};
  const id = headers['webhook-id'] ?? 'msg_1';
  const timestamp = headers['webhook-timestamp'] ?? String(nowMs / 1000);
  const value = `v1,${await sign(testSigningSecret, id, timestamp, body)}`;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': value };
}

export function newSession(target: Target): string {
  target.sessions += 1;
  return `ps_${target.sessions}`;
}

export async function started(target: Target, session: string, body: JsonObject = variables) {
  const headers = { 'session-reference-id': session, 'idempotency-key': `"start-${session}"` };
  const plan = await post(target, 'start', body, headers);
  if (!accepted(plan)) throw new Blocked('start');
}

export function success(session: string, more: JsonObject = {}): JsonObject {
  const ids = { transaction_id: 'ch_1', token_id: null };
  return {
    session_reference_id: session,
    ...variables,
    order_id: session,
    processor_parameters: echo,
    ...ids,
    ...more,
  };
}

export function failure(session: string, more: JsonObject = {}): JsonObject {
  const reasons = { failed_reason: 'declined', last_error: 'insufficient_funds' };
  const about = { session_reference_id: session, ...variables, order_id: session };
  return { ...about, processor_parameters: echo, ...reasons, ...more };
}

export const outcomes = { success, failure };
export type OutcomeName = keyof typeof outcomes;
export const both: readonly OutcomeName[] = ['success', 'failure'];

export function key(session: string): Headers {
  return { 'webhook-id': `vpo_${session}`, 'idempotency-key': `"vpo_${session}"` };
}

/** Whether a started session's outcome is accepted; blocked where the plain one is not. */
export async function variation(
  target: Target,
  endpoint: OutcomeName,
  change: (body: JsonObject) => JsonObject,
  judge: (plan: Plan) => boolean = accepted,
  headers: Headers = {},
): Promise<boolean> {
  await plainIsAccepted(target, endpoint);
  const session = newSession(target);
  await started(target, session);
  const body = change(outcomes[endpoint](session));
  return judge(await post(target, endpoint, body, { ...key(session), ...headers }));
}

export async function plainIsAccepted(target: Target, endpoint: OutcomeName): Promise<void> {
  const session = newSession(target);
  await started(target, session);
  const plan = await post(target, endpoint, outcomes[endpoint](session), key(session));
  if (!accepted(plan)) throw new Blocked(endpoint);
}

export function without(body: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

export async function every<T>(items: readonly T[], holds: (item: T) => Promise<boolean>) {
  for (const item of items) if (!(await holds(item))) return false;
  return true;
}

export async function twice(
  t: Target,
  endpoint: OutcomeName,
  between: () => void = () => {},
): Promise<[string, Plan]> {
  const session = newSession(t);
  await started(t, session);
  const body = outcomes[endpoint](session);
  if (!accepted(await post(t, endpoint, body, key(session)))) throw new Blocked(endpoint);
  between();
  return [session, await post(t, endpoint, body, key(session))];
}
