import MarkdownIt from 'markdown-it';
import { createHighlighter } from 'shiki';
import { escapeHtml, type Heading, relativeLink, type SiteData } from './site.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

export interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly headings: readonly Heading[];
}

export type RenderMarkdown = (markdown: string, path: string) => Rendered;

const languages = [
  'bash',
  'json',
  'yaml',
  'typescript',
  'python',
  'http',
  'jinja',
  'xml',
  'javascript',
];

/** Markdown as this repository writes it: requirement sentences get their level, source and proof. */
export async function createMarkdown(data: SiteData): Promise<RenderMarkdown> {
  const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' };
  const highlighter = await createHighlighter({ langs: languages, themes: Object.values(themes) });
  const highlight = (code: string, language: string) => {
    const lang = language === 'sh' || language === 'console' ? 'bash' : language;
    if (!languages.includes(lang)) return '';
    return highlighter.codeToHtml(code, { lang, themes, defaultColor: false });
  };
  const markdown = new MarkdownIt({ html: true, linkify: false, highlight });
  const byId = new Map<string, SiteData['requirements'][number]>(
    data.requirements.map((r) => [r.id, r]),
  );

  const idIn = (inline: Token): string | undefined =>
    inline.children?.find((child) => child.type === 'code_inline' && byId.has(child.content))
      ?.content;

  const decorate = (tokens: Token[], path: string) => {
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]?.type !== 'list_item_open') continue;
      const inline = tokens.slice(at, at + 3).find((token) => token.type === 'inline');
      const id = inline === undefined ? undefined : idIn(inline);
      const requirement = id === undefined ? undefined : byId.get(id);
      if (inline === undefined || requirement === undefined || inline.children === null) continue;
      if (data.pathOf(requirement.id) !== `${path}#${requirement.id}`) continue;
      tokens[at]?.attrSet('id', requirement.id);
      tokens[at]?.attrJoin('class', `requirement ${requirement.level.toLowerCase()}`);
      const code = inline.children.findIndex((c) => c.type === 'code_inline' && c.content === id);
      const after = inline.children[code + 1];
      if (after?.type === 'text') after.content = after.content.replace(/^\s*\((page|ours)\)/, '');
      const meta = inline.children[code] as Token;
      meta.type = 'html_inline';
      meta.content = marginOf(requirement, data, path);
    }
  };

  return (source, path) => {
    const tokens = markdown.parse(source, {});
    decorate(tokens, path);
    const headings: Heading[] = [];
    let title = '';
    const used = new Set<string>();
    tokens.forEach((token, at) => {
      if (token.type !== 'heading_open') return;
      const text = (tokens[at + 1]?.children ?? []).map((child) => child.content).join('');
      const level = Number(token.tag.slice(1));
      if (level === 1 && title === '') {
        title = text;
        return;
      }
      const id = uniqueSlug(text, used);
      token.attrSet('id', id);
      headings.push({ id, text, level });
    });
    linkTokens(tokens, path);
    const html = markdown.renderer.render(tokens, markdown.options, {});
    return { html: openTables(html), title, headings };
  };
}

/** Beside the sentence: its level, who decided it, whom it binds, and what proves it. */
function marginOf(
  requirement: SiteData['requirements'][number],
  data: SiteData,
  path: string,
): string {
  const { id, level, source, role, appliesTo } = requirement;
  const proof = data.proofOf(id);
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const link = relativeLink(path, `requirements.html#r-${id}`);
  const proven =
    proof.checks.length > 0
      ? `<a href="${link}">${count(proof.checks.length, 'check')}, ${count(proof.mutants.length, 'mutant')}</a>`
      : `<a class="unproven" href="${link}">no check</a>`;
  const levels = appliesTo === undefined ? '' : `<span class="tag">${appliesTo.join(', ')}</span>`;
  return (
    `<span class="margin"><a class="req-id" href="#${id}"><code>${id}</code></a>` +
    `<span class="tag level ${level.toLowerCase()}">${level}</span>` +
    `<span class="tag source ${source}">${source}</span><span class="tag">${role}</span>${levels}${proven}</span>`
  );
}

/** Links between markdown files become links between pages; anything else in the tree is named, not linked. */
function linkTokens(tokens: Token[], path: string): void {
  for (const token of tokens) {
    for (const child of token.children ?? []) {
      const href = child.type === 'link_open' ? child.attrGet('href') : null;
      if (href === null || /^(https?:|#|mailto:)/.test(href)) continue;
      const chapter = /^(\d\d-[a-z-]+)\.md(#.*)?$/.exec(href);
      if (chapter !== null) child.attrSet('href', `${chapter[1]}.html${chapter[2] ?? ''}`);
      const decision = /^([a-z-]+)\.md$/.exec(href);
      if (decision !== null && path.startsWith('decisions/'))
        child.attrSet('href', `${decision[1]}.html`);
    }
  }
}

/** A wide table scrolls by itself, never the page; what scrolls can be reached by keyboard. */
function openTables(html: string): string {
  return html
    .replaceAll(
      '<table>',
      '<div class="scroll" tabindex="0" role="region" aria-label="table"><table>',
    )
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre', '<pre tabindex="0"')
    .replaceAll('tabindex="0" tabindex="0"', 'tabindex="0"')
    .replaceAll(/<pre tabindex="0"([^>]*) tabindex="0"/g, '<pre tabindex="0"$1');
}

function uniqueSlug(text: string, used: Set<string>): string {
  const slug =
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .trim()
      .replaceAll(' ', '-') || 'section';
  let id = slug;
  for (let n = 1; used.has(id); n += 1) id = `${slug}-${n}`;
  used.add(id);
  return id;
}

export { escapeHtml };
