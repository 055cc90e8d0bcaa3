import type { AuthRequirement } from '../auth/requirement.ts';
import { testCredentials } from '../auth/requirement.ts';
import { createTokens, issueToken } from '../auth/tokens.ts';
import { findBrokenProcessor } from '../broken/catalogue.ts';
import { createGate } from '../connections/gate.ts';
import { type Clock, planOf } from '../connections/responder.ts';
import {
  jsonReply,
  type Plan,
  problem,
  type ReceivedRequest,
  type Reply,
} from '../exchange/exchange.ts';
import { createRecorder, type Recorder } from '../recorder/recorder.ts';
import { scenarioNamed } from '../scenarios/catalogue.ts';
import { createCursor } from '../scenarios/cursor.ts';
import { scriptFrom, type WrittenScript } from '../scenarios/read-script.ts';
import { composeScripts, type Script, type Step } from '../scenarios/step.ts';
import { createLedger, type LedgerEntry, writeEntry } from './ledger.ts';
import { type ProcessorDesk, processorByTheBook, readPayment } from './payment.ts';

export interface ProcessorOptions {
  readonly auth?: AuthRequirement;
  readonly scenarios?: readonly string[];
  readonly script?: Script | WrittenScript;
  readonly broken?: string;
  /** Whether GET /payments/{key} is offered. Default true. */
  readonly offersLookup?: boolean;
  /** Milliseconds that a payment takes. Default 0. */
  readonly workMs?: number;
  /** Payments that are remembered. Default 200,000. */
  readonly keepAtMost?: number;
  readonly recordAtMost?: number;
}

export interface LedgerReading {
  readonly charges: number;
  readonly tokenizations: number;
  readonly entries: readonly LedgerEntry[];
}

/** A processor without a server. */
export interface Processor {
  respond(request: ReceivedRequest): Promise<Plan>;
  lookUp(key: string): Reply;
  token(request: ReceivedRequest): Reply;
  ledger(key?: string): LedgerReading;
  readonly recorder: Recorder;
  play(script: Script | WrittenScript): void;
  /** Forgets payments, calls and the place in the script. */
  forget(): void;
  /** As it was created: also without a script that was played since. */
  reset(): void;
  release(): number;
  whenReleased(): Promise<void>;
}

const entriesAtMost = 1000;

/** Throws a RangeError for a scenario or a broken endpoint that does not exist. */
export function createProcessor(
  options: ProcessorOptions,
  clock: Clock,
  digest: (text: string) => string,
): Processor {
  const broken = options.broken === undefined ? undefined : findBrokenProcessor(options.broken);
  const stages = broken === undefined ? processorByTheBook : broken.apply(processorByTheBook);
  const workMs = options.workMs ?? broken?.workMs ?? 0;
  const firstScript = composeScripts([
    ...(options.scenarios ?? []).map(scenarioNamed),
    ...(options.script === undefined ? [] : [scriptFrom(options.script)]),
  ]);
  let script = firstScript;
  let cursor = createCursor(script);
  const recorder = createRecorder(options.recordAtMost ?? 1000);
  const gate = createGate();
  const createDesk = (): ProcessorDesk => ({
    ledger: createLedger(options.keepAtMost ?? 200_000),
    auth: options.auth ?? testCredentials.none,
    tokens: createTokens(),
    offersLookup: options.offersLookup ?? true,
    digest,
  });
  let desk = createDesk();

  async function decide(request: ReceivedRequest, step: Step): Promise<Reply> {
    const payment = readPayment(request, desk, clock.nowMs());
    if ('refusal' in payment) return payment.refusal;
    const recognised = stages.claim(payment, desk);
    if (recognised !== undefined) return recognised;
    if (workMs > 0) await clock.wait(workMs);
    return stages.perform(payment, desk, step.decision);
  }

  function forget(): void {
    desk = createDesk();
    cursor = createCursor(script);
    recorder.reset();
    gate.release();
  }

  return {
    async respond(request) {
      const answered = recorder.begin('processor', withoutCard(request), clock.nowMs());
      const step = cursor.next('processor', request.headers);
      if (step.expireTokens === true) desk.tokens.given.clear();
      const interrupted = step.reply !== undefined || step.transport === 'reset';
      const decided = (step.effect ?? !interrupted) ? await decide(request, step) : undefined;
      const plan = planOf(step, step.reply ?? decided);
      answered(plan);
      return plan;
    },
    lookUp: (key) => lookUp(key, desk),
    token: (request) => issueToken(desk.auth, request, desk.tokens, clock.nowMs()),
    ledger: (key) => readLedger(desk, key),
    recorder,
    play(next) {
      script = scriptFrom(next);
      cursor = createCursor(script);
    },
    forget,
    reset() {
      script = firstScript;
      forget();
    },
    release: gate.release,
    whenReleased: gate.whenReleased,
  };
}

function lookUp(key: string, { ledger, offersLookup }: ProcessorDesk): Reply {
  if (!offersLookup) return problem(404, 'not_offered', 'This processor offers no look-up.');
  const stored = ledger.payments.get(key);
  if (stored !== undefined) return stored.reply;
  if (ledger.inFlight.has(key)) {
    return problem(409, 'idempotency_in_flight', 'The first request is still running.');
  }
  return problem(404, 'unknown_key', 'No payment has this key.');
}

function readLedger({ ledger }: ProcessorDesk, key: string | undefined): LedgerReading {
  const { charges, tokenizations, payments } = ledger;
  const one = key === undefined ? undefined : payments.get(key);
  const stored =
    key === undefined
      ? payments
          .entries()
          .slice(-entriesAtMost)
          .map(([, payment]) => payment)
      : [one];
  const entries = stored.flatMap((payment) => (payment === undefined ? [] : [payment.entry]));
  return { charges, tokenizations, entries };
}

/** What GET /ledger answers. */
export function ledgerReply(reading: LedgerReading): Reply {
  const { charges, tokenizations, entries } = reading;
  const written = { charges, tokenizations, entries: entries.map(writeEntry) };
  return jsonReply(200, JSON.stringify(written));
}

/** The recorder gets the request without the card: not the number, the code, the expiry. */
function withoutCard(request: ReceivedRequest): ReceivedRequest {
  if (request.body === 'too_large') return request;
  const text = new TextDecoder().decode(request.body.subarray(0, 65_536));
  const masked = text.replaceAll(/"(\\.|[^"\\])*"|[0-9]+/g, (token) => {
    const digits = token.replaceAll(/[^0-9]/g, '');
    return digits.length >= 12 ? `"************${digits.slice(-4)}"` : token;
  });
  const secret =
    /("(?:cvv|expiry_month|expiry_year|postal_code)"\s*:\s*)("(?:\\.|[^"\\])*"|[^,}\s]+)/g;
  return { ...request, body: new TextEncoder().encode(masked.replaceAll(secret, '$1"***"')) };
}
