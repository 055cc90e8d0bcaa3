import { escapeHtml } from './site.ts';
import { tableOf } from './tables.ts';

/** A JSON Schema, as far as the pages read it. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
}

export type ReadSchema = (noun: string) => Schema;

export const nounOf = (ref: string): string => ref.replace(/^.*\//, '').replace('.schema.json', '');

/** The members of an object schema as tables, one per variant; `link` says where a noun is. */
export function membersTables(
  schema: Schema,
  read: ReadSchema,
  link: (noun: string) => string,
  heading: 'h3' | 'h4' = 'h4',
): string {
  const variants = schema.oneOf?.filter((variant) => variant.properties !== undefined) ?? [];
  if (variants.length > 0) {
    return variants
      .map(
        (variant) =>
          `<${heading}>${escapeHtml(nameOfVariant(variant))}</${heading}>${membersTables(variant, read, link)}`,
      )
      .join('');
  }
  const rows = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const ref = member.$ref ?? member.items?.$ref;
    const target = ref === undefined ? member : { ...read(nounOf(ref)), ...member };
    const required = schema.required?.includes(name) ? ' <span class="tag">required</span>' : '';
    return `<tr><td><code>${name}</code>${required}</td><td>${kindOf(member, read, link)}</td><td>${prose(target.description ?? '')}</td></tr>`;
  });
  return rows.length === 0 ? '' : tableOf(['member', 'value', 'meaning'], rows);
}

function nameOfVariant(variant: Schema): string {
  if (variant.title !== undefined) return variant.title;
  const type = variant.properties?.type ?? variant.properties?.status;
  return String(type?.const ?? type?.enum?.join(', ') ?? 'variant');
}

/** One value in words: its noun, its constants, or its type with range and default. */
export function kindOf(member: Schema, read: ReadSchema, link: (noun: string) => string): string {
  if (member.$ref !== undefined && nounOf(member.$ref) !== '') {
    const noun = nounOf(member.$ref);
    return `<a href="${link(noun)}">${noun}</a>`;
  }
  const variants = member.anyOf ?? member.oneOf;
  if (variants !== undefined)
    return variants.map((variant) => kindOf(variant, read, link)).join(' or ');
  if (member.items !== undefined) return `list of ${kindOf(member.items, read, link)}`;
  if (member.const !== undefined) return `<code>${escapeHtml(JSON.stringify(member.const))}</code>`;
  const limit = member.maxLength === undefined ? '' : ` of at most ${member.maxLength} characters`;
  const pattern = member.pattern === undefined ? '' : ` <code>${escapeHtml(member.pattern)}</code>`;
  const start =
    member.default === undefined
      ? ''
      : `, default <code>${escapeHtml(JSON.stringify(member.default))}</code>`;
  if (member.enum !== undefined)
    return `${member.enum.map((v) => `<code>${escapeHtml(String(v))}</code>`).join(' ')}${start}`;
  return `${[member.type ?? 'any'].flat().join(' or ')}${rangeOf(member)}${limit}${pattern}${start}`;
}

function rangeOf({ minimum, maximum }: Schema): string {
  if (minimum === undefined) return maximum === undefined ? '' : ` of at most ${maximum}`;
  return maximum === undefined ? ` of at least ${minimum}` : ` ${minimum} to ${maximum}`;
}

/** Text of a schema or document: code in backticks, nothing else. */
export function prose(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
