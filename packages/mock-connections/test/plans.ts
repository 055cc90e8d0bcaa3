/** What the plan of an answer comes to. */
import { parseJson } from '@voicepay/spec';
import type { JsonObject, Plan } from '../src/exchange/exchange.ts';

function isIn(plan: Plan, least: number, most: number): boolean {
  const complete = plan.transport === 'reply' && plan.waitMs < 10_000;
  return complete && plan.reply.status >= least && plan.reply.status <= most;
}

export const accepted = (plan: Plan) => isIn(plan, 200, 299);
export const refused = (plan: Plan) => isIn(plan, 400, 499);

export function readAnswer(plan: Plan): JsonObject | undefined {
  const type = plan.reply.headers['content-type'] ?? '';
  const { body } = plan.reply;
  if (!accepted(plan) || !/^application\/(.+\+)?json/.test(type)) return undefined;
  if (typeof body === 'object' && !(body instanceof Uint8Array)) return undefined;
  const read = parseJson(body);
  if (!read.ok || read.value === null || typeof read.value !== 'object') return undefined;
  return Array.isArray(read.value) ? undefined : (read.value as JsonObject);
}
