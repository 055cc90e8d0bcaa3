/** Start, success and failure as an integrator should write them, behind a network that fails. */
import type { ConnectionAnswer, ConnectionCall } from '../ports.ts';
import type { ExchangeFault } from './faults.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

export interface StartTerms {
  readonly amount: number;
  readonly currency: string;
}

export interface ConnectionsLedger {
  /** session id -> what start answered first. */
  readonly terms: Map<string, StartTerms>;
  /** session id -> requests that reached an outcome connection. */
  readonly outcomes: Map<string, { connection: string; id: string; body: string }[]>;
}

export function createLedger(): ConnectionsLedger {
  return { terms: new Map(), outcomes: new Map() };
}

/** One exchange as the engine's HTTP adapter would see it. */
export function answerCall(call: ConnectionCall, world: World): Promise<ConnectionAnswer> {
  const { random, chaos, clock } = world;
  const isStart = call.target.name === 'begin';
  const sessionId = call.headers['session-reference-id'] ?? '';
  const fault = chaos.ofExchange(world.stateOf(sessionId), true);
  const delayMs = random.below(200) + 1;
  return new Promise((resolve) => {
    clock.after(delayMs, () => {
      const answer =
        fault === null || fault.hasEffect
          ? effectOf(call, sessionId, isStart, world)
          : answered(200, '{}');
      const isOverdue = fault?.outcome === 'timeout';
      const seen = fault === null ? answer : faultyAnswer(fault, answer);
      if (isOverdue) clock.after(call.deadlineMs - delayMs, () => resolve(seen));
      else resolve(seen);
    });
  });
}

function effectOf(
  call: ConnectionCall,
  sessionId: string,
  isStart: boolean,
  world: World,
): ConnectionAnswer {
  const { ledger, random } = world;
  if (!isStart) {
    const kept = ledger.outcomes.get(sessionId) ?? [];
    const id = (call.headers['idempotency-key'] ?? '').replaceAll('"', '');
    kept.push({ connection: call.target.name, id, body: call.body });
    ledger.outcomes.set(sessionId, kept);
    if (random.onceIn(60)) return answered(410, '');
    return answered(204, '');
  }
  const terms = ledger.terms.get(sessionId) ?? chooseTerms(random);
  ledger.terms.set(sessionId, terms);
  const body = JSON.stringify({
    ...terms,
    processor_parameters: {
      order: sessionId,
      is_security_code_required: sessionId.charCodeAt(4) % 2 === 0,
      is_postal_code_required: sessionId.charCodeAt(5) % 2 === 0,
    },
  });
  return answered(200, body);
}

function chooseTerms(random: Random): StartTerms {
  return {
    amount: random.choose([0, 1, 4200, 999_999_999_999]),
    currency: random.choose(['USD', 'JPY', 'KWD']),
  };
}

function faultyAnswer(fault: ExchangeFault, answer: ConnectionAnswer): ConnectionAnswer {
  switch (fault.outcome) {
    case 'refused':
      return { kind: 'failed', code: 'connection_failed' };
    case 'timeout':
      return { kind: 'failed', code: 'timeout' };
    case 'garbage':
      return answered(200, '<html>');
    case 'media_type':
      return { ...answered(200, '{}'), mediaType: 'text/html' } as ConnectionAnswer;
    case 'endless':
      return { ...answered(200, ''), body: null, fault: 'too_large' } as ConnectionAnswer;
    case 'absurd':
      return answered(200, '{"amount":-1,"currency":"USD"}');
    default:
      return { ...answer, ...answered(fault.outcome, '') } as ConnectionAnswer;
  }
}

function answered(status: number, body: string): ConnectionAnswer {
  return {
    kind: 'answered',
    status,
    mediaType: 'application/json',
    retryAfter: status === 429 ? '2' : null,
    body: Buffer.from(body),
    fault: null,
  };
}
