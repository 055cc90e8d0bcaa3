/** The values that stand alone somewhere: as a word, with neither digit nor letter beside them. */
export function seenApart(
  said: ReadonlyMap<string, string>,
  values: readonly string[],
): string | undefined {
  const forms = values.flatMap((value) => (value.length === 4 ? datesOf(value) : [value]));
  for (const [where, text] of said) {
    if (forms.some((form) => new RegExp(`(?<!\\w)${form}(?!\\w)`).test(text))) return where;
  }
  return undefined;
}

/** Month and year as they are written elsewhere. */
function datesOf(expiry: string): readonly string[] {
  const [month, year] = [expiry.slice(0, 2), expiry.slice(2)];
  const between = ['', '/', '-', ' '];
  return between.flatMap((mark) => [
    `${month}${mark}${year}`,
    `${month}${mark}20${year}`,
    `20${year}${mark}${month}`,
  ]);
}
