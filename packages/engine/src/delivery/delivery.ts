/**
 * The delivery of one outcome: a machine of its own, beside the session and never changing it
 * (report:delivery-failure-changes-nothing). Pure, as the session's core is.
 */
import { retryDelayMs } from './schedule.ts';

export type DeliveryProfile = 'base' | 'reliable' | 'signed';

export interface Delivery {
  readonly connection: 'success' | 'failure';
  readonly profile: DeliveryProfile;
  readonly status: 'due' | 'sending' | 'waiting' | 'delivered' | 'undelivered';
  /** Attempts begun. */
  readonly attempts: number;
  /** Why the latest attempt was no acknowledgement; null before one failed. */
  readonly reason: string | null;
}

export type DeliveryEvent =
  | { readonly type: 'delivery.due' }
  | { readonly type: 'delivery.acknowledged' }
  | {
      readonly type: 'delivery.failed';
      readonly code: string;
      readonly isGone: boolean;
      readonly retryAfterMs: number | null;
      /** 0 to 0.2, drawn by whoever reports the failure. */
      readonly jitter: number;
    }
  /** The engine died between the mark and the answer. */
  | { readonly type: 'delivery.interrupted' }
  | { readonly type: 'delivery.requested' };

export type DeliveryEffect =
  | { readonly type: 'sendOutcome' }
  | { readonly type: 'armDelivery'; readonly afterMs: number }
  | { readonly type: 'publishDelivered' }
  | { readonly type: 'publishUndelivered' };

export type DeliveryStep =
  | {
      readonly kind: 'moved';
      readonly delivery: Delivery;
      readonly effects: readonly DeliveryEffect[];
    }
  | { readonly kind: 'ignored' };

export function beginDelivery(
  connection: 'success' | 'failure',
  profile: DeliveryProfile,
): Delivery {
  return { connection, profile, status: 'due', attempts: 0, reason: null };
}

export function stepDelivery(delivery: Delivery, event: DeliveryEvent): DeliveryStep {
  switch (event.type) {
    case 'delivery.due':
      if (delivery.status !== 'due' && delivery.status !== 'waiting') return ignored;
      return send(delivery);
    case 'delivery.acknowledged':
      if (delivery.status !== 'sending') return ignored;
      return moved({ ...delivery, status: 'delivered', reason: null }, [
        { type: 'publishDelivered' },
      ]);
    case 'delivery.failed':
      if (delivery.status !== 'sending') return ignored;
      return retryOrGiveUp({ ...delivery, reason: event.code }, event);
    case 'delivery.interrupted':
      if (delivery.status !== 'sending') return ignored;
      // report:base-sends-at-most-once: it may have arrived, so it is listed and not sent again.
      if (delivery.profile === 'base') return giveUp({ ...delivery, reason: 'interrupted' });
      // report:outcome-survives-a-crash
      return moved({ ...delivery, status: 'due', attempts: delivery.attempts - 1 }, [
        { type: 'armDelivery', afterMs: 0 },
      ]);
    case 'delivery.requested':
      // report:undelivered-can-be-redelivered, but for Base; the whole schedule once more.
      if (delivery.status !== 'undelivered' || delivery.profile === 'base') return ignored;
      return send({ ...delivery, attempts: 0 });
  }
}

/** The mark: the journal has it before the request leaves (report:base-marks-before-sending). */
function send(delivery: Delivery): DeliveryStep {
  const attempts = delivery.attempts + 1;
  return moved({ ...delivery, status: 'sending', attempts }, [{ type: 'sendOutcome' }]);
}

function retryOrGiveUp(
  delivery: Delivery,
  failure: DeliveryEvent & { type: 'delivery.failed' },
): DeliveryStep {
  // report:base-sends-at-most-once, report:gone-stops
  if (delivery.profile === 'base' || failure.isGone) return giveUp(delivery);
  const afterMs = retryDelayMs(delivery.attempts, failure.jitter, failure.retryAfterMs);
  if (afterMs === null) return giveUp(delivery);
  // report:reliable-sends-until-acknowledged
  return moved({ ...delivery, status: 'waiting' }, [{ type: 'armDelivery', afterMs }]);
}

/** report:undelivered-is-listed */
function giveUp(delivery: Delivery): DeliveryStep {
  return moved({ ...delivery, status: 'undelivered' }, [{ type: 'publishUndelivered' }]);
}

const ignored: DeliveryStep = { kind: 'ignored' };

function moved(delivery: Delivery, effects: readonly DeliveryEffect[]): DeliveryStep {
  return { kind: 'moved', delivery, effects };
}
