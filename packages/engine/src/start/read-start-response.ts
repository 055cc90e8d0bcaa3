/** The start answer, read strictly: money and fields are frozen from here. */
import {
  type CardBrand,
  equalJson,
  type Field,
  isPayableCurrency,
  type JsonValue,
  parseJson,
  type TokenType,
} from '@voicepay/spec';
import { isJsonObject } from '../function/plain-value.ts';
import type { JsonObject } from '../journal/records.ts';
import type { Terms } from '../session/session.ts';

export interface StartResolution {
  readonly terms: Terms;
  readonly description: string | null;
  /** `processor_parameters` without the settings, number literals as received. */
  readonly echo: JsonObject;
}

export type StartReading =
  | { readonly ok: true; readonly resolution: StartResolution }
  /** `code` names the offending field (start:invalid-answer-names-the-field). */
  | { readonly ok: false; readonly code: string };

const maxAmount = 999_999_999_999;
const cardBrands: readonly CardBrand[] = [
  'visa',
  'mastercard',
  'amex',
  'discover',
  'diners-club',
  'jcb',
  'maestro',
  'unionpay',
];
const tokenTypes: readonly TokenType[] = ['one-time', 'reusable', 'payment-method'];
const settingNames = [
  'min_postal_code_length',
  'is_postal_code_required',
  'is_security_code_required',
  'valid_card_types',
  'allowed_payment_types',
  'token_type',
] as const;
type SettingName = (typeof settingNames)[number];

class Invalid {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** Reads the body of a 2xx start answer. */
export function readStartResponse(body: Uint8Array): StartReading {
  // start:duplicate-keys-are-refused, report:strict-json-answers, report:answer-limits
  const parsed = parseJson(body);
  if (!parsed.ok) return { ok: false, code: fieldAt(parsed.pointer) ?? parsed.fault };
  if (!isJsonObject(parsed.value)) return { ok: false, code: 'body' };
  const reading = readRoot(parsed.value);
  return reading instanceof Invalid
    ? { ok: false, code: reading.code }
    : { ok: true, resolution: reading };
}

/** start:unknown-root-keys-are-ignored: what is not read here is not there. */
function readRoot(root: JsonObject): StartResolution | Invalid {
  const { amount, currency } = root;
  // start:amount-literal: 42.0, 1e3, -0 and "4200" are no amounts. start:amount-range
  if (typeof amount !== 'number' || !Number.isInteger(amount)) return new Invalid('amount');
  if (amount < 0 || amount > maxAmount) return new Invalid('amount');
  // start:currency-is-required, start:currency-is-payable
  if (typeof currency !== 'string' || !isPayableCurrency(currency)) return new Invalid('currency');
  // start:description-is-optional
  const description = root.description ?? null;
  if (description !== null && typeof description !== 'string') return new Invalid('description');
  // start:processor-parameters-default-to-empty
  const parameters = root.processor_parameters ?? {};
  if (!isJsonObject(parameters)) return new Invalid('processor_parameters');
  const settings = readSettings(root, parameters, amount);
  if (settings instanceof Invalid) return settings;
  // start:amount-in-minor-units
  const terms: Terms = { amountMinorUnits: amount, currency, ...settings };
  return { terms, description, echo: echoOf(parameters) };
}

type Settings = Omit<Terms, 'amountMinorUnits' | 'currency'>;

function readSettings(
  root: JsonObject,
  parameters: JsonObject,
  amount: number,
): Settings | Invalid {
  const found = new Map<SettingName, JsonValue>();
  for (const name of settingNames) {
    // start:token-type-counts-at-zero-only
    if (name === 'token_type' && amount > 0) continue;
    // start:settings-inside-processor-parameters, start:settings-at-the-root,
    // start:null-setting-is-absent
    const inside = parameters[name] ?? null;
    const atRoot = root[name] ?? null;
    for (const value of [inside, atRoot]) {
      const fault = value === null ? null : faultOf(name, value);
      if (fault !== null) return fault;
    }
    // start:contradicting-settings-are-refused, start:explicit-default-never-conflicts
    if (inside !== null && atRoot !== null && !isSameSetting(inside, atRoot)) {
      return new Invalid(name);
    }
    const value = inside ?? atRoot;
    if (value !== null) found.set(name, value);
  }
  return settingsFrom(found, amount);
}

function settingsFrom(found: Map<SettingName, JsonValue>, amount: number): Settings {
  const fields: Field[] = ['card_number', 'expiration_date'];
  // start:security-code-is-required-by-default, start:postal-code-is-required-by-default
  if (found.get('is_security_code_required') !== false) fields.push('security_code');
  if (found.get('is_postal_code_required') !== false) fields.push('postal_code');
  const brands = found.get('valid_card_types') as CardBrand[] | undefined;
  const tokenType = (found.get('token_type') as TokenType | undefined) ?? 'one-time';
  return {
    fields,
    // start:minimum-postal-code-range
    minPostalCodeLength: (found.get('min_postal_code_length') as number | undefined) ?? 0,
    // start:default-card-types, start:lists-are-sets
    validCardTypes: [...new Set(brands ?? (['visa', 'mastercard', 'amex'] as const))],
    // start:token-type-defaults-to-one-time
    tokenType: amount === 0 ? tokenType : null,
  };
}

/** start:settings-have-their-types: what is wrong with a setting that is there. */
function faultOf(name: SettingName, value: JsonValue): Invalid | null {
  switch (name) {
    case 'min_postal_code_length': {
      const isLength = typeof value === 'number' && Number.isInteger(value);
      return isLength && value >= 0 && value <= 10 ? null : new Invalid(name);
    }
    case 'is_postal_code_required':
    case 'is_security_code_required':
      return typeof value === 'boolean' ? null : new Invalid(name);
    case 'valid_card_types':
      // start:card-type-vocabulary
      return Array.isArray(value) &&
        value.length > 0 &&
        value.every((v) => cardBrands.includes(v as CardBrand))
        ? null
        : new Invalid(name);
    case 'allowed_payment_types':
      if (!Array.isArray(value) || !value.every((v) => typeof v === 'string')) {
        return new Invalid(name);
      }
      // start:payment-types-include-credit-card
      return value.includes('credit-card') ? null : new Invalid('payment_type_not_supported');
    case 'token_type':
      // start:token-type-vocabulary
      return tokenTypes.includes(value as TokenType) ? null : new Invalid(name);
  }
}

/** start:equal-settings-are-accepted; lists are sets, in the comparison too. */
function isSameSetting(a: JsonValue, b: JsonValue): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return equalJson(a, b);
  return a.every((v) => b.includes(v)) && b.every((v) => a.includes(v));
}

/** start:echo-carries-every-other-key, start:echo-leaves-out-the-settings, start:echo-is-lossless */
function echoOf(parameters: JsonObject): JsonObject {
  const kept = Object.entries(parameters).filter(
    ([key]) => !settingNames.includes(key as SettingName),
  );
  return Object.fromEntries(kept);
}

/** The root key that a pointer goes through, where it can be a code. */
function fieldAt(pointer: string): string | null {
  const field = pointer.split('/')[1] ?? '';
  return /^[A-Za-z0-9._:-]{1,128}$/.test(field) ? field : null;
}
