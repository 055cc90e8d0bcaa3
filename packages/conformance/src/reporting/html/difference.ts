import { html, join, type Markup } from './markup.ts';

/** What was expected above what came, the words that differ marked in both. */
export function differenceOf(expected: string, actual: string): Markup {
  const [before, after] = [wordsOf(expected), wordsOf(actual)];
  const same = commonWords(before, after);
  return html`<dl class="difference">
<div class="expected"><dt>expected</dt><dd>${marked(before, same.before, 'ins')}</dd></div>
<div class="came"><dt>came</dt><dd>${marked(after, same.after, 'del')}</dd></div></dl>`;
}

/** Words and what stands between them; longer texts are compared as one word each. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}_.:-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  return words.length > 400 ? [text] : words;
}

interface Common {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** The longest common subsequence, as places in both texts. */
function commonWords(a: readonly string[], b: readonly string[]): Common {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const before = new Set<number>();
  const after = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      before.add(i);
      after.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { before, after };
}

function marked(words: readonly string[], same: ReadonlySet<number>, tag: 'ins' | 'del'): Markup {
  const runs: { text: string; isSame: boolean }[] = [];
  for (const [at, text] of words.entries()) {
    const last = runs.at(-1);
    const isSame = same.has(at);
    if (last?.isSame === isSame) last.text += text;
    else runs.push({ text, isSame });
  }
  const mark = (text: string) =>
    tag === 'ins' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
  return join(runs.map(({ text, isSame }) => (isSame ? html`${text}` : mark(text))));
}
