import { Buffer } from 'node:buffer';
import type { Canary, LeakDetector } from './canary.ts';
import type { Finding } from './finding.ts';
import { createNeedleSearch, type Needle, numberNeedles } from './needles.ts';

/** First six and last four may lie side by side by chance or by right; eleven in a row may not. */
const shortestPart = 11;
const runs: readonly [encoding: string, pattern: RegExp][] = [
  ['digits', /[0-9]{11,}/g],
  ['utf-16', /(?:[0-9]\0){11,}/g],
];

/**
 * For memory: `/proc/<pid>/mem`, heap snapshots, core files. Memory is full of zeros, counters and
 * pointers, and one false alarm costs an afternoon: digits must stand in a row, parts of a number
 * need four different ones, and packed forms (BCD, values, binary, base64, hex) are sought of the
 * numbers that chance cannot make: four different digits and no three zeros in a row.
 */
export function createMemoryDetector(canaries: readonly Canary[]): LeakDetector {
  const sought = new Map<string, { canary: number; what: 'card_number' | 'card_number_part' }>();
  const needles: Needle[] = [];
  for (const [canary, { cardNumber }] of canaries.entries()) {
    for (const part of partsOf(cardNumber, shortestPart)) {
      if (differentIn(part) >= 4) sought.set(part, { canary, what: 'card_number_part' });
    }
    sought.set(cardNumber, { canary, what: 'card_number' });
    if (differentIn(cardNumber) < 4 || cardNumber.includes('000')) continue;
    const bytes = Buffer.from(Array.from(cardNumber, Number));
    needles.push(
      ...numberNeedles(cardNumber, canary).filter(({ bytes: { length } }) => length > 5),
    );
    needles.push({ bytes, canary, what: 'card_number', encoding: 'digit values' });
  }
  const lengths = [...new Set([...sought.keys()].map(({ length }) => length))];
  const search = createNeedleSearch(needles);

  return {
    scan(sink, content) {
      const bytes =
        typeof content === 'string'
          ? Buffer.from(content)
          : Buffer.from(content.buffer, content.byteOffset, content.length);
      const findings = new Map<string, Finding>();
      const add = (finding: Omit<Finding, 'sink'>) => {
        const key = `${finding.canary} ${finding.what} ${finding.encoding}`;
        if (!findings.has(key)) findings.set(key, { sink, ...finding });
      };
      const text = bytes.toString('latin1');
      for (const [encoding, pattern] of runs) {
        for (const { 0: found, index } of text.matchAll(pattern)) {
          const run = found.replaceAll('\0', '');
          for (const length of lengths) {
            for (const part of partsOf(run, length)) {
              const known = sought.get(part);
              if (known !== undefined) add({ ...known, encoding, offset: index, length });
            }
          }
        }
      }
      search(bytes, ({ what, encoding, canary, bytes: { length } }, offset) => {
        add({ what, encoding, canary, offset, length });
      });
      return [...findings.values()];
    },
  };
}

function partsOf(digits: string, length: number): string[] {
  const count = Math.max(0, digits.length - length + 1);
  return Array.from({ length: count }, (_, at) => digits.slice(at, at + length));
}

function differentIn(digits: string): number {
  return new Set(digits).size;
}
