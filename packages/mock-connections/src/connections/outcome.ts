/** The success and the failure endpoint by the book: one effect for each session, the first wins. */
import { validate } from '@voicepay/spec';
import { jsonReply, problem, unquote } from '../exchange/exchange.ts';
import { fingerprint } from '../exchange/fingerprint.ts';
import type { Call, Desk, LastStage, Stage, Stages } from './call.ts';
import { entrance } from './entrance.ts';
import type { OutcomeName } from './world.ts';

const shape: Stage = (call) => {
  const noun = call.endpoint === 'success' ? 'success-outcome' : 'failure-outcome';
  const valid = validate(noun, call.json);
  if (valid.ok) return undefined;
  const isUnnamed = valid.errors.some((e) => e.pointer === '/session_reference_id');
  return problem(422, 'invalid_outcome', 'The outcome is not what the schema says.', {
    requirement: isUnnamed ? 'report:refuses-missing-session-reference' : `spec ${noun}`,
    errors: valid.errors.slice(0, 20).map((e) => ({ pointer: e.pointer, detail: e.message })),
  });
};

/** A strict mock refuses a success that its start never opened; failures of failed starts pass. */
const policy: Stage = (call, { world, refusesUnopenedSessions }) => {
  if (!refusesUnopenedSessions || call.endpoint === 'failure') return undefined;
  if (world.disk.sessions.has(call.json.session_reference_id as string)) return undefined;
  return problem(404, 'unknown_session', 'No start call has opened this session.', {
    requirement: 'report:may-refuse-unopened-sessions',
  });
};

const claim: Stage = (call, desk) => {
  const repeated = recognise(call, desk);
  if (repeated !== undefined) return repeated;
  desk.world.memory.inFlight.add(call.session as string);
  return undefined;
};

/** Answers a repetition, a second outcome, and a copy of one that is being applied. */
export const recognise: Stage = (call, { world }) => {
  const session = call.json.session_reference_id as string;
  call.session = session;
  call.key = call.headers['webhook-id'] ?? unquote(call.headers['idempotency-key']);
  if (world.memory.inFlight.has(session)) {
    return problem(409, 'in_flight', 'The first copy of this outcome is still being applied.', {
      requirement: 'report:in-flight-duplicate-is-answered',
      headers: { 'retry-after': '1' },
    });
  }
  const keyOwner = call.key === undefined ? undefined : world.disk.webhooks.get(call.key);
  if (keyOwner !== undefined && keyOwner !== session) {
    return problem(422, 'key_reused', 'This key was used for another session.');
  }
  const first = world.disk.outcomes.get(session);
  if (first === undefined) return undefined;
  if (first.endpoint === call.endpoint && first.bodyFingerprint === fingerprint(call.json)) {
    return jsonReply(200, '{"status":"already_applied"}');
  }
  return problem(409, 'outcome_already_recorded', 'The first outcome of a session stays.', {
    requirement: 'report:first-outcome-wins',
  });
};

export const perform: LastStage = (call, desk) => {
  applyOutcome(call, desk);
  return jsonReply(200, '{"status":"applied"}');
};

/** The effect that the observer counts. */
export function applyOutcome(call: Call, { world }: Desk): void {
  const session = call.session as string;
  const endpoint = call.endpoint as OutcomeName;
  world.memory.inFlight.delete(session);
  const stored = { endpoint, bodyFingerprint: fingerprint(call.json) };
  world.disk.outcomes.set(session, stored);
  if (call.key !== undefined) world.disk.webhooks.set(call.key, session);
  world.disk.effects.set(session, (world.disk.effects.get(session) ?? 0) + 1);
}

export const outcomeStages: Stages = {
  ...entrance,
  shape,
  policy,
  claim,
  perform,
};
