/** What to key in for a field, from the numbers that vendors publish for their sandboxes. */
import { decliningTestCards, type TestCard, testCards } from '@voicepay/pci-sim/test-cards';
import type { Field } from '@voicepay/spec';

export interface CardChoice {
  readonly id: string;
  readonly card: TestCard;
  readonly label: string;
  readonly group: 'approved' | 'not approved';
}

export const cardChoices: readonly CardChoice[] = [
  ...testCards.map((card, i) => choice(`approved-${i}`, card, 'approved', card.source)),
  ...decliningTestCards.map((card, i) =>
    choice(`declining-${i}`, card, 'not approved', card.declineCode),
  ),
];

function choice(id: string, card: TestCard, group: CardChoice['group'], more: string): CardChoice {
  return { id, card, label: `${card.brand} ${card.number.slice(-4)}, ${more}`, group };
}

/** The keys that answer what is asked for, `#` at the end where the length alone does not end it. */
export function keysFor(field: Field, card: TestCard, year: number): string {
  switch (field) {
    case 'card_number':
      return `${card.number}#`;
    case 'expiration_date':
      return `12${String((year + 2) % 100).padStart(2, '0')}`;
    case 'security_code':
      return card.securityCode;
    case 'postal_code':
      return '94107#';
  }
}
