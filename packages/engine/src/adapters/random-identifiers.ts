import { randomFillSync } from 'node:crypto';
import type { Identifiers } from '../ports.ts';

/** Letters only: no id can be taken for a run of card digits. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEF';

export const randomIdentifiers: Identifiers = {
  sessionId: () => `ps_${word(26)}`,
  token: () => word(32),
  hex: (digits) => draw(digits / 2).toString('hex'),
  fraction: () => draw(4).readUInt32BE() / 2 ** 32,
};

/** Five random bits a letter. */
function word(length: number): string {
  let text = '';
  for (const byte of draw(length)) text += letters[byte & 31];
  return text;
}

/** Random bytes in stock: drawing them one id at a time costs more than making the ids. */
const stock = Buffer.alloc(4_096);
let used = stock.length;

/** Bytes that are given once; to be read before the next draw. */
function draw(count: number): Buffer {
  if (used + count > stock.length) {
    randomFillSync(stock);
    used = 0;
  }
  used += count;
  return stock.subarray(used - count, used);
}
