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
  const parts = new Map<string, number>();
  const wholes = new Map<string, number>();
  const needles: Needle[] = [];
  for (const [canary, { cardNumber }] of canaries.entries()) {
    wholes.set(cardNumber, canary);
    for (const part of partsOf(cardNumber)) if (differentIn(part) >= 4) parts.set(part, canary);
    if (differentIn(cardNumber) < 4 || cardNumber.includes('000')) continue;
    const bytes = Buffer.from(Array.from(cardNumber, Number));
    needles.push(
      ...numberNeedles(cardNumber, canary).filter(({ bytes: { length } }) => length > 5),
    );
    needles.push({ bytes, canary, what: 'card_number', encoding: 'digit values' });
  }
  const search = createNeedleSearch(needles);

  return {
    scan(sink, content) {
      const bytes =
        typeof content === 'string'
          ? Buffer.from(content)
          : Buffer.from(content.buffer, content.byteOffset, content.length);
      const findings = new Map<string, Finding>();
      const add = (finding: Omit<Finding, 'sink'>) => {
        const key = `${finding.canary} ${finding.encoding}`;
        if (!findings.has(key)) findings.set(key, { sink, ...finding });
      };
      const text = bytes.toString('latin1');
      for (const [encoding, pattern] of runs) {
        for (const { 0: found, index } of text.matchAll(pattern)) {
          const run = found.replaceAll('\0', '');
          for (const part of partsOf(run)) {
            const canary = parts.get(part);
            if (canary === undefined) continue;
            const what = run.includes(canaries[canary]!.cardNumber)
              ? 'card_number'
              : 'card_number_part';
            add({ what, encoding, canary, offset: index, length: shortestPart });
          }
          const canary = wholes.get(run);
          if (canary === undefined) continue;
          add({ what: 'card_number', encoding, canary, offset: index, length: run.length });
        }
      }
      search(bytes, ({ what, encoding, canary, bytes: { length } }, offset) => {
        add({ what, encoding, canary, offset, length });
      });
      return [...findings.values()];
    },
  };
}

function partsOf(digits: string): string[] {
  const count = Math.max(0, digits.length - shortestPart + 1);
  return Array.from({ length: count }, (_, at) => digits.slice(at, at + shortestPart));
}

function differentIn(digits: string): number {
  return new Set(digits).size;
}
