// Checks source-coverage.yaml: every statement of the vendor's page, in order, leads to requirements
// or says why it binds nobody, and no line of the page is left out.

/** The numbers of a list such as [4, 9-11]. */
export function expandRanges(list) {
  return list.flatMap((item) => {
    const [first, last = first] = String(item).split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** What is wrong with the coverage, in words; an empty list when nothing is. */
export function findCoverageErrors({ page, statements }, rows) {
  const errors = [];
  const known = new Map(rows.map((row) => [row.id, row]));
  const cited = new Set();
  let previousLine = 0;
  for (const { line, says, requirements, binds_nobody: reason } of statements) {
    const where = `line ${line} (${says})`;
    if (line < previousLine) errors.push(`${where}: expected after line ${previousLine}`);
    previousLine = line;
    if ((requirements === undefined) === (reason === undefined)) {
      errors.push(`${where}: expected either requirements or binds_nobody`);
    }
    if (requirements?.length === 0) errors.push(`${where}: expected at least one requirement`);
    for (const id of requirements ?? []) {
      if (!known.has(id)) errors.push(`${where}: ${id} is no requirement`);
      cited.add(id);
    }
  }
  for (const row of rows) {
    if (row.source === 'page' && !cited.has(row.id)) {
      errors.push(`${row.id}: is the page's, but no statement of the page leads to it`);
    }
  }
  return [...errors, ...findLineErrors(page, statements)];
}

function findLineErrors(page, statements) {
  const { blank, markup } = page.lines_without_statements;
  const empty = new Set([...expandRanges(blank), ...expandRanges(markup)]);
  const spoken = new Set(statements.map((statement) => statement.line));
  const errors = [];
  for (let line = 1; line <= page.lines; line += 1) {
    if (empty.has(line) && spoken.has(line))
      errors.push(`line ${line}: is listed as empty and is not`);
    if (!empty.has(line) && !spoken.has(line)) errors.push(`line ${line}: is not covered`);
  }
  for (const line of [...empty, ...spoken]) {
    if (line > page.lines) errors.push(`line ${line}: the page has ${page.lines}`);
  }
  return errors;
}
