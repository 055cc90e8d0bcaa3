/** Scripts as people write them: JSON with names in snake_case, or the names of scenarios. */
import { type JsonValue, LosslessNumber, writeJson } from '@voicepay/spec';
import {
  type EndpointName,
  type JsonObject,
  problem,
  type Transport,
} from '../exchange/exchange.ts';
import { scenarios } from './catalogue.ts';
import { didYouMean } from './nearest-name.ts';
import { composeScripts, type Decision, type Script, type Step } from './step.ts';

export type ScriptResult =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly message: string };

const endpoints: readonly string[] = ['start', 'success', 'failure', 'processor'];
const transports: readonly string[] = [
  'reply',
  'reset',
  'hang',
  'stall',
  'cut',
  'drip',
  'twice',
] satisfies readonly Transport[];
const stepsAtMost = 1000;
const members = [
  ...['times', 'wait_ms', 'held', 'status', 'headers', 'body', 'transport', 'effect'],
  ...['start', 'expire_tokens', 'approve', 'decline', 'error'],
];
const forProcessor: readonly string[] = ['approve', 'decline', 'error'];

class Misfit extends Error {}

/** A script as it is written in a file; what a step's members do, the README says. */
export interface WrittenScript {
  readonly scenarios?: readonly string[];
  readonly per?: 'key' | 'server';
  readonly start?: readonly WrittenStep[];
  readonly success?: readonly WrittenStep[];
  readonly failure?: readonly WrittenStep[];
  readonly processor?: readonly WrittenStep[];
}

/** A status, by the book, a fault of the transport, or all that a step can say. */
export type WrittenStep =
  | number
  | 'approve'
  | Transport
  | {
      readonly times?: number;
      readonly wait_ms?: number;
      readonly held?: boolean;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: JsonValue;
      readonly transport?: Transport;
      readonly effect?: boolean;
      readonly start?: JsonObject;
      readonly expire_tokens?: boolean;
      readonly approve?: boolean;
      readonly decline?: string;
      readonly error?: string;
    };

/** The script that is meant; a RangeError says where a written one is wrong. */
export function scriptFrom(given: Script | WrittenScript): Script {
  if ('steps' in given) return given;
  const read = readScript(given as JsonObject);
  if (read.ok) return read.script;
  throw new RangeError(`this is not a script: ${read.message}`);
}

/**
 * Reads `{"scenarios": ["slow"], "per": "key", "start": [503, {"start": {"amount": 0}}], ...}`. A
 * step has the members above; an empty one, and `"approve"`, is by the book; a number is a status,
 * a word a transport.
 */
export function readScript(value: JsonValue): ScriptResult {
  try {
    return { ok: true, script: scriptOf(value) };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, message: error.message };
    throw error;
  }
}

function scriptOf(value: JsonValue): Script {
  const root = objectAt(value, '');
  const named: Script[] = [];
  const steps: Partial<Record<EndpointName, readonly Step[]>> = {};
  let per: 'key' | 'server' | undefined;
  for (const [key, member] of Object.entries(root)) {
    if (key === 'scenarios') named.push(...listAt(member, '/scenarios').map(namedScenario));
    else if (key === 'per') per = oneOf(member, '/per', ['key', 'server']) as 'key' | 'server';
    else if (endpoints.includes(key)) {
      const list = listAt(member, `/${key}`);
      steps[key as EndpointName] = list.map((step, i) => readStep(step, `/${key}/${i}`));
    } else {
      const known = ['scenarios', 'per', ...endpoints];
      throw new Misfit(`/${key}: expected one of ${known.join(', ')}${didYouMean(key, known)}`);
    }
  }
  return composeScripts([...named, per === undefined ? { steps } : { steps, per }]);
}

function namedScenario(value: JsonValue, index: number): Script {
  const found = scenarios.find((scenario) => scenario.name === value);
  if (found !== undefined) return found;
  const names = scenarios.map(({ name }) => name);
  const hint = didYouMean(value, names) || '; --list names them';
  throw new Misfit(`/scenarios/${index}: expected the name of a scenario, ${came(value)}${hint}`);
}

