import type { CardBrand, Field, Limits, Messages } from '@voicepay/spec';

/** One session before it is opened: the function, what start will answer, and what is said of it. */
export interface SessionPlan {
  readonly amount: number;
  readonly currency: string;
  readonly description?: string;
  readonly securityCode: boolean;
  readonly postalCode: boolean;
  readonly validCardTypes?: readonly CardBrand[];
  /** Besides the settings. */
  readonly processorParameters: Readonly<Record<string, unknown>>;
  readonly tokenType?: string;
  readonly limits: Partial<Limits>;
  readonly messages?: Partial<Messages>;
  readonly setVariables: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly refs: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly success: boolean;
  readonly failure: boolean;
}

export const limitDefaults = {
  per_field_retry_limit: 3,
  card_switch_limit: 3,
  inter_digit_timeout_seconds: 5,
  first_digit_timeout_seconds: 30,
  session_timeout_seconds: 900,
  processing_timeout_seconds: 60,
} as const satisfies Limits;

/** Letters that ASCII, Latin-1 and the basic plane do not have: what comes back shows the encoding. */
const payer = 'Zoë Łukasiewicz 山田 👩🏽';

export const plainPlan: SessionPlan = {
  amount: 4200,
  currency: 'USD',
  description: 'Order #10482',
  securityCode: true,
  postalCode: true,
  processorParameters: { invoice_id: 'INV-10482', payer },
  limits: {},
  setVariables: { order_id: '10482', email: 'caller@example.com', payer },
  params: {},
  refs: {},
  input: {},
  success: true,
  failure: true,
};

export function limitsOf(plan: SessionPlan): Limits {
  return { ...limitDefaults, ...plan.limits };
}

/** The fields that this session asks for, in their order (collect:order-of-fields). */
export function fieldsOf(plan: SessionPlan): readonly Field[] {
  const fields: Field[] = ['card_number', 'expiration_date'];
  if (plan.securityCode) fields.push('security_code');
  if (plan.postalCode) fields.push('postal_code');
  return fields;
}

/** The start response, settings inside of `processor_parameters` as the canonical form has them. */
export function startAnswerOf(plan: SessionPlan): Record<string, unknown> {
  const settings: Record<string, unknown> = {
    is_security_code_required: plan.securityCode,
    is_postal_code_required: plan.postalCode,
  };
  if (plan.validCardTypes !== undefined) settings.valid_card_types = plan.validCardTypes;
  if (plan.tokenType !== undefined) settings.token_type = plan.tokenType;
  return {
    amount: plan.amount,
    currency: plan.currency,
    ...(plan.description === undefined ? {} : { description: plan.description }),
    processor_parameters: { ...plan.processorParameters, ...settings },
  };
}

/** The inline function configuration of a plan, its connections at the harness. */
export function functionOf(
  plan: SessionPlan,
  urls: Readonly<Record<'start' | 'success' | 'failure', string>>,
): Record<string, unknown> {
  const slots = (['start', 'success', 'failure'] as const).filter((s) => s === 'start' || plan[s]);
  return {
    name: 'collect_payment',
    purpose: 'Collects a card payment once the caller agrees to pay.',
    set_variables: plan.setVariables,
    connections: slots.map((slot) => ({
      name: slot,
      application: `payment_session_${slot}`,
      url: urls[slot],
    })),
    slots: Object.fromEntries(slots.map((slot) => [slot, slot])),
    // Here so that there is one to leave out.
    task_prompt: 'Ask whether the caller is ready to pay, and begin once they are.',
    limits: plan.limits,
    ...(plan.messages === undefined ? {} : { messages: plan.messages }),
  };
}
