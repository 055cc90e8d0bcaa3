/** Fewer digits in a row occur in honest ids by chance (`process:codes-carry-no-digits-of-the-card`). */
const shortestLeak = 7;
/** A byte that no id may contain, so that what held card digits cannot leave. */
const blank = 0x3f;

/**
 * Blanks, in place, every run of seven or more digits that stand in a row in the card number. It
 * works on the bytes of an answer before any of them becomes text.
 */
export function blankCardDigits(answer: Uint8Array, card: Uint8Array): void {
  for (let at = 0; at < answer.length; at += 1) {
    const run = longestRun(answer, at, card);
    if (run < shortestLeak) continue;
    answer.fill(blank, at, at + run);
    at += run - 1;
  }
}

function longestRun(answer: Uint8Array, at: number, card: Uint8Array): number {
  let longest = 0;
  for (let start = 0; start + longest < card.length; start += 1) {
    let run = 0;
    while (start + run < card.length && answer[at + run] === card[start + run]) run += 1;
    if (run > longest) longest = run;
  }
  return longest;
}
