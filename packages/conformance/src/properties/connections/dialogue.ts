import type { JsonValue } from '@voicepay/spec';
import { parseJson, writeJson } from '@voicepay/spec';
import type { Clock } from '../../adapters/clock.ts';
import type { HttpAnswer, HttpClient } from '../../adapters/http-client.ts';
import { CredentialFault } from '../../targets/connections/credentials.ts';
import type { Borrower, Lease } from '../../targets/connections/fixture-pool.ts';
import { isPlainObject } from '../../targets/connections/plain-object.ts';
import {
  type ConnectionName,
  type ConnectionsTarget,
  isReliable,
  type JsonObject,
  type OutcomeName,
} from '../../targets/connections/target.ts';
import type { Names } from './draws.ts';
import { signOutcome } from './signature.ts';
import { Stop } from './stop.ts';

/** One exchange as it was; reports redact it later. */
export interface WireExchange {
  readonly connection: ConnectionName;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly answer: HttpAnswer;
  readonly startedMs: number;
}

/** What the run shares between its checks: the way out, and who looks at every answer. */
export interface Line {
  readonly target: ConnectionsTarget;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly onExchange: (exchange: WireExchange) => void;
  /** Connections that missed their deadline: nothing more is sent to them. */
  readonly tooSlow: Set<ConnectionName>;
  /** Successes that were sent and not refused (effects_at_most). */
  readonly effects: { count: number };
}

export interface SendOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Replaces the credentials; `{}` sends none. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** As somebody else (mutual TLS); a failed handshake is then an answer. */
  readonly http?: HttpClient;
  /** Gives up so soon after sending; that no answer came is then no fault of the endpoint. */
  readonly hangUpMs?: number;
}

/** A session that the start connection has opened, with what an engine would echo. */
export interface OpenedSession {
  readonly id: string;
  readonly variables: JsonObject;
  readonly start: JsonObject;
  readonly echo: JsonObject;
  /** The fixture behind it, which a success uses up. */
  readonly lease?: Lease;
}

export interface OpenOptions {
  /** The session's name, when the case is about names. */
  readonly id?: string;
  /** With the set variables of this one: the caller calls again about the same order. */
  readonly like?: OpenedSession;
}

export interface OutcomeOptions extends SendOptions {
  /** Changes to the body; `undefined` takes a key away. */
  readonly body?: Readonly<Record<string, JsonValue | undefined>>;
  /** The bytes to send instead of the body's usual form. */
  readonly raw?: string;
  readonly webhookId?: string;
}

const deadlineRequirement = {
  start: 'start:answer-within-ten-seconds',
  success: 'report:answers-in-time',
  failure: 'report:answers-in-time',
} as const;

/** The exchanges of one case: an engine's half of the conversation, with every means to misbehave. */
export class Dialogue {
  readonly exchanges: WireExchange[] = [];
  readonly story: string[] = [];
  readonly names: Names;
  readonly line: Line;
  private readonly borrower: Borrower | undefined;
  private wrong: number | undefined;

  constructor(line: Line, names: Names) {
    this.line = line;
    this.names = names;
    this.borrower = line.target.pool?.borrower();
  }

  /** Gives fixtures back that no success used up; the last thing of a case. */
  end(): void {
    this.borrower?.giveBack();
  }

  get target(): ConnectionsTarget {
    return this.line.target;
  }

  /** The last exchange is the wrong one; what follows is its twin, which tells why. */
  beginTwin(): void {
    this.wrong ??= this.exchanges.length - 1;
  }

  /** Which exchange the case is about, should it be reported. */
  get wrongExchange(): number {
    return this.wrong ?? this.exchanges.length - 1;
  }

  tell(sentence: string): void {
    this.story.push(sentence);
  }

  async send(
    connection: ConnectionName,
    body: string | Uint8Array,
    options: SendOptions = {},
  ): Promise<WireExchange> {
    const { line, target } = this;
    const url = target.urls[connection];
    if (url === undefined) throw new Error(`the target has no ${connection} connection`);
    if (line.tooSlow.has(connection)) throw tooSlow(connection);
    const method = options.method ?? 'POST';
    const credentials = options.credentials ?? (await this.credentials());
    const headers = assembleHeaders(
      { 'content-type': 'application/json', accept: 'application/json' },
      target.headers,
      credentials,
      options.headers ?? {},
    );
    const deadlineMs =
      connection === 'start' ? target.deadlines.startMs : target.deadlines.outcomeMs;
    const startedMs = line.clock.elapsed();
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const { hangUpMs } = options;
    const given = { ...(hasBody ? { body } : {}), ...(hangUpMs === undefined ? {} : { hangUpMs }) };
    const request = { url, method, headers, deadlineMs, ...given };
    const other = options.http;
    const answer = await this.canonical(connection, await (other ?? line.http).send(request));
    const exchange = { connection, method, url, headers, body, answer, startedMs };
    this.exchanges.push(exchange);
    if (hangUpMs !== undefined && answer.kind === 'no_answer') return exchange;
    line.onExchange(exchange);
    if (answer.kind === 'no_answer' && other === undefined) this.stopAt(connection, answer);
    return exchange;
  }

