import { randomBytes } from 'node:crypto';
import type { Identifiers } from '../ports.ts';

/** Letters only: no id can be taken for a run of card digits. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEF';

export const randomIdentifiers: Identifiers = {
  sessionId: () => `ps_${word(26)}`,
  token: () => word(32),
  hex: (digits) => randomBytes(digits / 2).toString('hex'),
  fraction: () => randomBytes(4).readUInt32BE() / 2 ** 32,
};

/** Five random bits a letter. */
function word(length: number): string {
  return Array.from(randomBytes(length), (byte) => letters[byte & 31]).join('');
}
