import type { Requirement } from '@voicepay/spec';

/** One page of the site, written to `path` below the output folder. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly group: Group;
  /** One sentence, for search results, `llms.txt` and the page's description. */
  readonly summary: string;
  /** The plain text above its first heading, for the search. */
  readonly lead?: string;
  /** HTML of the main column. */
  readonly body: string;
  /** Headings below the title, for the page's own table of contents. */
  readonly headings: readonly Heading[];
  /** What the search finds on it besides title and headings. */
  readonly entries: readonly SearchEntry[];
  /** Its name in the list of pages; absent: its title. */
  readonly nav?: string;
  /** The page that leads to it, when the list of all pages does not. */
  readonly listedOn?: { readonly path: string; readonly title: string };
  /** Wide content: no table of contents beside it. */
  readonly wide?: boolean;
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
  /** The plain text below it, for the search. */
  readonly below?: string;
}

export interface SearchEntry {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

export const groups = ['Start here', 'Tutorials', 'Specification', 'Reference', 'About'] as const;
export type Group = (typeof groups)[number];

/** What proves a requirement: checks that can fail for it, broken implementations that make them. */
export interface Proof {
  readonly checks: readonly string[];
  readonly mutants: readonly string[];
  /** Why there is no check. */
  readonly excuse?: string;
}

export interface SiteData {
  readonly requirements: readonly Requirement[];
  readonly proofOf: (id: string) => Proof;
  /** Machine rows that cite a requirement, all of them. */
  readonly rowsOf: (id: string) => readonly string[];
  readonly pathOf: (id: string) => string;
}

/** Where a requirement's anchor is: `spec/03-collect.html#collect:order-of-fields`. */
export function requirementPath(requirement: Requirement): string {
  const [file] = requirement.clause.split('#') as [string];
  return `spec/${file.replace(/\.md$/, '.html')}#${requirement.id}`;
}

/** From one page to another, relative, so that the site works from a folder. */
export function relativeLink(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