  private async credentials(): Promise<Readonly<Record<string, string>>> {
    try {
      return await this.target.credentials.headers();
    } catch (error) {
      if (!(error instanceof CredentialFault)) throw error;
      throw new Stop({ kind: 'environment', reason: error.message });
    }
  }

  private async canonical(connection: ConnectionName, answer: HttpAnswer): Promise<HttpAnswer> {
    const mapping = this.target.mappings?.[connection];
    if (mapping === undefined || answer.kind === 'no_answer') return answer;
    return { ...answer, body: await mapping.response(answer.body) };
  }

  /** The wire's form of a canonical JSON text (conformance:canonical-form-with-mappings). */
  async wireBody(connection: ConnectionName, canonical: string): Promise<string> {
    const mapping = this.target.mappings?.[connection];
    return mapping === undefined ? canonical : mapping.request(canonical);
  }

  /** The drawn set variables, with a fixture of its own laid over them where there is a pool. */
  private async withFixture(drawn: JsonObject): Promise<{ variables: JsonObject; lease?: Lease }> {
    if (this.borrower === undefined) return { variables: drawn };
    const taken = await this.borrower.take();
    if (!taken.ok) {
      if (taken.again) throw new Stop({ kind: 'again', reason: taken.reason });
      const hint = 'add fixtures, or give hooks.reset';
      throw new Stop({ kind: 'not_run', reason: `${taken.reason}: ${hint}` });
    }
    const { lease } = taken;
    return { variables: { ...drawn, ...lease.fixture }, lease };
  }

  private stopAt(connection: ConnectionName, answer: HttpAnswer & { kind: 'no_answer' }): void {
    if (answer.why === 'stopped') throw new Stop({ kind: 'not_run', reason: 'interrupted' });
    if (answer.why === 'timeout') {
      this.line.tooSlow.add(connection);
      throw tooSlow(connection);
    }
    if (answer.why === 'refused' || answer.why === 'unreachable' || answer.why === 'tls') {
      const reason = `${connection} cannot be reached: ${answer.message}`;
      throw new Stop({ kind: 'environment', reason });
    }
  }

  /** Set variables for a start that opens nothing: a case's own, where fixtures are few. */
  async given(drawn: JsonObject): Promise<JsonObject> {
    return (await this.withFixture(drawn)).variables;
  }

  /** Calls start as an engine does (start:sends-session-reference, start:sends-traceparent). */
  async start(
    variables: JsonObject,
    options: SendOptions & { readonly session?: string; readonly key?: string } = {},
  ): Promise<WireExchange> {
    const session = options.session ?? this.names.next();
    const key = options.key ?? `"${session}"`;
    const body = await this.wireBody('start', writeJson(variables));
    return this.send('start', body, {
      ...options,
      headers: {
        'session-reference-id': session,
        'idempotency-key': key,
        traceparent: traceparentOf(session),
        ...options.headers,
      },
    });
  }

  /**
   * Opens a session and reads the real answer, because a receiver may refuse what its start never
   * opened (conformance:starts-before-it-reports). A refused start discards the case.
   */
  async open(drawn: JsonObject, options: OpenOptions = {}): Promise<OpenedSession> {
    const id = options.id ?? this.names.next();
    const { variables, lease } = options.like ?? (await this.withFixture(drawn));
    const exchange = await this.start(variables, { session: id });
    const start = objectOf(exchange.answer);
    if (start !== undefined && isSuccess(exchange)) {
      const opened = { id, variables, start, echo: echoOf(start) };
      return lease === undefined ? opened : { ...opened, lease };
    }
    if (statusOf(exchange) >= 400 && statusOf(exchange) < 500) {
      const reason = `start refuses these set variables: ${describeAnswer(exchange.answer)}`;
      throw new Stop({ kind: 'discard', reason });
    }
    const reason = `start did not open a session: ${describeAnswer(exchange.answer)}`;
    throw new Stop({ kind: 'blocked', by: 'start:answers-json-object', reason });
  }

