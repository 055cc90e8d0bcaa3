import { digitsIn } from '../keypad/digit-buffer.ts';
import type { Capture } from '../zone/capture.ts';
import type { ProcessCommand } from '../zone/command.ts';
import { currencyDigits } from './currency-digits.generated.ts';

/** The longest card members: names, quotes and 19 + 2 + 2 + 4 + 10 digits. */
const cardMembersBytes = 192;

/**
 * The request to the processor, assembled once in a preallocated block of shared memory: every
 * retry sends the same bytes (`process:same-key-same-bytes`), and wiping it wipes the only copy.
 */
export type RequestBytes = { readonly bytes: Uint8Array; length: number };

/** schemas/processor-request.schema.json: card digits are copied as bytes, never made text. */
export function assembleRequest(capture: Capture, command: ProcessCommand): RequestBytes {
  const head = encode(headOf(command));
  const capacity = head.length + command.parameters.length + cardMembersBytes;
  const request = { bytes: new Uint8Array(new SharedArrayBuffer(capacity)), length: 0 };
  append(request, head);
  append(request, command.parameters);
  const expiry = digitsIn(capture.buffers.expiration_date);
  appendDigits(request, 'cardnumber', digitsIn(capture.buffers.card_number));
  appendDigits(request, 'expiry_month', expiry.subarray(0, 2));
  appendDigits(request, 'expiry_year', expiry.subarray(2, 4));
  if (capture.held.has('security_code')) {
    appendDigits(request, 'cvv', digitsIn(capture.buffers.security_code));
  }
  if (capture.held.has('postal_code')) {
    appendDigits(request, 'postal_code', digitsIn(capture.buffers.postal_code));
  }
  append(request, encode('}'));
  return request;
}

export function wipeRequest(request: RequestBytes): void {
  request.bytes.fill(0);
  request.length = 0;
}

/** Minor units as the wire has them: 4200 USD is "42.00", 4200 JPY "4200", 4200 KWD "4.200". */
export function majorUnits(amountMinorUnits: number, currency: string): string {
  const digits = currencyDigits.get(currency);
  if (digits === undefined) throw new Error(`not a payable currency: ${currency}`);
  const text = String(amountMinorUnits).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function headOf(command: ProcessCommand): string {
  const members: Record<string, string> = {
    method: command.method,
    transaction_id: command.idempotencyKey,
    currency_code: command.currency,
  };
  // process:tokenize-sends-no-amount
  if (command.method === 'charge') {
    members.amount = majorUnits(command.amountMinorUnits, command.currency);
  } else members.token_type = command.tokenType;
  if (command.description !== undefined) members.description = command.description;
  return `${JSON.stringify(members).slice(0, -1)},"parameters":`;
}

function appendDigits(request: RequestBytes, name: string, digits: Uint8Array): void {
  append(request, encode(`,"${name}":"`));
  append(request, digits);
  append(request, encode('"'));
}

function append(request: RequestBytes, bytes: Uint8Array): void {
  request.bytes.set(bytes, request.length);
  request.length += bytes.length;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
