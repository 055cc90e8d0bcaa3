/** A table of our own making: on a narrow screen its rows become lists. */
export function tableOf(head: readonly string[], rows: readonly string[]): string {
  const heads = head.map((title) => `<th scope="col">${title}</th>`).join('');
  const told = rows.map((row) => headed(row, head)).join('');
  const inside = `<thead><tr>${heads}</tr></thead><tbody>${told}</tbody>`;
  return scrolling(`<table class="${classOf(head)}">${inside}</table>`, head.join(', '));
}

/** The tables of a rendered text. Three columns and more are lists on a narrow screen, two fit. */
export function openTables(html: string): string {
  return html.replaceAll(/<table>(.*?)<\/table>/gs, (_, inside: string) => {
    const head = [...inside.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, title = '']) =>
      title.replaceAll(/<[^>]*>/g, ''),
    );
    if (head.length < 3) return scrolling(`<table>${inside}</table>`, head.join(', '));
    const rows = inside.replaceAll(/<tr>.*?<\/tr>/gs, (row) => headed(row, head));
    return scrolling(`<table class="${classOf(head)}">${rows}</table>`, head.join(', '));
  });
}

const classOf = (head: readonly string[]) => (head.length > 5 ? 'stacks many' : 'stacks');

/** Each cell says which column it stands in. */
function headed(row: string, head: readonly string[]): string {
  let column = 0;
  return row.replaceAll('<td', () => {
    column += 1;
    return `<td data-head="${head[column - 1] ?? ''}"`;
  });
}

/** A wide table scrolls by itself, never the page; what scrolls can be reached by keyboard. */
function scrolling(table: string, label: string): string {
  return `<div class="scroll" tabindex="0" role="group" aria-label="${label}">${table}</div>`;
}
