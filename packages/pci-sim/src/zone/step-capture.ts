import { brandOf } from '../card/brand.ts';
import { type CardField, checkField, type FieldRule } from '../card/field.ts';
import { digitsIn, wipe } from '../keypad/digit-buffer.ts';
import { discard, distrust, type EntryOutcome, elapse, openEntry, press } from '../keypad/entry.ts';
import type { Key } from '../keypad/key.ts';
import {
  type Capture,
  type Fact,
  holdsCard,
  type PaymentResult,
  type Processing,
} from './capture.ts';
import type { CollectCommand, Command, ProcessCommand } from './command.ts';

/** What the zone does next, in order. */
export type Output =
  | { readonly output: 'fact'; readonly fact: Fact }
  | { readonly output: 'ask'; readonly processing: Processing }
  | { readonly output: 'stopAsking' };

/** A command is taken, or refused because what it needs is not held. */
export type CommandOutcome =
  | { readonly taken: true; readonly outputs: readonly Output[] }
  | {
      readonly taken: false;
      readonly refusal: 'nothing-to-process' | 'no-card-number' | 'other-payment';
    };

const taken = (...outputs: Output[]): CommandOutcome => ({ taken: true, outputs });
const say = (fact: Fact): Output => ({ output: 'fact', fact });

/**
 * Obeys one command of the engine; repeating a command changes nothing. `atMs` is monotonic time,
 * `nowMs` below is the epoch: a timer must not follow a clock that is set, an expiry date must.
 */
export function obey(capture: Capture, command: Command, atMs: number): CommandOutcome {
  switch (command.command) {
    case 'collect':
      return collect(capture, command, atMs);
    case 'pause':
      dropEntry(capture);
      return taken();
    case 'wipe':
      return taken({ output: 'stopAsking' }, ...wipeAll(capture));
    case 'process':
      return process(capture, command);
    default:
      return unreachable(command);
  }
}

/** One key press. Outside a collecting field it is dropped (`collect:digits-outside-are-dropped`). */
export function pressKey(
  capture: Capture,
  key: Key,
  atMs: number,
  nowMs: number,
): readonly Output[] {
  if (capture.entry === undefined) return [];
  return settle(capture, press(capture.entry, key, atMs), nowMs);
}

/** A key press may have been lost on its way to the zone (docs/decisions/lost-key-presses.md). */
export function doubtKeys(capture: Capture): void {
  if (capture.entry !== undefined) distrust(capture.entry);
}

/** Tells the capture the time. */
export function passTime(capture: Capture, atMs: number, nowMs: number): readonly Output[] {
  if (capture.entry === undefined) return [];
  return settle(capture, elapse(capture.entry, atMs), nowMs);
}

/** The definite answer of the processor; card data is of no further use and goes. */
export function finishProcessing(
  capture: Capture,
  processing: Processing,
  result: PaymentResult,
): readonly Output[] {
  if (capture.processing !== processing || processing.status !== 'asking') return [];
  processing.status = result.status;
  processing.result = result;
  wipeDigits(capture);
  return [say(processedFact(processing, result))];
}

function collect(capture: Capture, command: CollectCommand, atMs: number): CommandOutcome {
  if (command.collect <= capture.highestCollect) return taken();
  const rule = ruleOf(capture, command);
  if (rule === undefined) return { taken: false, refusal: 'no-card-number' };
  dropEntry(capture);
  // A new card number makes everything captured before worthless: it must not outlive it.
  if (command.field === 'card_number') wipeDigits(capture);
  capture.held.delete(command.field);
  capture.highestCollect = command.collect;
  capture.collect = command.collect;
  capture.factsDoor = command.facts;
  const timeouts = {
    firstDigitMs: command.firstDigitTimeoutMs,
    interDigitMs: command.interDigitTimeoutMs,
  };
  capture.entry = openEntry(rule, timeouts, capture.buffers[command.field], atMs);
  return taken(say({ fact: 'started', collect: command.collect }));
}

function ruleOf(capture: Capture, command: CollectCommand): FieldRule | undefined {
  switch (command.field) {
    case 'card_number':
      return { field: 'card_number', acceptedBrands: command.validCardTypes };
    case 'security_code':
      return capture.card && { field: 'security_code', brand: capture.card.brand };
    case 'postal_code':
      return { field: 'postal_code', minPostalCodeLength: command.minPostalCodeLength };
    case 'expiration_date':
      return { field: 'expiration_date' };
  }
}

function settle(capture: Capture, outcome: EntryOutcome, nowMs: number): readonly Output[] {
  const { entry, collect: number } = capture;
  if (entry === undefined || number === undefined || outcome.outcome === 'listening') return [];
  if (outcome.outcome === 'over') return [];
  capture.entry = undefined;
  capture.collect = undefined;
  if (outcome.outcome === 'stalled') return [say({ fact: 'stalled', collect: number })];
  const { field } = entry.rule;
  const digits = digitsIn(entry.buffer);
  const verdict = checkField(entry.rule, digits, nowMs);
  if (verdict.verdict === 'invalid') {
    wipe(entry.buffer);
    return [say({ fact: 'rejected', collect: number, error: verdict.error })];
  }
  capture.held.add(field);
  if (field !== 'card_number') return [say({ fact: 'accepted', collect: number })];
  capture.card = maskedCard(digits);
  return [say({ fact: 'accepted', collect: number, card: capture.card })];
}

function maskedCard(digits: Uint8Array) {
  const brand = brandOf(digits);
  if (brand === undefined) throw new Error('an accepted card number has a brand');
  return { brand, last4: String.fromCharCode(...digits.subarray(-4)) };
}

function process(capture: Capture, command: ProcessCommand): CommandOutcome {
  const current = capture.processing;
  if (current !== undefined) {
    if (current.command.idempotencyKey !== command.idempotencyKey) {
      return { taken: false, refusal: 'other-payment' };
    }
    capture.factsDoor = command.facts;
    if (current.result === undefined) return taken();
    return taken(say(processedFact(current, current.result)));
  }
  // process:lost-request-is-looked-up
  if (!holdsCard(capture) && !capture.canLookUp) {
    return { taken: false, refusal: 'nothing-to-process' };
  }
  dropEntry(capture);
  capture.factsDoor = command.facts;
  capture.processing = { command, status: 'asking', result: undefined };
  return taken({ output: 'ask', processing: capture.processing });
}

function processedFact(processing: Processing, result: PaymentResult): Fact {
  return { fact: 'processed', idempotencyKey: processing.command.idempotencyKey, result };
}

function dropEntry(capture: Capture): void {
  if (capture.entry !== undefined) discard(capture.entry);
  capture.entry = undefined;
  capture.collect = undefined;
}

function wipeAll(capture: Capture): readonly Output[] {
  dropEntry(capture);
  wipeDigits(capture);
  if (capture.processing?.status === 'asking') capture.processing.status = 'stopped';
  return capture.factsDoor === undefined ? [] : [say({ fact: 'wiped' })];
}

function wipeDigits(capture: Capture): void {
  for (const field of Object.keys(capture.buffers)) wipe(capture.buffers[field as CardField]);
  capture.held.clear();
  capture.card = undefined;
}

function unreachable(command: never): never {
  throw new Error(`no such command: ${String(command)}`);
}
