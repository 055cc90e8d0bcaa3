import type { RequirementId } from '@voicepay/spec';
import type { OutcomeName } from '../../targets/connections/target.ts';
import type { CheckContext, CheckOutcome, Complaint, ConnectionCheck } from './check.ts';
import { describeAnswer, isSuccess, statusOf, type WireExchange } from './dialogue.ts';

/** A check of the start connection. */
export function startCheck(
  requirement: RequirementId,
  aspect: string,
  run: (context: CheckContext) => Promise<CheckOutcome>,
): ConnectionCheck {
  const id = `${requirement}/${aspect}`;
  return { id, requirement, decides: ['start'], uses: [], run };
}

/** The same check of each outcome connection: `requirement/success` and `requirement/failure`. */
export function outcomeChecks(
  requirement: RequirementId,
  run: (context: CheckContext, outcome: OutcomeName) => Promise<CheckOutcome>,
  on: readonly OutcomeName[] = ['success', 'failure'],
): readonly ConnectionCheck[] {
  return on.map((outcome) => ({
    id: `${requirement}/${outcome}`,
    requirement,
    decides: [outcome],
    uses: ['start'],
    run: (context) => run(context, outcome),
  }));
}

/** More ways to show a requirement that has checks already: `requirement/success-<aspect>`. */
export function inAspect(
  aspect: string,
  checks: readonly ConnectionCheck[],
): readonly ConnectionCheck[] {
  return checks.map((check) => ({ ...check, id: `${check.id}-${aspect}` }));
}

/** report:acknowledges-valid-outcomes: 2xx, and nothing else. */
export function expectAcknowledged(
  exchange: WireExchange,
  what: string,
  hint?: string,
): Complaint | undefined {
  if (isSuccess(exchange)) return undefined;
  const actual = describeAnswer(exchange.answer);
  const most = hintOf(exchange) ?? hint;
  return { expected: `2xx to ${what}`, actual, ...(most === undefined ? {} : { hint: most }) };
}

/** What the answer alone says about where to look. */
export function hintOf(exchange: WireExchange): string | undefined {
  const status = statusOf(exchange);
  const { answer } = exchange;
  if (status >= 500 || (answer.kind === 'no_answer' && answer.why === 'reset')) {
    const log = 'that looks like an exception: the log of the server says which';
    return exchange.connection === 'start'
      ? `${log}; if only orders that exist are known, refuse others by 4xx and name one: --set NAME=VALUE`
      : log;
  }
  if (status >= 300 && status < 400) {
    return 'redirects are never followed: give the address that answers itself, slash and all';
  }
  if (status !== 401 && status !== 403) return undefined;
  return exchange.headers['webhook-signature'] === undefined
    ? 'are the credentials right? --header, or auth in voicepay.yaml; voicepay doctor tries them'
    : 'it was rightly signed: HMAC-SHA256 of id.timestamp.body, of the bytes as received, under the secret decoded from base64';
}
