import type { Brand } from '../card/brand.ts';
import type { CardField } from '../card/field.ts';
import { brandRules } from '../card/iin-table.generated.ts';
import { type Members, memberValue, scanObject } from '../json/scan-object.ts';
import { currencyDigits } from '../processor/currency-digits.generated.ts';

/** Where facts are posted, and the bearer token that is shown there. */
export type FactsDoor = { readonly url: string; readonly token: string };

export type CollectCommand = {
  readonly command: 'collect';
  readonly collect: number;
  readonly field: CardField;
  readonly validCardTypes: readonly Brand[];
  readonly minPostalCodeLength: number;
  readonly firstDigitTimeoutMs: number;
  readonly interDigitTimeoutMs: number;
  readonly facts: FactsDoor;
};

export type ProcessCommand = {
  readonly command: 'process';
  readonly idempotencyKey: string;
  readonly method: 'charge' | 'tokenize';
  /** Minor units; 0 when tokenizing. */
  readonly amountMinorUnits: number;
  readonly currency: string;
  readonly description: string | undefined;
  /** The JSON text of the echoed parameters, byte for byte. */
  readonly parameters: Uint8Array;
  readonly tokenType: string;
  readonly facts: FactsDoor;
};

export type Command =
  | CollectCommand
  | ProcessCommand
  | { readonly command: 'pause' }
  | { readonly command: 'wipe' };

const fields: readonly string[] = [
  'card_number',
  'expiration_date',
  'security_code',
  'postal_code',
];
const tokenTypes: readonly string[] = ['one-time', 'reusable', 'payment-method'];
const identifier = /^[A-Za-z0-9._:-]{1,128}$/;
const amountLiteral = /^(?:0|[1-9][0-9]{0,11})$/;

/**
 * Reads a command by hand, against schemas/capture-command.schema.json: the zone has no validator
 * to depend on. Undefined when it is not one; what is wrong is never repeated to the sender
 * (`card-data:refusals-echo-nothing`).
 */
export function readCommand(body: Uint8Array): Command | undefined {
  const members = scanObject(body);
  if (members === undefined) return undefined;
  const command = memberValue(members, 'command');
  if (command === 'pause' || command === 'wipe')
    return only(members, [], []) ? { command } : undefined;
  if (command === 'collect') return readCollect(members);
  if (command === 'process') return readProcess(members);
  return undefined;
}

function readCollect(members: Members): CollectCommand | undefined {
  const required = [
    'collect',
    'field',
    'valid_card_types',
    'min_postal_code_length',
    'first_digit_timeout_ms',
    'inter_digit_timeout_ms',
    'facts',
  ];
  if (!only(members, required, [])) return undefined;
  const collect = integer(members, 'collect', 1, Number.MAX_SAFE_INTEGER);
  const field = memberValue(members, 'field');
  const brands = memberValue(members, 'valid_card_types');
  const minPostalCodeLength = integer(members, 'min_postal_code_length', 0, 10);
  const firstDigitTimeoutMs = integer(members, 'first_digit_timeout_ms', 50, 300_000);
  const interDigitTimeoutMs = integer(members, 'inter_digit_timeout_ms', 50, 300_000);
  const facts = readFactsDoor(members);
  if (
    collect === undefined ||
    minPostalCodeLength === undefined ||
    facts === undefined ||
    firstDigitTimeoutMs === undefined ||
    interDigitTimeoutMs === undefined ||
    typeof field !== 'string' ||
    !fields.includes(field) ||
    !Array.isArray(brands) ||
    brands.length === 0 ||
    !brands.every(isBrand)
  ) {
    return undefined;
  }
  return {
    command: 'collect',
    collect,
    field: field as CardField,
    validCardTypes: brands,
    minPostalCodeLength,
    firstDigitTimeoutMs,
    interDigitTimeoutMs,
    facts,
  };
}

function readProcess(members: Members): ProcessCommand | undefined {
  const required = ['idempotency_key', 'method', 'currency', 'parameters', 'facts'];
  if (!only(members, required, ['amount', 'description', 'token_type'])) return undefined;
  const key = memberValue(members, 'idempotency_key');
  const method = memberValue(members, 'method');
  const currency = memberValue(members, 'currency');
  const description = memberValue(members, 'description');
  const tokenType = memberValue(members, 'token_type') ?? 'one-time';
  const parameters = members.get('parameters') as Uint8Array;
  const facts = readFactsDoor(members);
  const amount = members.has('amount') ? literal(members, 'amount') : '0';
  if (
    typeof key !== 'string' ||
    !identifier.test(key) ||
    facts === undefined ||
    (method !== 'charge' && method !== 'tokenize') ||
    !amountLiteral.test(amount) ||
    (method === 'charge') !== (amount !== '0') ||
    typeof currency !== 'string' ||
    !currencyDigits.has(currency) ||
    (description !== undefined && typeof description !== 'string') ||
    typeof tokenType !== 'string' ||
    !tokenTypes.includes(tokenType) ||
    parameters[0] !== 0x7b
  ) {
    return undefined;
  }
  return {
    command: 'process',
    idempotencyKey: key,
    method,
    amountMinorUnits: Number(amount),
    currency,
    description,
    parameters: Uint8Array.from(parameters),
    tokenType,
    facts,
  };
}

function readFactsDoor(members: Members): FactsDoor | undefined {
  const inner = scanObject(members.get('facts') ?? new Uint8Array());
  if (inner === undefined || inner.size !== 2) return undefined;
  const url = memberValue(inner, 'url');
  const token = memberValue(inner, 'token');
  if (typeof url !== 'string' || typeof token !== 'string') return undefined;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  return /^[\x21-\x7e]{16,256}$/.test(token) ? { url, token } : undefined;
}

function only(members: Members, required: readonly string[], optional: readonly string[]): boolean {
  if (!required.every((name) => members.has(name))) return false;
  const known = new Set(['command', ...required, ...optional]);
  return [...members.keys()].every((name) => known.has(name));
}

function literal(members: Members, name: string): string {
  return new TextDecoder().decode(members.get(name));
}

function integer(members: Members, name: string, min: number, max: number): number | undefined {
  const value = memberValue(members, name);
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  return value >= min && value <= max ? value : undefined;
}

function isBrand(value: unknown): value is Brand {
  return brandRules.some((rule) => rule.brand === value);
}
