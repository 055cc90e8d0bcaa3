/** What was found. Never holds a digit of the card: a report of a leak must not be the next one. */
export type Finding = {
  /** The name that the caller gave to what was scanned. */
  readonly sink: string;
  readonly what:
    | 'card_number'
    | 'card_number_part'
    | 'card_number_hash'
    | 'security_code'
    | 'security_code_hash'
    | 'expiration_date'
    | 'postal_code';
  /** How it was written, from the outside in: `base64 > gzip > digits`. */
  readonly encoding: string;
  /** Byte offset in the scanned content, or in the innermost decoded layer. */
  readonly offset: number;
  /** Digits found in a row, or bytes of a hash or number. */
  readonly length: number;
  /** Which canary of the list, from 0; undefined in blind mode. */
  readonly canary?: number;
};

/** One line for people: `journal: card_number as base64 > digits, 16 long at 120`. */
export function describeFinding(finding: Finding): string {
  const canary = finding.canary === undefined ? '' : ` (canary ${finding.canary})`;
  return (
    `${finding.sink}: ${finding.what} as ${finding.encoding}, ` +
    `${finding.length} long at ${finding.offset}${canary}`
  );
}
