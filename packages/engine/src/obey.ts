/** Obeys one output of a step: publishes, says, commands the zone, arms a timer, calls. */

import { commandZone } from './command-zone.ts';
import { sendOutcome } from './delivery/send-outcome.ts';
import { appendEvent, completeLog } from './events/event-log.ts';
import { clearTimer, type Input, isSettled, type LiveSession, setTimer } from './live-session.ts';
import { renderMessage } from './messages/render-message.ts';
import type { Ports, ZoneCommand } from './ports.ts';
import type { Output, Runner } from './run-session.ts';
import type { Effect } from './session/session.ts';
import { callStart } from './start/call-start.ts';

const lastOutputs = new Set(['giveAgentResult', 'publishDelivered', 'publishUndelivered']);

/** The part that a replay does again: the event log, and which timers are due when. */
export function recordOutput(live: LiveSession, output: Output, at: number, ports: Ports): void {
  switch (output.type) {
    case 'publish':
      appendEvent(live.log, { type: output.event, at, data: output.data });
      break;
    case 'say':
      // events:said-messages-are-events
      appendEvent(live.log, { type: 'message.said', at, data: said(live, output, ports) });
      break;
    case 'armTimer':
    case 'armDelivery': {
      const name = output.type === 'armTimer' ? output.timer : 'delivery';
      setTimer(live, name, at + output.afterMs, null);
      break;
    }
    case 'disarmTimer':
      clearTimer(live, output.timer);
      break;
    case 'publishDelivered':
    case 'publishUndelivered':
      appendOutcome(live, output.type === 'publishDelivered', at);
      break;
    default:
      break;
  }
  // A redelivery opens the log again.
  if (output.type === 'sendOutcome') live.log.isComplete = false;
  if (lastOutputs.has(output.type) && isSettled(live)) completeLog(live.log);
}

/** The part that happens once, in the world. */
export function obey(live: LiveSession, output: Output, ports: Ports, runner: Runner): void {
  const tell = (input: Input) => runner.tell(live, input);
  switch (output.type) {
    case 'callStart':
      callStart(live, ports, tell);
      break;
    case 'collect':
    case 'pause':
    case 'wipe':
    case 'process':
      commandZone(live, zoneCommand(live, output), ports, tell);
      break;
    case 'armTimer':
    case 'armDelivery':
      armTimer(live, output.type === 'armTimer' ? output.timer : 'delivery', runner);
      break;
    case 'giveAgentResult':
      tellOperators(live, ports);
      break;
    case 'publishDelivered':
      ports.metrics.count('voicepay_outcomes_total', { result: 'delivered' });
      break;
    case 'publishUndelivered': {
      ports.metrics.count('voicepay_outcomes_total', { result: 'undelivered' });
      const { connection, attempts, reason } = live.delivery ?? {};
      ports.log.warn('an outcome is undelivered', {
        session: live.id,
        connection,
        attempts,
        reason,
      });
      break;
    }
    case 'reportOutcome':
      tell({ kind: 'delivery', event: { type: 'delivery.due' } });
      break;
    case 'sendOutcome':
      sendOutcome(live, ports, tell);
      break;
    default:
      break;
  }
}

function tellOperators(live: LiveSession, ports: Ports): void {
  const { ending } = live.session;
  const reason = ending?.status === 'failed' ? ending.reason : 'succeeded';
  const lastError = ending?.status === 'failed' ? ending.lastError : null;
  ports.metrics.count('voicepay_sessions_ended_total', { reason });
  ports.log.info('session ended', { session: live.id, reason, last_error: lastError });
}

/** Gives a timer that is due at a known time its alarm. */
export function armTimer(live: LiveSession, name: string, runner: Runner): void {
  const timer = live.timers.get(name);
  if (timer === undefined) return;
  setTimer(live, name, timer.at, () => runner.tell(live, timerInput(name)));
}

function timerInput(name: string): Input {
  if (name === 'session') return { kind: 'session', event: { type: 'timer.session' } };
  if (name === 'processing') return { kind: 'session', event: { type: 'timer.processing' } };
  return { kind: 'delivery', event: { type: 'delivery.due' } };
}

function said(live: LiveSession, output: Effect & { type: 'say' }, ports: Ports) {
  const { session, opening, start } = live;
  const terms = session.terms;
  const text = renderMessage(
    output.message,
    live.fn.messages[output.message],
    {
      sources: opening,
      start:
        terms === null
          ? null
          : {
              amount: terms.amountMinorUnits,
              currency: terms.currency,
              description: start?.description ?? null,
              processorParameters: start?.echo ?? {},
            },
      card: session.card,
      field: output.field ?? null,
      error: output.error ?? null,
      attemptsLeft: output.attemptsLeft ?? null,
    },
    ports.templates,
  );
  return { message: output.message, text };
}

function appendOutcome(live: LiveSession, isDelivered: boolean, at: number): void {
  const { delivery } = live;
  if (delivery === null) throw new Error('no delivery to tell of');
  const told = { connection: delivery.connection, attempts: delivery.attempts };
  if (isDelivered) appendEvent(live.log, { type: 'outcome.delivered', at, data: told });
  else {
    const data = { ...told, reason: delivery.reason ?? 'undelivered' };
    appendEvent(live.log, { type: 'outcome.undelivered', at, data });
  }
}

function zoneCommand(
  live: LiveSession,
  output: Effect & { type: 'collect' | 'pause' | 'wipe' | 'process' },
): ZoneCommand {
  const { terms } = live.session;
  if (output.type === 'pause' || output.type === 'wipe') return { name: output.type };
  if (terms === null) throw new Error('no card is asked for before the terms are known');
  if (output.type === 'collect') {
    return {
      name: 'collect',
      collect: output.collect,
      field: output.field,
      validCardTypes: terms.validCardTypes,
      // start:minimum-postal-code-length
      minPostalCodeLength: terms.minPostalCodeLength,
      firstDigitTimeoutMs: live.fn.firstDigitTimeoutMs,
      interDigitTimeoutMs: live.fn.interDigitTimeoutMs,
    };
  }
  return {
    name: 'process',
    // confirm:one-key-per-session
    idempotencyKey: processingKey(live.id),
    amountMinorUnits: terms.amountMinorUnits,
    currency: terms.currency,
    // process:command-carries-the-payment, process:input-parameters-stay-away
    description: live.start?.description ?? null,
    parameters: live.start?.echo ?? {},
    tokenType: terms.tokenType,
  };
}

export function processingKey(sessionId: string): string {
  return `vpp_${sessionId}`;
}
