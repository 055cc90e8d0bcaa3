import { createDigitWindows, type Parts, type WindowMatch } from './digit-windows.ts';
import type { Finding } from './finding.ts';
import { defaultLayerLimits, type Layer, type LayerLimits, layersOf } from './layers.ts';
import { createNeedleSearch, hashNeedles, numberNeedles } from './needles.ts';
import { findShortSecrets, type ShortSecret } from './short-secrets.ts';

/** Card data that a test put in, and that must come out nowhere. */
export type Canary = {
  /** 12 to 19 digits. */
  readonly cardNumber: string;
  /** 3 or 4 digits. */
  readonly securityCode?: string;
  /** MMYY. */
  readonly expirationDate?: string;
  readonly postalCode?: string;
};

export type CanaryOptions = {
  /**
   * Which parts of a card number are leaks. `every` seven digits (default): in 100 MB of logs a
   * thousand such parts turn up more than a hundred times by chance. `telling` ones for large
   * sinks, `long` ones for logs in which cards of few different digits are sought.
   */
  readonly parts?: Parts;
  readonly layers?: LayerLimits;
};

export type LeakDetector = {
  /** Every leak in the content, each way of writing each canary at most once. */
  readonly scan: (sink: string, content: string | Uint8Array) => Finding[];
};

/** Finds the known cards in any encoding; says nothing about cards it does not know. */
export function createCanaryDetector(
  canaries: readonly Canary[],
  options: CanaryOptions = {},
): LeakDetector {
  for (const { cardNumber, securityCode } of canaries) {
    if (!/^[0-9]{12,19}$/.test(cardNumber) || !/^([0-9]{3,4})?$/.test(securityCode ?? '')) {
      throw new Error(
        'a canary was expected to have a card number of 12 to 19 digits and a security code of ' +
          '3 or 4; one of another form came (card-data:digits-stay-in-the-zone)',
      );
    }
  }
  const windows = createDigitWindows(
    canaries.map((canary) => canary.cardNumber),
    options.parts ?? 'every',
  );
  const needles = createNeedleSearch(
    canaries.flatMap(({ cardNumber, securityCode }, index) => [
      ...numberNeedles(cardNumber, index),
      ...hashNeedles(cardNumber, index, 'card_number_hash'),
      ...(securityCode ? hashNeedles(securityCode, index, 'security_code_hash') : []),
    ]),
  );
  const secrets = canaries.flatMap(shortSecretsOf);
  const limits = options.layers ?? defaultLayerLimits;

  return {
    scan(sink, content) {
      const findings = new Map<string, Finding>();
      for (const layer of layersOf(content, limits)) {
        const add = (leaf: string, finding: Omit<Finding, 'sink' | 'encoding'>) => {
          const encoding = layer.path === '' ? leaf : `${layer.path} > ${leaf}`;
          const key = `${finding.what} ${finding.canary} ${encoding}`;
          if (!findings.has(key)) findings.set(key, { sink, encoding, ...finding });
        };
        const addWindow = (leaf: string) => (match: WindowMatch) => {
          add(leafName(leaf, match), {
            what: match.isWhole ? 'card_number' : 'card_number_part',
            canary: match.number,
            offset: match.offset,
            length: match.length,
          });
        };
        windows.inText(layer.bytes, addWindow('digits'));
        windows.inValues(layer.bytes, addWindow('digit values'));
        needles(layer.bytes, (needle, offset) => {
          const { what, canary, encoding, bytes } = needle;
          add(encoding, { what, canary, offset, length: bytes.length });
        });
        findMaskedIins(layer, canaries, (canary, offset, length) =>
          add('unmasked IIN', { what: 'card_number_part', canary, offset, length }),
        );
        findShortSecrets(layer.text, secrets, ({ what, canary, digits }, offset) =>
          add('named value', { what, canary, offset, length: digits[0]!.length }),
        );
      }
      return [...findings.values()];
    },
  };
}

function leafName(leaf: string, match: WindowMatch): string {
  const reversed = match.isReversed ? 'reversed ' : '';
  return `${reversed}${leaf}${match.hasSeparators ? ' with separators' : ''}`;
}

/** `424242******1234` gives away the issuer: brand and last four are all that may leave. */
function findMaskedIins(
  layer: Layer,
  canaries: readonly Canary[],
  report: (canary: number, offset: number, length: number) => void,
): void {
  const masked = /(?<![0-9])([0-9]{4}[ -]?[0-9]{2}[0-9]{0,2})[ -]?[*xX#.\u2022\xb7]{2,}/g;
  for (const match of layer.text.matchAll(masked)) {
    const shown = match[1]!.replace(/[ -]/g, '');
    for (const [index, { cardNumber }] of canaries.entries()) {
      if (cardNumber.startsWith(shown)) report(index, match.index, shown.length);
    }
  }
}

function shortSecretsOf(canary: Canary, index: number): ShortSecret[] {
  const secrets: ShortSecret[] = [];
  const { securityCode, expirationDate, postalCode } = canary;
  if (securityCode) {
    secrets.push({ canary: index, what: 'security_code', digits: [securityCode] });
  }
  if (expirationDate) {
    const [month, year] = [expirationDate.slice(0, 2), expirationDate.slice(2)];
    const digits = [month + year, `${month}20${year}`, year + month, `20${year}${month}`];
    secrets.push({ canary: index, what: 'expiration_date', digits });
  }
  if (postalCode) secrets.push({ canary: index, what: 'postal_code', digits: [postalCode] });
  return secrets;
}
