import type { Field, SessionSnapshot } from '@voicepay/spec';
import fc from 'fast-check';
import type { Action } from '../session/action.ts';
import {
  accept,
  approvalFor,
  confirm,
  decline,
  processed,
  processorError,
  reject,
  signal,
  stall,
} from '../session/common-actions.ts';
import { limitsOf, plainPlan, type SessionPlan } from '../session/session-plan.ts';

/** A random session: what is configured, and picks that a state turns into actions. */
export interface RandomSession {
  readonly plan: SessionPlan;
  /** Each picks among the weighted actions of the state that the session is in by then. */
  readonly picks: readonly number[];
}

const currencies = ['USD', 'EUR', 'JPY', 'KWD', 'GBP'] as const;
const jsonScalars = fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.boolean());

export const planArbitrary: fc.Arbitrary<SessionPlan> = fc
  .record({
    amount: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9_999_999 })),
    currency: fc.constantFrom(...currencies),
    securityCode: fc.boolean(),
    postalCode: fc.boolean(),
    retries: fc.integer({ min: 0, max: 2 }),
    switches: fc.integer({ min: 0, max: 2 }),
    invoice: jsonScalars,
    note: fc.string({ maxLength: 16 }).filter((s) => !/[{}]/.test(s)),
    success: fc.boolean(),
    failure: fc.boolean(),
  })
  .map((r) => ({
    ...plainPlan,
    amount: r.amount,
    currency: r.currency,
    securityCode: r.securityCode,
    postalCode: r.postalCode,
    processorParameters: { invoice_id: r.invoice },
    limits: { per_field_retry_limit: r.retries, card_switch_limit: r.switches },
    setVariables: { order_id: '10482', note: r.note },
    success: r.success,
    failure: r.failure,
  }));

export const randomSession: fc.Arbitrary<RandomSession> = fc.record({
  plan: planArbitrary,
  picks: fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 24, size: 'max' }),
});

type Weighted = readonly [number, Action];

/** Where the session is decides what is likely; a tenth of all actions does not apply there. */
export function pickAction(
  plan: SessionPlan,
  at: SessionSnapshot | undefined,
  pick: number,
): Action {
  const options = at === undefined ? anywhere : [...expectedAt(plan, at), ...anywhere];
  const total = options.reduce((sum, [weight]) => sum + weight, 0);
  let left = pick % total;
  for (const [weight, action] of options) {
    if (left < weight) return action;
    left -= weight;
  }
  return confirm;
}

function expectedAt(plan: SessionPlan, at: SessionSnapshot): readonly Weighted[] {
  const limits = limitsOf(plan);
  const beside: Weighted[] = at.paused ? [[12, signal('resume')]] : [[3, signal('ask')]];
  const switching: Weighted[] = [[2, signal('switch_card')]];
  const leaving: Weighted[] = [
    [1, signal('cancel')],
    [1, signal('hang_up')],
  ];
  switch (at.state) {
    case 'announcing':
      return [[20, signal('proceed')], ...beside, ...leaving];
    case 'collecting':
      return [
        ...entries(at.field ?? 'card_number', at.paused),
        ...beside,
        ...switching,
        ...leaving,
      ];
    case 'confirming':
      return [
        [12, confirm],
        [2, { kind: 'confirm', which: 'earlier' }],
        ...beside,
        ...switching,
        ...leaving,
      ];
    case 'processing':
      return [
        [10, approvalFor(plan)],
        [4, processed(decline)],
        [2, processed(processorError)],
        [2, { kind: 'advance', ms: limits.processing_timeout_seconds * 1000 }],
      ];
    default:
      return [];
  }
}

function entries(field: Field, paused: boolean): readonly Weighted[] {
  const weight = paused ? 1 : 4;
  return [
    [weight * 5, accept(field)],
    [weight * 2, reject(field)],
    [weight, stall],
    [2, { ...accept(field), current: false } as Action],
    [1, { kind: 'advance', ms: 20_000 }],
  ];
}

/** What may come at any time, late and early. */
const anywhere: readonly Weighted[] = [
  [1, signal('proceed')],
  [1, signal('ask')],
  [1, signal('resume')],
  [1, signal('switch_card')],
  [1, confirm],
  [1, { kind: 'confirm', which: 'unknown' }],
  [1, stall],
  [1, processed(decline)],
  [1, { kind: 'snapshot' }],
];
