/** What a function may do and should not: each with what happens to the caller, and what to do. */
import type { JsonObject } from '../journal/records.ts';
import { eachText, isJsonObject, plainValue } from './plain-value.ts';

export interface UnwiseChoice {
  readonly pointer: string;
  readonly message: string;
  readonly rule: string;
}

const longestPromptWords = 25;
const longestDigitRun = 5;

export function unwiseChoices(source: JsonObject): readonly UnwiseChoice[] {
  return [
    ...unwiseSlots(source),
    ...unwiseMessages(source),
    ...unwiseLimits(source),
    ...undefinedVariables(source),
  ];
}

function unwiseSlots(source: JsonObject): UnwiseChoice[] {
  const slots = source.slots;
  if (!isJsonObject(slots) || slots.failure !== undefined) return [];
  const message =
    'no failure connection: nobody learns of a decline or an unknown outcome; fill slots.failure';
  return [{ pointer: '/slots', message, rule: 'lint:failure-connection' }];
}

function unwiseMessages(source: JsonObject): UnwiseChoice[] {
  const messages = source.messages;
  if (!isJsonObject(messages)) return [];
  const choices: UnwiseChoice[] = [];
  for (const [name, text] of Object.entries(messages)) {
    if (typeof text !== 'string') continue;
    const pointer = `/messages/${name}`;
    const words = text
      .replace(/\{\{.*?\}\}/gs, 'x')
      .split(/\s+/)
      .filter(Boolean).length;
    if (words > longestPromptWords) {
      const message = `${words} words are long to listen to; say it in ${longestPromptWords}`;
      choices.push({ pointer, message, rule: 'lint:prompt-length' });
    }
    const run = /[0-9](?:[ -]?[0-9]){5,}/.exec(text)?.[0];
    if (run !== undefined) {
      const count = run.replace(/[^0-9]/g, '').length;
      const message = `a run of ${count} digits cannot be followed by ear, and could be card data; use ${longestDigitRun} at most`;
      choices.push({ pointer, message, rule: 'lint:digit-run' });
    }
  }
  return choices;
}

function unwiseLimits(source: JsonObject): UnwiseChoice[] {
  const limits = source.limits;
  if (!isJsonObject(limits) || plainValue(limits.per_field_retry_limit ?? null) !== 0) return [];
  const message = 'retry limit 0: one mistyped digit ends the session; allow at least 1';
  return [{ pointer: '/limits/per_field_retry_limit', message, rule: 'lint:retry-limit' }];
}

/** `params.get("x")` without a default, `params["x"]`, `params.x`. */
const parameter =
  /\bparams(?:\.get\(\s*["']([^"']+)["']\s*\)|\[\s*["']([^"']+)["']\s*\]|\.(?!get\b)([A-Za-z_]\w*))/g;

/** Optional parameters that a set variable needs: undefined then, and null or empty on the wire. */
function undefinedVariables(source: JsonObject): UnwiseChoice[] {
  const schema = source.input_parameters;
  const required = isJsonObject(schema) ? schema.required : undefined;
  const certain = new Set(Array.isArray(required) ? required : []);
  const choices: UnwiseChoice[] = [];
  eachText(source.set_variables ?? null, '/set_variables', (text, pointer) => {
    // Whoever asks whether it is there, or says what else to send, has thought of it.
    if (/\bdefault\b|\bdefined\b|\bif\b|\bor\b/.test(text)) return;
    for (const [, byGet, byIndex, byDot] of text.matchAll(parameter)) {
      const name = byGet ?? byIndex ?? byDot;
      if (name === undefined || certain.has(name)) continue;
      const message = `params.${name} is not required by input_parameters, so this can be undefined; require it, or give a default`;
      choices.push({ pointer, message, rule: 'lint:undefined-variable' });
    }
  });
  return choices;
}
