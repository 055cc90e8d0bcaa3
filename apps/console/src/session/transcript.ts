/** The call as it would be heard and seen from outside the zone, line by line. */
import type { SessionEvent } from '@voicepay/spec';

export interface TranscriptLine {
  readonly sequence: string;
  /** `agent` speaks; `caller` and `keypad` act; `system` tells what nobody hears. */
  readonly who: 'agent' | 'caller' | 'keypad' | 'system';
  readonly text: string;
}

/** Null for what nobody hears or does. */
export function lineOf(event: SessionEvent): TranscriptLine | null {
  const line = (who: TranscriptLine['who'], text: string) => ({
    sequence: event.sequence,
    who,
    text,
  });
  switch (event.type) {
    case 'message.said':
      return line('agent', event.data.text);
    case 'start.resolved': {
      const { amount, currency, fields } = event.data;
      return line('system', `start: ${moneyOf(amount, currency)}, ${fields.map(words).join(', ')}`);
    }
    case 'start.failed':
      return line('system', `start failed: ${event.data.last_error}`);
    case 'proceed.received':
      return line('caller', 'agrees to begin');
    case 'field.accepted':
      return line('keypad', `${words(event.data.field)} accepted${cardText(event.data.card)}`);
    case 'field.rejected': {
      const { field, error, attempts_left } = event.data;
      return line('keypad', `${words(field)}: ${words(error)}, ${leftText(attempts_left)}`);
    }
    case 'supervision.paused':
      return line('caller', 'asks a question; the keypad rests');
    case 'supervision.resumed':
      return line('caller', 'has an answer; collection goes on');
    case 'card.switched':
      return line('caller', `takes another card (switch ${event.data.switches_used})`);
    case 'summary.confirmed':
      return line('caller', 'confirms');
    default:
      return endOf(event, line);
  }
}

function endOf(
  event: SessionEvent,
  line: (who: TranscriptLine['who'], text: string) => TranscriptLine,
): TranscriptLine | null {
  switch (event.type) {
    case 'payment.approved':
      return line('system', `processor: approved${idText(event.data)}`);
    case 'payment.declined':
      return line('system', `processor: declined, ${event.data.last_error}`);
    case 'payment.errored':
      return line('system', `processor: error, ${event.data.last_error}`);
    case 'payment.unknown':
      return line('system', 'processor: no definite answer');
    case 'session.failed': {
      const { failed_reason: reason } = event.data;
      if (reason === 'caller_hung_up') return line('caller', 'hangs up');
      if (reason === 'cancelled_by_caller') return line('caller', 'does not want to pay');
      return line('system', `ended: ${words(reason)}`);
    }
    case 'outcome.delivered':
      return line('system', `${event.data.connection} connection: acknowledged`);
    case 'outcome.undelivered':
      return line('system', `${event.data.connection} connection: ${words(event.data.reason)}`);
    default:
      return null;
  }
}

/** `card_number` as words. */
export function words(name: string): string {
  return name.replaceAll('_', ' ');
}

/** Minor units as money: 4200 USD is $42.00. */
export function moneyOf(minorUnits: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minorUnits / 10 ** digits);
}

function cardText(card: { readonly brand: string; readonly last4: string } | undefined): string {
  return card === undefined ? '' : `: ${card.brand} ending in ${card.last4}`;
}

function leftText(count: number): string {
  if (count === 0) return 'no attempt left';
  return count === 1 ? 'one attempt left' : `${count} attempts left`;
}

function idText(data: { transaction_id?: string | null; token_id?: string | null }): string {
  const id = data.transaction_id ?? data.token_id;
  return id === undefined || id === null ? '' : `, ${id}`;
}
