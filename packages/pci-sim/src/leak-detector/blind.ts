import { Buffer } from 'node:buffer';
import { checkCardNumber } from '../card/card-number.ts';
import { brandRules } from '../card/iin-table.generated.ts';
import type { LeakDetector } from './canary.ts';
import { cardCandidates } from './card-shapes.ts';
import type { Finding } from './finding.ts';
import { defaultLayerLimits, type LayerLimits, layersOf } from './layers.ts';

const allBrands = brandRules.map((rule) => rule.brand);

/**
 * Finds what looks like a card number in somebody's log: a known IIN, a possible length and a
 * valid check digit. One random number of 16 digits in twenty-five passes, so this is a helper;
 * the proof that nothing leaks is the canary mode. Hashes, parts and security codes are invisible
 * to it, and it needs 13 digits.
 */
export function createBlindDetector(limits: LayerLimits = defaultLayerLimits): LeakDetector {
  return {
    scan(sink, content) {
      const findings = new Map<string, Finding>();
      for (const layer of layersOf(content, limits)) {
        for (const { digits, offset } of cardCandidates(layer.text, looksLikeCard)) {
          if (findings.has(digits)) continue;
          const encoding = layer.path === '' ? 'digits' : `${layer.path} > digits`;
          const { length } = digits;
          findings.set(digits, { sink, what: 'card_number', encoding, offset, length });
        }
      }
      return [...findings.values()];
    },
  };
}

function looksLikeCard(digits: string): boolean {
  return checkCardNumber(Buffer.from(digits), allBrands).verdict === 'valid';
}
