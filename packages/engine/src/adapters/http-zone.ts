/** The capture zone over HTTP: the capture contract's wire, and nothing of it beyond this file. */
import {
  type CaptureSnapshot,
  type ClockReading,
  parseJson,
  validate,
  writeJson,
} from '@voicepay/spec';
import type { Dispatcher } from 'undici';
import { plainValue } from '../function/plain-value.ts';
import type { Clock, Zone, ZoneAddress, ZoneAnswer, ZoneCommand } from '../ports.ts';
import {
  createAgent,
  type ExchangeAnswer,
  type ExchangeRequest,
  exchangeHttp,
  placeOf,
} from './http-exchange.ts';
import { realClock } from './real-clock.ts';

const deadlineMs = 5_000;
/** The zone will take the same command later: as good as not reached. */
const notNow = new Set([408, 425, 429]);

export interface HttpZone extends Zone {
  close(): Promise<void>;
}

/** `carrier`, when one is lent, stands in for the network; it stays open. */
export function createHttpZone(carrier?: Dispatcher): HttpZone {
  const options = { maxHeaderSize: 16_384, connect: { timeout: 3_000 } };
  const agent = carrier ?? createAgent(options);
  const fresh = carrier ?? createAgent({ ...options, pipelining: 0 });
  const requestTo = (
    address: ZoneAddress,
    door: string,
    body: string | null,
    clock: Clock,
  ): ExchangeRequest => {
    const { origin, path } = placeOf(address.url);
    return {
      dispatcher: agent,
      fresh,
      method: body === null ? 'GET' : 'POST',
      origin,
      path: `${path.replace(/\/$/, '')}/captures/${address.sessionId}${door}`,
      headers: body === null ? {} : { 'content-type': 'application/json' },
      body,
      deadlineMs,
      clock,
      readsBody: true,
    };
  };
  return {
    async send(address, command, clock) {
      // collect:repeated-command-changes-nothing, process:command-is-repeated-unchanged
      const request = requestTo(address, '/commands', commandBody(command, address), clock);
      return toZoneAnswer(await exchangeHttp(request));
    },
    async read(address, clock) {
      const answer = await exchangeHttp(requestTo(address, '', null, clock));
      if (answer.kind === 'failed') return { kind: 'unreachable', code: unreachableCode(answer) };
      if (answer.status === 404) return { kind: 'unknown' };
      const snapshot = readNoun(answer, 'capture-snapshot') as CaptureSnapshot | null;
      if (snapshot === null) return { kind: 'unreachable', code: 'zone_answer_invalid' };
      return { kind: 'holds', snapshot };
    },
    async advance(address, advanceMs, openExchangesAtMost) {
      const move = { advance_ms: advanceMs, open_exchanges_at_most: openExchangesAtMost };
      // A clock that is moved twice is wrong: this is sent once.
      const { fresh: _, ...once } = requestTo(address, '/clock', writeJson(move), realClock);
      const answer = await exchangeHttp(once);
      const reading = readNoun(answer, 'clock-reading') as ClockReading | null;
      if (reading === null) return null;
      return { openExchanges: reading.open_exchanges, nextDueMs: reading.next_due_ms ?? null };
    },
    async close() {
      if (carrier === undefined) await Promise.all([agent.destroy(), fresh.destroy()]);
    },
  };
}

function toZoneAnswer(answer: ExchangeAnswer): ZoneAnswer {
  if (answer.kind === 'failed') return { kind: 'unreachable', code: unreachableCode(answer) };
  if (answer.status >= 200 && answer.status <= 299) return { kind: 'taken' };
  const isRefusal = answer.status >= 400 && answer.status <= 499 && !notNow.has(answer.status);
  if (isRefusal) return { kind: 'refused', status: answer.status };
  return { kind: 'unreachable', code: 'zone_unreachable' };
}

function unreachableCode(answer: { code: string }): string {
  return answer.code === 'timeout' ? 'zone_timeout' : 'zone_unreachable';
}

function readNoun(answer: ExchangeAnswer, noun: 'capture-snapshot' | 'clock-reading'): unknown {
  if (answer.kind === 'failed' || answer.status !== 200 || answer.body === null) return null;
  const parsed = parseJson(answer.body);
  if (!parsed.ok) return null;
  const validation = validate(noun, plainValue(parsed.value));
  return validation.ok ? validation.value : null;
}

/** camelCase to the capture-command schema. */
function commandBody(command: ZoneCommand, address: ZoneAddress): string {
  switch (command.name) {
    case 'pause':
    case 'wipe':
      return writeJson({ command: command.name });
    case 'collect':
      return writeJson({
        command: 'collect',
        collect: command.collect,
        field: command.field,
        valid_card_types: [...command.validCardTypes],
        min_postal_code_length: command.minPostalCodeLength,
        first_digit_timeout_ms: command.firstDigitTimeoutMs,
        inter_digit_timeout_ms: command.interDigitTimeoutMs,
        facts: { ...address.facts },
      });
    case 'process':
      return writeJson({
        command: 'process',
        idempotency_key: command.idempotencyKey,
        // start:amount-zero-tokenizes, start:amount-above-zero-charges
        method: command.amountMinorUnits === 0 ? 'tokenize' : 'charge',
        amount: command.amountMinorUnits,
        currency: command.currency,
        ...(command.description === null ? {} : { description: command.description }),
        parameters: { ...command.parameters },
        // process:command-carries-the-token-type
        ...(command.tokenType === null ? {} : { token_type: command.tokenType }),
        facts: { ...address.facts },
      });
  }
}
