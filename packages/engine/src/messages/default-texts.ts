/** What the caller hears where the function has no text of its own (function:messages-are-optional). */
import type { FieldError } from '@voicepay/spec';
import type { MessageName } from '../session/session.ts';
import { formatMoney } from './money.ts';
import type { MessageContext } from './render-message.ts';

export function defaultText(message: MessageName, context: MessageContext): string {
  switch (message) {
    case 'disclaimer':
      return 'You will enter your card details on your keypad. They are not heard or stored by the agent.';
    case 'before_starting_session':
      return beforeStarting(context);
    case 'credit_card':
      return 'Please enter your card number, followed by the pound key.';
    case 'expiration_date':
      return 'Please enter the expiration date: two digits for the month, two for the year.';
    case 'security_code':
      return 'Please enter the security code of your card, followed by the pound key.';
    case 'postal_code':
      return 'Please enter the postal code of your billing address, followed by the pound key.';
    case 'confirmation_message':
      return summary(context);
    case 'collection_error':
      return `${fieldErrorText(context.error)} Let us try again.`;
    case 'processing':
      return 'Thank you. Please hold while your payment is processed.';
    case 'payment_success':
      return hasCharge(context)
        ? 'Thank you. Your payment was successful.'
        : 'Thank you. Your card was saved.';
    case 'payment_error':
      return 'I am sorry, the payment could not be completed.';
    case 'cancelled':
      return 'The payment was cancelled. Nothing was charged.';
    case 'outcome_unknown':
      return 'I could not find out whether the payment went through. Please do not try again; we will contact you.';
  }
}

function beforeStarting(context: MessageContext): string {
  // function:default-names-the-amount
  return hasCharge(context)
    ? `You are about to pay ${amountText(context)}. Shall we begin?`
    : 'Your card will be saved and nothing will be charged. Shall we begin?';
}

function summary(context: MessageContext): string {
  const { card } = context;
  const ending =
    card === null ? 'your card' : `your ${card.brand} card ending in ${spell(card.last4)}`;
  return hasCharge(context)
    ? `I will charge ${amountText(context)} to ${ending}. Do you confirm?`
    : `I will save ${ending}. Do you confirm?`;
}

function hasCharge(context: MessageContext): boolean {
  return context.start !== null && context.start.amount > 0;
}

function amountText(context: MessageContext): string {
  return context.start === null ? '' : formatMoney(context.start.amount, context.start.currency);
}

/** Digits one by one, so that no speech engine reads four of them as a year. */
function spell(last4: string): string {
  return [...last4].join(' ');
}

function fieldErrorText(error: FieldError | null): string {
  switch (error) {
    case 'input_timeout':
      return 'I did not get your entry.';
    case 'invalid_card_number':
      return 'That card number is not valid.';
    case 'card_type_not_accepted':
      return 'That type of card is not accepted.';
    case 'invalid_expiration_date':
      return 'That expiration date is not valid.';
    case 'card_expired':
      return 'That card has expired.';
    case 'invalid_security_code':
      return 'That security code is not valid.';
    case 'invalid_postal_code':
      return 'That postal code is not valid.';
    case null:
      return 'That entry was not accepted.';
  }
}
