import type { SessionConfiguration } from '@voicepay/spec';

const both = { success: true, failure: true };

/** Small, middle and large: what a suite is generated for unless it is told otherwise. */
export const standardConfigurations: readonly SessionConfiguration[] = [
  {
    fields: ['card_number', 'expiration_date'],
    retryLimit: 0,
    switchLimit: 0,
    method: 'charge',
    connections: both,
  },
  {
    fields: ['card_number', 'expiration_date', 'security_code', 'postal_code'],
    retryLimit: 1,
    switchLimit: 1,
    method: 'charge',
    connections: both,
  },
  {
    fields: ['card_number', 'expiration_date', 'security_code', 'postal_code'],
    retryLimit: 3,
    switchLimit: 3,
    method: 'charge',
    connections: both,
  },
];

/** Inputs that need more than the wire: a hook that restarts the engine, or a zone that loses things. */
export const restartInputs: readonly string[] = [
  'restart',
  'restart_lost',
  'restart_unreconcilable',
];
