import { Buffer } from 'node:buffer';
import type { Finding } from './finding.ts';
import { spokenDigits } from './spoken-digits.ts';

/**
 * Three or four digits are everywhere by chance, so a security code, an expiration date or a
 * postal code is found by the name it stands under (and a security code by its hash).
 */
export type ShortSecret = {
  readonly canary: number;
  readonly what: 'security_code' | 'expiration_date' | 'postal_code';
  /** Every way of writing it in figures alone. */
  readonly digits: readonly string[];
};

const names: Record<ShortSecret['what'], string> = {
  security_code:
    '(?<![a-z])(?:cvv2?|cvc2?|cid|csc|cvn2?|cav2?|cvd)|(?:security|card|verification)[\\s_-]{0,2}' +
    '(?:code|value|digits)',
  expiration_date: '(?<![a-z])exp(?:ir(?:y|ation|es))?(?:[\\s_-]{0,2}(?:date|month|on))?',
  postal_code: '(?:postal|post|zip)[\\s_-]{0,2}(?:code)?',
};
const link =
  '(?:[^0-9a-z]{0,6}(?:value|values|digits?|keys?|entered|pressed|input|text|data|number|code' +
  '|is|was|as|of|equals|field)){0,3}[^0-9a-z]{0,6}';
const value = '([0-9a-z].{0,60})';
const before = '(?:value|digits?|keys?|entered|pressed|input|text|data)[^0-9a-z]{1,6}';
const maxFindings = 100;

/** Calls back with every secret that stands under its name, and the offset of the name. */
export function findShortSecrets(
  text: string,
  secrets: readonly ShortSecret[],
  report: (secret: ShortSecret, offset: number) => void,
): void {
  let found = 0;
  for (const what of ['security_code', 'expiration_date', 'postal_code'] as const) {
    const wanted = secrets.filter((secret) => secret.what === what);
    if (wanted.length === 0) continue;
    for (const { candidate, offset } of candidatesOf(text, what)) {
      for (const secret of wanted) {
        if (!secret.digits.some((digits) => isWrittenAs(candidate, digits))) continue;
        report(secret, offset);
        found += 1;
        if (found >= maxFindings) return;
      }
    }
  }
}

function* candidatesOf(
  text: string,
  what: Finding['what'] & ShortSecret['what'],
): Generator<{ candidate: string; offset: number }> {
  const name = names[what];
  for (const match of text.matchAll(new RegExp(`(?:${name})${link}${value}`, 'gi'))) {
    yield { candidate: match[1]!, offset: match.index };
  }
  // A value that stands before its name is one only if something calls it a value.
  const reversed = `${before}([0-9]{3,10})[^0-9a-z]{1,6}(?:(?:field|name|type|kind|as|for|is|the)[^0-9a-z]{1,6}){0,2}(?:${name})`;
  for (const match of text.matchAll(new RegExp(reversed, 'gi'))) {
    yield { candidate: match[1]!, offset: match.index };
  }
  for (const match of text.matchAll(new RegExp(name, 'gi'))) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const [, candidate] = /^z?([0-9]+)(?:z|$)/.exec(spokenDigits(after)) ?? [];
    if (candidate !== undefined) yield { candidate, offset: match.index };
  }
}

const run = /^[0-9]+(?![0-9a-z])/i;
const parts = /^[0-9]{1,4}[-/. ][0-9]{2,4}(?![0-9a-z])/i;
const singles = /^[0-9](?:[^0-9a-z]{1,6}[0-9](?![0-9a-z]))+/i;
const token = /^[a-z0-9+/_-]+/i;

/** Whether the text after a name begins with the digits, in any form a value may have. */
function isWrittenAs(candidate: string, digits: string): boolean {
  const reversed = [...digits].reverse().join('');
  for (const form of [run, parts]) {
    const shown = form.exec(candidate)?.[0].replace(/[^0-9]/g, '');
    if (shown === digits || shown === reversed) return true;
  }
  const listed = singles.exec(candidate)?.[0].replace(/[^0-9]/g, '');
  if (listed?.startsWith(digits) || listed?.startsWith(reversed)) return true;
  const encoded = token.exec(candidate)?.[0] ?? '';
  const base64 = Buffer.from(digits).toString('base64').replace(/=+$/, '');
  return encoded === base64 || encoded === Buffer.from(digits).toString('hex');
}