function readStep(value: JsonValue, at: string): Step {
  if (value === 'approve') return {};
  if (typeof value === 'number') return readStep({ status: value }, at);
  if (typeof value === 'string') {
    return { transport: oneOf(value, at, ['approve', ...transports]) as Transport };
  }
  const given = objectAt(value, at);
  let step: Step = {};
  for (const [key, member] of Object.entries(given)) {
    const pointer = `${at}/${key}`;
    expectMemberOf(at, key);
    step = { ...step, ...readMember(key, member, pointer, given) };
  }
  return step;
}

/** What the processor decides means nothing to start, and the other way about. */
function expectMemberOf(at: string, key: string): void {
  const endpoint = at.split('/')[1];
  if (forProcessor.includes(key) && endpoint !== 'processor') {
    throw new Misfit(`${at}/${key}: only the processor can; write it under "processor"`);
  }
  if (key === 'start' && endpoint !== 'start') {
    throw new Misfit(`${at}/start: only a start answer can be changed; write it under "start"`);
  }
}

function readMember(key: string, member: JsonValue, at: string, given: JsonObject): Partial<Step> {
  switch (key) {
    case 'times':
      return { times: integerAt(member, at, 1, 1_000_000) };
    case 'wait_ms':
      return { waitMs: integerAt(member, at, 0, 3_600_000) };
    case 'held':
      return { held: booleanAt(member, at) };
    case 'effect':
      return { effect: booleanAt(member, at) };
    case 'expire_tokens':
      return { expireTokens: booleanAt(member, at) };
    case 'transport':
      return { transport: oneOf(member, at, transports) as Transport };
    case 'start':
      return { start: objectAt(member, at) };
    case 'status':
      return { reply: replyOf(integerAt(member, at, 200, 599), given, at) };
    case 'headers':
    case 'body':
      if (given.status !== undefined) return {};
      throw new Misfit(`${at}: expected a status beside it`);
    case 'approve':
      return { decision: { result: 'approve', ids: booleanAt(member, at) ? 'string' : 'null' } };
    case 'decline':
    case 'error':
      return { decision: { result: key, code: textAt(member, at) } satisfies Decision };
    default:
      throw new Misfit(`${at}: expected one of ${members.join(', ')}${didYouMean(key, members)}`);
  }
}

function replyOf(status: number, given: JsonObject, at: string): Step['reply'] & object {
  const plain = problem(status, `http_${status}`, 'As scripted.');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(objectAt(given.headers ?? {}, `${at}/headers`))) {
    if (!/^[A-Za-z0-9-]{1,100}$/.test(name)) throw new Misfit(`${at}/headers: not a header name`);
    const text = typeof value === 'string' ? value : writeJson(value);
    if (/[^\t\x20-\x7e]/.test(text)) throw new Misfit(`${at}/headers/${name}: not a header value`);
    headers[name.toLowerCase()] = text;
  }
  if (given.body === undefined) {
    return status < 400
      ? { status, headers, body: '' }
      : { ...plain, headers: { ...plain.headers, ...headers } };
  }
  const text = typeof given.body === 'string' ? given.body : writeJson(given.body);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: text };
}

function objectAt(value: JsonValue, at: string): JsonObject {
  if (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof LosslessNumber)
  ) {
    return value;
  }
  throw new Misfit(`${at || '(root)'}: expected an object, ${came(value)}`);
}

function listAt(value: JsonValue, at: string): readonly JsonValue[] {
  if (Array.isArray(value) && value.length <= stepsAtMost) return value;
  throw new Misfit(`${at}: expected a list of at most ${stepsAtMost} items, ${came(value)}`);
}

function integerAt(value: JsonValue, at: string, least: number, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  throw new Misfit(`${at}: expected an integer from ${least} to ${most}, ${came(value)}`);
}

function booleanAt(value: JsonValue, at: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new Misfit(`${at}: expected true or false, ${came(value)}`);
}

function textAt(value: JsonValue, at: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Misfit(`${at}: expected a text, ${came(value)}`);
}

function oneOf(value: JsonValue, at: string, allowed: readonly string[]): string {
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new Misfit(
    `${at}: expected one of ${allowed.join(', ')}, ${came(value)}${didYouMean(value, allowed)}`,
  );
}

function came(value: JsonValue): string {
  if (Array.isArray(value)) return `came a list of ${value.length}`;
  if (value !== null && typeof value === 'object' && !(value instanceof LosslessNumber)) {
    return 'came an object';
  }
  return `came ${writeJson(value).slice(0, 60)}`;
}
