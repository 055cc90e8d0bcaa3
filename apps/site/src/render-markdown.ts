import MarkdownIt from 'markdown-it';
import Token from 'markdown-it/lib/token.mjs';
import type { Highlight } from './highlight.ts';
import { levelTag, proofOf, sourceTag } from './requirement-marks.ts';
import { type Heading, relativeLink, type SiteData } from './site.ts';
import { openTables } from './tables.ts';

export interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly headings: readonly Heading[];
  /** The paragraphs above the first heading, as plain text. */
  readonly lead: readonly string[];
}

export type RenderMarkdown = (markdown: string, path: string) => Rendered;

/** Markdown as this repository writes it: requirement sentences get their level, source and proof. */
export function createMarkdown(data: SiteData, highlight: Highlight): RenderMarkdown {
  const markdown = new MarkdownIt({ html: true, linkify: false });
  markdown.renderer.rules.fence = (tokens, at, _options, { path }: { path: string }) => {
    const { content = '', info = '' } = tokens[at] ?? {};
    const block = highlight(content, info.trim());
    // The tests look for these lines in what the command before them prints.
    return info === 'text' && path.startsWith('tutorials/')
      ? `<div class="prints"><p>prints, among other lines</p>${block}</div>`
      : block;
  };
  markdown.renderer.rules.code_block = (tokens, at) => highlight(tokens[at]?.content ?? '', '');
  const byId = new Map<string, SiteData['requirements'][number]>(
    data.requirements.map((r) => [r.id, r]),
  );

  const idIn = (inline: Token): string | undefined =>
    inline.children?.find((child) => child.type === 'code_inline' && byId.has(child.content))
      ?.content;

  /** Returns what has become a requirement: found by its id, not as text of its section. */
  const decorate = (tokens: Token[], path: string) => {
    const decorated = new Set<Token>();
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]?.type !== 'list_item_open') continue;
      const inline = tokens.slice(at, at + 3).find((token) => token.type === 'inline');
      const id = inline === undefined ? undefined : idIn(inline);
      const requirement = id === undefined ? undefined : byId.get(id);
      if (inline === undefined || requirement === undefined || inline.children === null) continue;
      if (data.pathOf(requirement.id) !== `${path}#${requirement.id}`) continue;
      tokens[at]?.attrSet('id', requirement.id);
      tokens[at]?.attrJoin('class', `requirement ${requirement.level.toLowerCase()}`);
      const paragraph = tokens[tokens.indexOf(inline) - 1];
      const close = tokens[tokens.indexOf(inline) + 1];
      if (paragraph !== undefined) paragraph.hidden = true;
      if (close !== undefined) close.hidden = true;
      inline.children = [
        rawHtml('<div class="sentence">'),
        ...sentenceOf(inline.children, requirement.id),
        rawHtml(`</div>${marginOf(requirement, data, path)}`),
      ];
      decorated.add(inline);
    }
    return decorated;
  };

  /** An id in the text leads to its sentence. */
  const linkIds = (tokens: readonly Token[], path: string) => {
    for (const token of tokens) {
      let isInLink = false;
      for (const child of token.children ?? []) {
        if (child.type === 'link_open') isInLink = true;
        if (child.type === 'link_close') isInLink = false;
        if (child.type !== 'code_inline' || isInLink || !byId.has(child.content)) continue;
        const href = relativeLink(path, data.pathOf(child.content));
        child.type = 'html_inline';
        child.content = `<a class="req-id" href="${href}"><code>${child.content}</code></a>`;
      }
    }
  };

  return (source, path) => {
    const tokens = markdown.parse(source, {});
    const isRequirement = decorate(tokens, path);
    const { title, lead, headings } = outlineOf(
      tokens.filter((token) => !isRequirement.has(token)),
    );
    linkTokens(tokens, path);
    linkIds(tokens, path);
    const html = markdown.renderer.render(tokens, markdown.options, { path });
    return { html: openTables(html), title, headings, lead };
  };
}

/** Title, headings with an id each, and the plain text below each; commands are text, drawings not. */
function outlineOf(tokens: readonly Token[]): Omit<Rendered, 'html'> {
  let title = '';
  const sections: { id: string; text: string; level: number; below: string[] }[] = [];
  const lead: string[] = [];
  const used = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const text = plainText(tokens[at + 1]);
      const level = Number(token.tag.slice(1));
      if (level === 1 && title === '') {
        title = text;
        continue;
      }
      const id = uniqueSlug(text, used);
      token.attrSet('id', id);
      sections.push({ id, text, level, below: [] });
    } else if (tokens[at - 1]?.type !== 'heading_open') {
      const isCommand = token.type === 'fence' && /^(ba)?sh$/.test(token.info.trim());
      const told = token.type === 'inline' ? plainText(token) : isCommand ? token.content : '';
      if (told !== '') (sections.at(-1)?.below ?? lead).push(told);
    }
  }
  const headings = sections.map(({ below, ...heading }) => ({
    ...heading,
    below: below.join(' '),
  }));
  return { title, headings, lead };
}

function plainText(token: Token | undefined): string {
  const told = (token?.children ?? []).map(({ type, content }) =>
    type === 'softbreak' ? ' ' : type === 'text' || type === 'code_inline' ? content : '',
  );
  return told.join('');
}

function rawHtml(content: string): Token {
  const token = new Token('html_inline', '', 0);
  token.content = content;
  return token;
}

/** The sentence and its reason, without the id and the source: these stand beside it. */
function sentenceOf(children: readonly Token[], id: string): Token[] {
  const at = children.findIndex((c) => c.type === 'code_inline' && c.content === id);
  const before = children.slice(0, at);
  const after = children.slice(at + 1);
  while (after[0] !== undefined && /^\s*(?:\((?:page|ours)\))?\s*$/.test(after[0].content)) {
    if (after[0].type !== 'softbreak' && after[0].type !== 'text') break;
    after.shift();
  }
  return [...before, ...after];
}

/** Beside the sentence: its level, who decided it, whom it binds, and what proves it. */
function marginOf(
  requirement: SiteData['requirements'][number],
  data: SiteData,
  path: string,
): string {
  const { id, level, role, appliesTo } = requirement;
  const levels = appliesTo === undefined ? '' : ` <span class="tag">${appliesTo.join(', ')}</span>`;
  return (
    `<div class="margin"><a class="req-id" href="#${id}"><code>${id}</code></a>` +
    `<p class="tags">${levelTag(level)} ${sourceTag(requirement)} <span class="tag">${role}</span>${levels}</p>` +
    `${proofOf(requirement, data, path)}</div>`
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
      const fromRoot = /^specification\/(\d\d-[a-z-]+)\.md$/.exec(href);
      if (fromRoot !== null) child.attrSet('href', relativeLink(path, `spec/${fromRoot[1]}.html`));
      const decision = /^([a-z-]+)\.md$/.exec(href);
      if (decision !== null && path.startsWith('decisions/'))
        child.attrSet('href', `${decision[1]}.html`);
    }
  }
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
