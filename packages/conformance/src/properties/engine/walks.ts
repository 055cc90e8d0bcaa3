import type { Action } from '../../session/action.ts';
import {
  accept,
  approval,
  confirm,
  decline,
  processed,
  processorError,
  reject,
  signal,
  stall,
  startAnswers,
  upToSummary,
  wholeCall,
  zoneCard,
} from '../../session/common-actions.ts';
import { plainPlan, type SessionPlan } from '../../session/session-plan.ts';

/** A scripted session. Rules judge it like any other; its name is how it is run again. */
export interface Walk {
  readonly name: string;
  readonly plan: SessionPlan;
  readonly actions: readonly Action[];
}

const tokens: SessionPlan = { ...plainPlan, amount: 0, tokenType: 'reusable' };
const short: SessionPlan = { ...plainPlan, securityCode: false, postalCode: false };
const impatient: SessionPlan = { ...plainPlan, limits: { per_field_retry_limit: 1 } };
const oneSwitch: SessionPlan = { ...plainPlan, limits: { card_switch_limit: 1 } };

/** The session that shows that the target is an engine at all; everything else waits for it. */
export const firstWalk: Walk = {
  name: 'a whole call',
  plan: plainPlan,
  actions: [...wholeCall(plainPlan), signal('cancel'), signal('hang_up')],
};

export const walks: readonly Walk[] = [
  { name: 'tokenization at amount zero', plan: tokens, actions: wholeCall(tokens) },
  { name: 'card and expiry only', plan: short, actions: wholeCall(short) },
  {
    name: 'decline',
    plan: plainPlan,
    actions: [...upToSummary(plainPlan), confirm, processed(decline), processed(approval)],
  },
  {
    name: 'processor error',
    plan: plainPlan,
    actions: [...upToSummary(plainPlan), confirm, processed(processorError)],
  },
  {
    name: 'no definite answer',
    plan: plainPlan,
    actions: [
      ...upToSummary(plainPlan),
      confirm,
      { kind: 'advance', ms: 60_000 },
      processed(approval),
    ],
  },
  {
    name: 'cancel and hang-up after the intent',
    plan: plainPlan,
    actions: [
      ...upToSummary(plainPlan),
      confirm,
      signal('cancel'),
      signal('switch_card'),
      confirm,
      signal('hang_up'),
      processed(approval),
    ],
  },
  {
    name: 'cancel while starting',
    plan: plainPlan,
    actions: [signal('cancel'), startAnswers(plainPlan)],
  },
  {
    name: 'cancel at the summary',
    plan: plainPlan,
    actions: [...upToSummary(plainPlan), signal('cancel'), confirm],
  },
  {
    name: 'hang-up while collecting',
    plan: plainPlan,
    actions: [startAnswers(plainPlan), signal('proceed'), signal('hang_up'), accept('card_number')],
  },
  {
    name: 'retry limit',
    plan: impatient,
    actions: [
      startAnswers(impatient),
      signal('proceed'),
      reject('card_number'),
      accept('card_number'),
      reject('expiration_date'),
      reject('expiration_date'),
    ],
  },
  {
    name: 'retry limit by silence',
    plan: impatient,
    actions: [startAnswers(impatient), signal('proceed'), stall, stall],
  },
  {
    name: 'question and resume',
    plan: plainPlan,
    actions: [
      startAnswers(plainPlan),
      signal('ask'),
      signal('proceed'),
      signal('resume'),
      signal('proceed'),
      reject('card_number'),
      { kind: 'fact', fact: { fact: 'accepted', card: zoneCard }, current: false },
      { kind: 'fact', fact: { fact: 'stalled' }, current: false },
      signal('ask'),
      signal('ask'),
      accept('card_number'),
      signal('resume'),
      ...(['card_number', 'expiration_date', 'security_code', 'postal_code'] as const).map(accept),
      signal('ask'),
      confirm,
      signal('resume'),
      { kind: 'confirm', which: 'earlier' },
      confirm,
      processed(approval),
    ],
  },
  {
    name: 'another card',
    plan: oneSwitch,
    actions: [
      ...upToSummary(oneSwitch),
      signal('switch_card'),
      confirm,
      reject('card_number'),
      signal('switch_card'),
      ...(['card_number', 'expiration_date', 'security_code', 'postal_code'] as const).map(accept),
      { kind: 'confirm', which: 'earlier' },
      { kind: 'confirm', which: 'unknown' },
      confirm,
      processed(approval),
    ],
  },
  {
    name: 'session timeout',
    plan: plainPlan,
    actions: [startAnswers(plainPlan), signal('proceed'), { kind: 'advance', ms: 900_000 }],
  },
  {
    name: 'nothing but the outcome that is configured',
    plan: { ...plainPlan, success: false, failure: false },
    actions: wholeCall(plainPlan),
  },
];
