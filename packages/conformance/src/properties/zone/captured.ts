import { testCardOf } from '@voicepay/pci-sim/test-cards';
import type { ZoneSession } from './zone-bench.ts';

/** Captures a card, its expiration date, and what else is given; the facts of it are taken away. */
export async function capture(
  zone: ZoneSession,
  more: { number?: string; expiry?: string; security_code?: string; postal_code?: string } = {},
): Promise<void> {
  const { number = testCardOf('visa').number, expiry = '0931', security_code, postal_code } = more;
  await zone.fill('card_number', `${number}#`);
  await zone.fill('expiration_date', expiry);
  if (security_code !== undefined) await zone.fill('security_code', security_code);
  if (postal_code !== undefined) await zone.fill('postal_code', postal_code);
}
