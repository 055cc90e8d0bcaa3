import type { CheckOutcome, Complaint } from '../check.ts';
import { type Dialogue, describeAnswer, isSuccess, type WireExchange } from '../dialogue.ts';
import { blockedBy, Stop } from '../stop.ts';

/** What a check says that needs an observer and has none. */
export function noObserver(what: string): CheckOutcome {
  const hint = 'give one: --observer URL, which answers {"count": n} for {session_reference_id}';
  return { kind: 'not_observable', reason: `only an observer can see ${what}`, hint, cases: 0 };
}

const waits = [0, 20, 50, 100, 200, 400, 800];

/** What the observer counts now. */
export async function effectsNow(dialogue: Dialogue, session: string): Promise<number> {
  const { observer } = dialogue.target;
  if (observer === undefined) throw new Error('no observer');
  const seen = await observer.count(session);
  if (!seen.ok) throw new Stop({ kind: 'environment', reason: seen.reason });
  return seen.count;
}

/**
 * The number of effects of a session, once there is one. Effects may come after the acknowledgement,
 * so nothing is concluded from the first look; an observer that never sees any shows nothing.
 */
export async function countEffects(dialogue: Dialogue, session: string): Promise<number> {
  const count = await awaitEffects(dialogue, session);
  if (count > 0) return count;
  const reason =
    'the observer counts no effect of an acknowledged outcome (successes and failures both count)';
  throw new Stop({ kind: 'discard', reason });
}

/** The number of effects of a session; 0 when none came within a second and a half. */
export async function awaitEffects(dialogue: Dialogue, session: string): Promise<number> {
  for (const wait of waits) {
    if (wait > 0) await dialogue.line.clock.sleep(wait);
    const count = await effectsNow(dialogue, session);
    if (count > 1) return count;
    if (count === 1) {
      await dialogue.line.clock.sleep(10);
      return effectsNow(dialogue, session);
    }
  }
  return 0;
}

/** One effect, whatever was sent. */
export async function expectOneEffect(
  dialogue: Dialogue,
  session: string,
  after: string,
  hint = 'claim the webhook-id by a unique constraint in the transaction of the effect',
): Promise<Complaint | undefined> {
  const count = await countEffects(dialogue, session);
  if (count === 1) return undefined;
  return {
    expected: 'one effect, as the observer counts',
    actual: `${count} effects after ${after}`,
    hint,
  };
}

/** None, where what was sent has been refused; without an observer nothing is said. */
export async function expectNoEffect(
  dialogue: Dialogue,
  session: string,
  what: string,
): Promise<Complaint | undefined> {
  if (dialogue.target.observer === undefined) return undefined;
  const count = await effectsNow(dialogue, session);
  if (count === 0) return undefined;
  return {
    expected: `no effect of ${what}`,
    actual: `it was refused, and the observer counts ${count} of it`,
    hint: 'ask for the key and verify the signature before anything is queued or written',
  };
}

/** Ends a case whose first outcome was not taken: that is another requirement's failure. */
export function assertTaken(exchange: WireExchange): void {
  if (isSuccess(exchange)) return;
  const reason = `${exchange.connection} gave ${describeAnswer(exchange.answer)}`;
  throw blockedBy('report:acknowledges-valid-outcomes', reason);
}
