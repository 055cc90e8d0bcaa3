import type { RequirementId } from '@voicepay/spec';
import type { OutcomeName } from '../../targets/connections/target.ts';
import type { CheckContext, CheckOutcome, Complaint, ConnectionCheck } from './check.ts';
import { describeAnswer, isSuccess, type WireExchange } from './dialogue.ts';

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

/** report:acknowledges-valid-outcomes: 2xx, and nothing else. */
export function expectAcknowledged(
  exchange: WireExchange,
  what: string,
  hint?: string,
): Complaint | undefined {
  if (isSuccess(exchange)) return undefined;
  const actual = describeAnswer(exchange.answer);
  return { expected: `2xx to ${what}`, actual, ...(hint === undefined ? {} : { hint }) };
}
