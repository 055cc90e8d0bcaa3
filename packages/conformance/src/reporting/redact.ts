/** Takes secrets and card numbers out of a text, by their value. Idempotent. */
export type Redact = (text: string) => string;

const cardLike = /(?<![0-9])(?:[0-9][ -]?){12,18}[0-9](?![0-9])/g;

/** Secrets shorter than four characters are too common to take out of texts by value. */
export function createRedactor(secrets: readonly string[]): Redact {
  const values = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    values.add(secret);
    values.add(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
    values.add(encodeURIComponent(secret));
    values.add(JSON.stringify(secret).slice(1, -1));
  }
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const value of longestFirst) clean = clean.replaceAll(value, '[secret]');
    return clean.replace(cardLike, (digits) => (passesLuhn(digits) ? maskCard(digits) : digits));
  };
}

function passesLuhn(text: string): boolean {
  const digits = text.replaceAll(/[^0-9]/g, '');
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** card-data: reports show the last four digits and nothing before them. */
function maskCard(digits: string): string {
  const count = digits.replaceAll(/[^0-9]/g, '').length;
  let seen = 0;
  return digits.replaceAll(/[0-9]/g, (digit) => {
    seen += 1;
    return seen > count - 4 ? digit : '*';
  });
}
