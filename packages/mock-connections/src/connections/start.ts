/** The start endpoint by the book. */
import { type JsonValue, validate, writeJson } from '@voicepay/spec';
import { type JsonObject, jsonReply, problem, type Reply, unquote } from '../exchange/exchange.ts';
import { fingerprint } from '../exchange/fingerprint.ts';
import { maskCards } from '../recorder/masking.ts';
import { type Call, type Desk, nothing, type Stage, type Stages } from './call.ts';
import { entrance, startSession } from './entrance.ts';

export const defaultStartAnswer: JsonObject = {
  amount: 4200,
  currency: 'USD',
  description: 'Order',
  processor_parameters: { channel: 'voice', min_postal_code_length: 5 },
};

const shape: Stage = (call) => {
  const valid = validate('start-request', call.json);
  if (valid.ok) return undefined;
  return problem(422, 'invalid_start_request', 'The set variables bear a reserved name.', {
    requirement: 'function:reserved-names-are-refused',
    errors: valid.errors.slice(0, 20).map((e) => ({ pointer: e.pointer, detail: e.message })),
  });
};

/** A caller whose order is paid is told so by a code (`start:speaks-its-refusal`). */
const policy: Stage = (call) => {
  const orderId = call.json.order_id;
  if (typeof orderId !== 'string' || !orderId.startsWith('paid-')) return undefined;
  return problem(409, 'already_paid', 'This order is already paid.', {
    requirement: 'start:speaks-its-refusal',
  });
};

/** The same key has the same answer (`start:same-key-same-answer`). */
const claim: Stage = (call, { world }) => {
  call.key = unquote(call.headers['idempotency-key']);
  call.session = startSession(call);
  if (call.key === undefined) return undefined;
  const { startsInFlight } = world.memory;
  if (startsInFlight.has(call.key)) {
    return problem(409, 'in_flight', 'The first call with this key is still running.', {
      headers: { 'retry-after': '1' },
    });
  }
  const stored = world.disk.starts.get(call.key);
  if (stored === undefined) {
    startsInFlight.add(call.key);
    return undefined;
  }
  if (stored.bodyFingerprint === fingerprint(call.json)) return stored.reply;
  return problem(422, 'key_reused', 'This key was used with another body.', {
    requirement: 'start:same-key-other-body',
  });
};

function perform(call: Call, desk: Desk): Reply {
  const reply = writeStart(resolveStart(call, desk));
  keepStart(call, desk, reply);
  return reply;
}

/** What to charge for these set variables; a new invoice each time it is asked. */
export function resolveStart(call: Call, { world, startAnswer }: Desk): JsonObject {
  world.disk.invoices += 1;
  const given = startAnswer.processor_parameters;
  const answer: JsonObject = { ...startAnswer };
  answer.processor_parameters = {
    invoice_id: `INV-${world.disk.invoices}`,
    ...(isObject(given) ? given : {}),
  };
  const orderId = call.json.order_id;
  if (typeof orderId === 'string' && answer.description === 'Order') {
    answer.description = maskCards(`Order #${orderId.slice(0, 100)}`);
  }
  return call.startPatch === nothing ? answer : mergePatch(answer, call.startPatch);
}

export function writeStart(answer: JsonObject): Reply {
  return jsonReply(200, writeJson(answer));
}

export function keepStart(call: Call, { world }: Desk, reply: Reply): void {
  if (call.session !== undefined) {
    world.disk.sessions.set(call.session, Object.keys(call.json).slice(0, 100));
  }
  if (call.key === undefined) return;
  world.memory.startsInFlight.delete(call.key);
  const stored = { bodyFingerprint: fingerprint(call.json), reply };
  world.disk.starts.set(call.key, stored);
}

/** RFC 7396: members replace, objects merge, `null` takes a member away. */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const merged: JsonObject = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else if (isObject(value) && isObject(merged[key])) {
      merged[key] = mergePatch(merged[key] as JsonObject, value);
    } else merged[key] = value;
  }
  return merged;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return (
    value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
  );
}

export const startStages: Stages = {
  ...entrance,
  shape,
  policy,
  claim,
  perform,
};
