/** `; did you mean "slow"?`, or nothing where no name is near. */
export function didYouMean(given: unknown, names: readonly string[]): string {
  if (typeof given !== 'string' || given.length > 100) return '';
  const far = (name: string) => (name.includes(given) ? 0 : steps(given, name));
  const least = Math.min(2, ...names.map(far));
  const near = given === '' ? [] : names.filter((name) => far(name) <= least).slice(0, 3);
  if (near.length === 0) return '';
  return `; did you mean ${near.join(' or ')}?`;
}

/** How many letters must be put in, taken away or changed to make one text of the other. */
function steps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const [left, above, corner] = [next[j - 1], row[j], row[j - 1]] as [number, number, number];
      next.push(Math.min(left + 1, above + 1, corner + same));
    }
    row = next;
  }
  return row[to.length] as number;
}
