/** A function configuration that was found valid, ready to open sessions with. */
import type { FunctionConfiguration, Limits, Messages } from '@voicepay/spec';
import type { JsonObject } from '../journal/records.ts';
import type { ConnectionTarget } from '../ports.ts';
import type { Plan } from '../session/session.ts';
import type { InputError } from './input-schema.ts';

export interface FunctionPlan {
  readonly name: string;
  readonly purpose: string;
  readonly inputParameters: JsonObject;
  /** What is missing or wrong in the input parameters of an opening. */
  readonly checkInput: (params: JsonObject) => readonly InputError[];
  readonly setVariables: JsonObject;
  readonly messages: Messages;
  readonly taskPrompt: string | null;
  readonly firstDigitTimeoutMs: number;
  readonly interDigitTimeoutMs: number;
  readonly start: ConnectionTarget;
  readonly success: ConnectionTarget | null;
  readonly failure: ConnectionTarget | null;
  readonly plan: Plan;
  /** As it was loaded, number literals included: the journal keeps it. */
  readonly source: JsonObject;
}

/** function:limit-defaults */
const defaults = {
  per_field_retry_limit: 3,
  card_switch_limit: 3,
  inter_digit_timeout_seconds: 5,
  first_digit_timeout_seconds: 30,
  session_timeout_seconds: 900,
  processing_timeout_seconds: 60,
} as const satisfies Required<Limits>;

/** `configuration` is valid; `source` is the same with its number literals. */
export function planFunction(
  configuration: FunctionConfiguration,
  source: JsonObject,
  checkInput: FunctionPlan['checkInput'],
): FunctionPlan {
  const limits = { ...defaults, ...configuration.limits };
  // function:outcome-connections-are-optional
  const slot = (name: string | undefined): ConnectionTarget | null => {
    const connection = configuration.connections.find((c) => c.name === name);
    if (connection === undefined) return null;
    return {
      name: connection.name,
      url: connection.url,
      auth: connection.auth ?? { type: 'none' },
      delivery: connection.delivery ?? 'base',
      signingSecrets: connection.signing_secrets ?? [],
    };
  };
  const start = slot(configuration.slots.start);
  if (start === null) throw new Error('a valid configuration has a start connection');
  const success = slot(configuration.slots.success);
  const failure = slot(configuration.slots.failure);
  return {
    name: configuration.name,
    purpose: configuration.purpose,
    inputParameters: (source.input_parameters ?? {}) as JsonObject,
    checkInput,
    setVariables: (source.set_variables ?? {}) as JsonObject,
    messages: configuration.messages ?? {},
    // function:task-prompt-is-optional
    taskPrompt: configuration.task_prompt ?? null,
    // function:added-limits-are-configurable, function:inter-digit-timeout-is-configurable
    firstDigitTimeoutMs: toMs(limits.first_digit_timeout_seconds),
    interDigitTimeoutMs: toMs(limits.inter_digit_timeout_seconds),
    start,
    success,
    failure,
    plan: {
      // function:retry-limit-is-configurable
      retryLimit: limits.per_field_retry_limit,
      switchLimit: limits.card_switch_limit,
      sessionTimeoutMs: toMs(limits.session_timeout_seconds),
      processingTimeoutMs: toMs(limits.processing_timeout_seconds),
      reportsSuccess: success !== null,
      reportsFailure: failure !== null,
    },
    source,
  };
}

/** function:fractions-of-seconds-are-allowed */
function toMs(seconds: number): number {
  return Math.round(seconds * 1000);
}
