// The normative sentences of the chapters. In specification/*.md each of them is a list item of one
// uniform form, so that people and tests can find it:
//
//   - The engine MUST do this. `stage:spoken-words` (ours)
//     *Why it is so.*
//
// The words come from requirements/*.yaml; writeSentences puts them in, readSentences takes them out.

const columns = 100;
const item =
  /^- (?:(?<text>[^`].*?|`.*?) )?`(?<id>[a-z-]+:[a-z-]+)`(?: \((?<mark>[^)]*)\))?(?: \*(?<why>.*)\*)?$/;

/** `page`, `ours`, or with the declared levels that the sentence needs: `ours; Reliable or Signed`. */
export function markOf(row) {
  const levels = (row.applies_to ?? row.appliesTo ?? []).map(
    (name) => name[0].toUpperCase() + name.slice(1),
  );
  return levels.length === 0 ? row.source : `${row.source}; ${levels.join(' or ')}`;
}

/** The heading's anchor as Markdown renderers make it: small letters, hyphens for blanks. */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

/**
 * The blocks of a chapter: list items and paragraphs on one line each, with the heading's anchor
 * above them. Code blocks, tables and headings are left out.
 */
export function readBlocks(markdown) {
  const blocks = [];
  let anchor = '';
  let inCode = false;
  let open = null;
  markdown.split('\n').forEach((line, index) => {
    const heading = /^#+ (.*)$/.exec(line);
    if (line.startsWith('```')) inCode = !inCode;
    if (inCode || heading || line.trim() === '' || line.startsWith('```') || line.startsWith('|')) {
      if (heading && !inCode) anchor = anchorOf(heading[1]);
      open = null;
    } else if (open === null || line.startsWith('- ')) {
      open = { anchor, first: index, last: index, text: line.trim() };
      blocks.push(open);
    } else {
      open.text += ` ${line.trim()}`;
      open.last = index;
    }
  });
  return blocks;
}

/** The normative sentences of a chapter: { id, text, mark, why, anchor }. */
export function readSentences(markdown) {
  return readBlocks(markdown).flatMap(({ anchor, text }) => {
    const match = item.exec(text);
    return match ? [{ anchor, ...match.groups }] : [];
  });
}

/** The chapter with every normative list item written anew from its row. */
export function writeSentences(markdown, rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const lines = markdown.split('\n');
  for (const { first, last, text } of readBlocks(markdown).reverse()) {
    const row = byId.get(item.exec(text)?.groups.id);
    if (row) lines.splice(first, last - first + 1, ...renderSentence(row));
  }
  return lines.join('\n');
}

function renderSentence(row) {
  const sentence = `- ${row.text} \`${row.id}\` (${markOf(row)})`;
  return [...wrap(sentence, '  '), ...wrap(`  *${row.rationale}*`, '  ')];
}

function wrap(text, indent) {
  const lines = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const prefix = lines.length === 0 && !text.startsWith(' ') ? '' : indent;
    if (line !== '' && prefix.length + line.length + 1 + word.length > columns) {
      lines.push(prefix + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push((lines.length === 0 && !text.startsWith(' ') ? '' : indent) + line);
  return lines;
}
