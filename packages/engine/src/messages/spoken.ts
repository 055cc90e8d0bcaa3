/** Filters for the ear: what a voice should not read as one number. */

/** Digit by digit: order `10482` is read "1 0 4 8 2". */
export function spokenDigits(value: unknown): string {
  return [...String(value ?? '')].filter((c) => c !== ' ').join(' ');
}

/** `1` is "1st", `22` "22nd"; what is no whole number comes back as it is. */
export function ordinal(value: unknown): string {
  const text = String(value ?? '');
  if (!/^-?[0-9]+$/.test(text)) return text;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(text));
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${text}${endings[rule] ?? 'th'}`;
}
