import type { Brand } from '../card/brand.ts';
import type { CardField, FieldError } from '../card/field.ts';
import type { DigitBuffer } from '../keypad/digit-buffer.ts';
import { createFieldBuffer, type Entry } from '../keypad/entry.ts';
import type { FactsDoor, ProcessCommand } from './command.ts';

/** Brand and last four: all that leaves. The last four are made when the number is accepted. */
export type MaskedCard = { readonly brand: Brand; readonly last4: string };

export type PaymentResult =
  | {
      readonly status: 'approved';
      readonly transactionId?: string | null;
      readonly tokenId?: string | null;
    }
  | { readonly status: 'declined' | 'errored'; readonly code: string };

/** The fixed alphabet of what leaves the zone (`card-data:facts-have-a-fixed-alphabet`). */
export type Fact =
  | { readonly fact: 'started'; readonly collect: number }
  | { readonly fact: 'accepted'; readonly collect: number; readonly card?: MaskedCard }
  | { readonly fact: 'rejected'; readonly collect: number; readonly error: FieldError }
  | { readonly fact: 'stalled'; readonly collect: number }
  | { readonly fact: 'wiped' }
  | { readonly fact: 'processed'; readonly idempotencyKey: string; readonly result: PaymentResult };

/** The zone's one attempt to have the payment made: asked until a definite answer or a wipe. */
export type Processing = {
  readonly command: ProcessCommand;
  status: 'asking' | 'stopped' | PaymentResult['status'];
  result: PaymentResult | undefined;
};

/** What the zone holds of one session. */
export type Capture = {
  /** Whether the processor offers a look-up. */
  readonly canLookUp: boolean;
  readonly buffers: Readonly<Record<CardField, DigitBuffer>>;
  /** Fields that were accepted; their buffers hold digits. */
  readonly held: Set<CardField>;
  card: MaskedCard | undefined;
  entry: Entry | undefined;
  /** Number of the collect command in force; undefined while none is. */
  collect: number | undefined;
  /** The highest collect number ever seen: it only rises (`collect:numbers-rise`). */
  highestCollect: number;
  processing: Processing | undefined;
  factsDoor: FactsDoor | undefined;
};

export function createCapture(canLookUp = false): Capture {
  return {
    canLookUp,
    buffers: {
      card_number: createFieldBuffer('card_number'),
      expiration_date: createFieldBuffer('expiration_date'),
      security_code: createFieldBuffer('security_code'),
      postal_code: createFieldBuffer('postal_code'),
    },
    held: new Set(),
    card: undefined,
    entry: undefined,
    collect: undefined,
    highestCollect: 0,
    processing: undefined,
    factsDoor: undefined,
  };
}

/** Whether there is enough to make a request to the processor. */
export function holdsCard({ held }: Capture): boolean {
  return held.has('card_number') && held.has('expiration_date');
}

/** What the engine may ask for after either side died: names of fields, never content. */
export function snapshotOf(capture: Capture): object {
  const { processing } = capture;
  return {
    held: Object.keys(capture.buffers).filter((field) => capture.held.has(field as CardField)),
    collect: capture.collect ?? null,
    processing:
      processing === undefined
        ? null
        : { idempotency_key: processing.command.idempotencyKey, status: processing.status },
  };
}
