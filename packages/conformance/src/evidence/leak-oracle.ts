/** Where a canary card was seen again, and in which disguise. */
export interface Leak {
  readonly disguise: string;
  readonly where: string;
}

/** A window of this many digits in a row is no coincidence; the last four alone are allowed. */
const windowDigits = 7;

/**
 * Looks for a card that was typed at the keypad in everything that came from the engine: plain,
 * grouped, reversed, percent-, base64- or hex-encoded, as a list, and every window of seven digits.
 */
export function findLeak(card: string, seen: ReadonlyMap<string, string>): Leak | undefined {
  const needles = needlesOf(card);
  for (const [where, text] of seen) {
    const forms = [text, ...decoded(text)];
    for (const [disguise, needle] of needles) {
      if (forms.some((form) => form.includes(needle))) return { disguise, where };
    }
  }
  return undefined;
}

function needlesOf(card: string): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(card);
  const reversed = [...card].reverse().join('');
  const windows = Array.from({ length: card.length - windowDigits + 1 }, (_, at) =>
    card.slice(at, at + windowDigits),
  );
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(shift + 2, -2),
  );
  return [
    ...windows.map((digits) => ['digits in a row', digits] as const),
    ['reversed', reversed],
    ['hexadecimal', bytes.toString('hex')],
    ...base64.map((text) => ['base64', text] as const),
    ['as a number in hexadecimal', BigInt(card).toString(16)],
  ];
}

/** The same text without what can stand between digits, and with escapes undone. */
function decoded(text: string): readonly string[] {
  const unescaped = text
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replaceAll(/\\u00([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  const joined = unescaped.replaceAll(/(?<=[0-9])["' ,.\-_/:]{1,4}(?=[0-9])/g, '');
  return [unescaped, joined];
}