  /** Delivers an outcome as an engine of the target's profile does. */
  async deliver(
    outcome: OutcomeName,
    session: OpenedSession,
    options: OutcomeOptions = {},
  ): Promise<WireExchange> {
    const canonical = () => writeJson(outcomeBody(outcome, session, options.body));
    const body = options.raw ?? (await this.wireBody(outcome, canonical()));
    const { effectsAtMost } = this.target;
    if (outcome === 'success' && this.line.effects.count >= (effectsAtMost ?? Infinity)) {
      const reason = `effects_at_most ${effectsAtMost} is reached`;
      throw new Stop({ kind: 'not_run', reason });
    }
    const id = options.webhookId ?? webhookIdOf(session.id, outcome);
    const { profile, signingKeys } = this.target;
    const seconds = Math.floor(this.line.clock.now() / 1_000);
    if (outcome === 'success') this.line.effects.count += 1;
    const exchange = await this.send(outcome, body, {
      ...options,
      headers: {
        'idempotency-key': `"${id}"`,
        traceparent: traceparentOf(this.names.next()),
        ...(isReliable(profile) ? { 'webhook-id': id } : {}),
        ...(profile === 'signed' ? signOutcome(signingKeys.slice(0, 1), id, seconds, body) : {}),
        ...options.headers,
      },
    });
    if (outcome !== 'success') return exchange;
    if (isSuccess(exchange)) session.lease?.consume();
    // What was refused had no effect; without an answer nobody knows, so it counts.
    else if (exchange.answer.kind === 'answer') this.line.effects.count -= 1;
    return exchange;
  }
}

function tooSlow(connection: ConnectionName): Stop {
  const by = deadlineRequirement[connection];
  return new Stop({ kind: 'blocked', by, reason: `${connection} did not answer in time` });
}

function assembleHeaders(
  ...layers: readonly Readonly<Record<string, string | undefined>>[]
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer)) {
      if (value === undefined) delete headers[name.toLowerCase()];
      else headers[name.toLowerCase()] = value;
    }
  }
  return headers;
}

/**
 * A W3C trace context made of the session's name, so that a replay has the same one. The first half
 * of every ASCII byte becomes a letter: thirteen digits in a row would be masked like a card's.
 */
function traceparentOf(name: string): string {
  const bytes = [...Buffer.from(name.slice(-24).padStart(24, '.'))];
  const hex = bytes.map((byte) => 'abcdef'.charAt((byte >> 4) - 2) + (byte & 15).toString(16));
  return `00-${hex.slice(0, 16).join('')}-${hex.slice(16).join('')}-01`;
}

/** One id for one logical outcome (report:first-outcome-wins sends two of them). */
export function webhookIdOf(session: string, outcome: OutcomeName): string {
  return `vpo_${session}_${outcome === 'success' ? 's' : 'f'}`;
}

/** What start decides for the engine, and the echo leaves out. */
export const settingNames: readonly string[] = [
  'min_postal_code_length',
  'is_postal_code_required',
  'is_security_code_required',
  'valid_card_types',
  'allowed_payment_types',
  'token_type',
];

/** start:echo-carries-every-other-key, start:echo-leaves-out-the-settings. */
export function echoOf(start: JsonObject): JsonObject {
  const parameters = start.processor_parameters;
  if (!isPlainObject(parameters)) return {};
  return Object.fromEntries(
    Object.entries(parameters).filter(([key]) => !settingNames.includes(key)),
  );
}

/** Names and ids have 1 to 128 characters of A-Z a-z 0-9 . _ : and -. */
export const idLength = 128;

/** An id of one session's own: no processor gives one twice, and receivers may count on it. */
export function ownId(prefix: string, session: OpenedSession): string {
  return `${prefix}_${session.id.slice(prefix.length + 1 - idLength)}`;
}

/** The body that an engine sends; `changes` set keys, or take them away by `undefined`. */
export function outcomeBody(
  outcome: OutcomeName,
  session: OpenedSession,
  changes: Readonly<Record<string, JsonValue | undefined>> = {},
): JsonObject {
  const body: Record<string, JsonValue | undefined> = {
    ...session.variables,
    session_reference_id: session.id,
    processor_parameters: session.echo,
    card_brand: 'visa',
    card_last4: '4242',
    ...(outcome === 'success'
      ? { transaction_id: ownId('ch', session), token_id: null }
      : { failed_reason: 'declined', last_error: 'insufficient_funds' }),
    ...changes,
  };
  const kept = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as JsonObject;
}

/** The JSON object of an answer, if it is one. */
export function objectOf(answer: HttpAnswer): JsonObject | undefined {
  if (answer.kind === 'no_answer') return undefined;
  const parsed = parseJson(answer.body);
  return parsed.ok && isPlainObject(parsed.value) ? parsed.value : undefined;
}

/** The status, or 0 when no answer came. */
export function statusOf(exchange: WireExchange): number {
  return exchange.answer.kind === 'answer' ? exchange.answer.status : 0;
}

export function isSuccess(exchange: WireExchange): boolean {
  return statusOf(exchange) >= 200 && statusOf(exchange) < 300;
}

export function isRefusal(exchange: WireExchange): boolean {
  return statusOf(exchange) >= 400 && statusOf(exchange) < 500;
}

/** `HTTP 500 {"oops":1}` or `no answer (reset: ...)`, short enough for one line. */
export function describeAnswer(answer: HttpAnswer): string {
  if (answer.kind === 'no_answer') return `no answer (${answer.why}: ${answer.message})`;
  const text = answer.body.subarray(0, 200).toString('utf8').replaceAll(/\s+/g, ' ').trim();
  return text === '' ? `HTTP ${answer.status}` : `HTTP ${answer.status} ${text}`;
}
