import { testCards } from '@voicepay/pci-sim/test-cards';
import type { Complaint } from '../check.ts';
import type { WireExchange } from '../dialogue.ts';
import type { ConnectionWatch } from '../watch.ts';

const published = new Set(testCards.map((card) => card.number));
const digitRun = /(?<![0-9.])(?:[0-9][ -]?){12,18}[0-9](?![0-9])/g;
const knownIin = /^(4|5[0-9]|2[2-7]|3[0-9]|6)/;
const cardKey = /"(?:card_?number|pan|account_?number|cvv2?|cvc2?|cid|security_code)"\s*:\s*"?$/i;
const codeField = /"(?:cvv2?|cvc2?|cid|security_code)"\s*:\s*"?[0-9]{3,4}"?\s*[,}]/i;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * start:carries-no-card-data. A published test number, or a number in a field of that name is card data; elsewhere one number in
 * ten passes Luhn by chance, so that alone is a suspicion and never a failure.
 */
export const carriesNoCardData: ConnectionWatch = {
  id: 'start:carries-no-card-data/every-answer',
  requirement: 'start:carries-no-card-data',
  decides: ['start'],
  shown: 'no answer of start carried card digits',
  look: (exchange) => complainOfCardData(exchange),
};

function complainOfCardData({ answer }: WireExchange): Complaint | undefined {
  if (answer.kind === 'no_answer') return undefined;
  const text = answer.body.toString('latin1');
  if (codeField.test(text)) return proven('a security code');
  let suspicion: Complaint | undefined;
  for (const match of text.matchAll(digitRun)) {
    const digits = match[0].replaceAll(/[ -]/g, '');
    if (!published.has(digits) && !(knownIin.test(digits) && passesLuhn(digits))) continue;
    if (
      published.has(digits) ||
      cardKey.test(text.slice(Math.max(0, match.index - 40), match.index))
    ) {
      return proven(`a card number ending in ${digits.slice(-4)}`);
    }
    suspicion ??= {
      expected: 'no card digits',
      actual: `digits that look like a card number, ending in ${digits.slice(-4)}`,
      hint: 'if it is an order number, no harm is done; if it is a card number, take it out',
      suspicionOnly: true,
    };
  }
  return suspicion;
}

function proven(what: string): Complaint {
  const hint = 'start must not know card digits at all; look at where they come from';
  return { expected: 'no card digits in any answer', actual: what, hint };
}
