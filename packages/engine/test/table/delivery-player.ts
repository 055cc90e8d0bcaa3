/** Plays inputs of the delivery's table to the engine's delivery. */
import type { MealyMachine } from '@voicepay/spec';
import {
  beginDelivery,
  type Delivery,
  type DeliveryEvent,
  stepDelivery,
} from '../../src/delivery/delivery.ts';

/** Null when both agree at every input of the path. */
export function playDelivery(
  path: readonly string[],
  profile: 'base' | 'reliable',
  machine: MealyMachine,
): string | null {
  // The opening of the table is the first attempt; the engine marks it first.
  const opened = stepDelivery(beginDelivery('success', profile), { type: 'delivery.due' });
  if (opened.kind !== 'moved') return 'the first attempt was not made';
  let { delivery } = opened;
  let state = machine.initial;
  for (const input of path) {
    const expected = machine.transition(state, input);
    const seen: string[] = [];
    let didMove = false;
    let events = eventsOf(input, delivery);
    for (let event = events.shift(); event !== undefined; event = events.shift()) {
      const result = stepDelivery(delivery, event);
      if (result.kind !== 'moved') continue;
      didMove = true;
      delivery = result.delivery;
      for (const effect of result.effects) {
        if (effect.type === 'sendOutcome') seen.push(`call outcome ${delivery.attempts}`);
        if (effect.type === 'publishDelivered') seen.push(`event outcome.delivered`);
        if (effect.type === 'publishUndelivered') seen.push(`event outcome.undelivered`);
        // A restart in the middle of an attempt makes the same attempt again at once.
        if (effect.type === 'armDelivery' && effect.afterMs === 0) {
          events = [{ type: 'delivery.due' }];
        }
      }
    }
    const wanted = expected.outputs
      .filter((o) => o.kind !== 'reply' && o.kind !== 'snapshot')
      .map((o) =>
        o.kind === 'call' ? `call outcome ${o.data['attempt']}` : `${o.kind} ${o.name}`,
      );
    const place = `${expected.row} on ${input}`;
    if (didMove !== (expected.cell === 'move')) return `${place}: expected ${expected.cell}`;
    if (wanted.join() !== seen.join()) return `${place}: expected ${wanted}, came ${seen}`;
    state = expected.to;
    const situation = machine.situationOf(state);
    const isAttempting = delivery.status === 'sending' || delivery.status === 'waiting';
    const attempt = isAttempting ? delivery.attempts : undefined;
    if (situation.state !== delivery.status || situation.attempt !== attempt) {
      return `${place}: expected ${state}, came ${delivery.status} ${attempt}`;
    }
  }
  return null;
}

function eventsOf(input: string, delivery: Delivery): DeliveryEvent[] {
  const failed = (code: string, isGone = false, retryAfterMs: number | null = null) => [
    { type: 'delivery.failed' as const, code, isGone, retryAfterMs, jitter: 0 },
  ];
  switch (input) {
    case 'acknowledged':
      return [{ type: 'delivery.acknowledged' }];
    case 'answered_otherwise':
      return failed('http_500');
    case 'answered_retry_after':
      return failed('http_503', false, 60_000);
    case 'gone':
      return failed('http_410', true);
    case 'unanswered':
      return failed('timeout');
    case 'delay_over':
      return [{ type: 'delivery.due' }];
    case 'restart':
      return delivery.status === 'sending' ? [{ type: 'delivery.interrupted' }] : [];
    case 'redeliver':
      return [{ type: 'delivery.requested' }];
    default:
      return [];
  }
}
