import {
  kindOf,
  membersTables,
  nounOf,
  prose,
  type ReadSchema,
  type Schema,
} from './schema-members.ts';
import { escapeHtml, type Heading, type Page, type SearchEntry } from './site.ts';
import { tableOf } from './tables.ts';

/** What a page needs besides its document: schemas, and a noun's example as a block of code. */
export interface Nouns {
  readonly read: ReadSchema;
  readonly example: (noun: string) => string;
  readonly block: (value: unknown) => string;
}

interface Media {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Body {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly $ref?: string;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly $ref?: string;
}
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}
type PathItem = Readonly<Record<string, Operation>> & {
  readonly parameters?: readonly Parameter[];
};

/** An OpenAPI document, as far as its page reads it. */
export interface OpenApi {
  readonly info: {
    readonly title: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Body>>;
    readonly securitySchemes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const nounLink = (noun: string) => `schemas.html#${noun}`;

/** The page of one OpenAPI document, served by `role`: its operations in the document's order. */
export function openApiPage(name: string, role: string, document: OpenApi, nouns: Nouns): Page {
  const headings: Heading[] = [];
  const entries: SearchEntry[] = [];
  const sections: string[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const id = operation.operationId;
      headings.push({ id, text: operation.summary ?? id, level: 2 });
      entries.push({
        anchor: id,
        title: `${method.toUpperCase()} ${path}`,
        text: operation.summary ?? '',
      });
      sections.push(operationOf(path, method, item, operation, document, nouns));
    }
  }
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(
    ([scheme, { type, scheme: http, in: where, name: header }]) =>
      `<tr><td><code>${scheme}</code></td><td>${[type, http, where, header].filter((v) => v !== undefined).join(', ')}</td></tr>`,
  );
  const auth =
    schemes.length === 0
      ? ''
      : `<h2 id="authentication">Authentication</h2>${tableOf(['scheme', 'how'], schemes)}`;
  if (auth !== '') headings.push({ id: 'authentication', text: 'Authentication', level: 2 });
  return {
    path: `reference/${name}-api.html`,
    title: `${partOf(document)} (OpenAPI)`,
    group: 'Reference',
    summary: document.info.summary ?? document.info.title,
    body: `<p class="lead">${prose(document.info.summary ?? '')}</p>${paragraphs(document.info.description ?? '')}<p>The document: <a href="../openapi/${name}.yaml">${name}.yaml</a>. What it does not say, the <a href="../requirements.html?binds=${role}">requirements that bind the ${role}</a> do.</p>${sections.join('')}${auth}`,
    headings,
    entries,
  };
}

/** What the title names after the protocol: `Voice payment collection - capture zone`. */
function partOf({ info }: OpenApi): string {
  const part = info.title.replace(/^.* - /, '');
  return `${part[0]?.toUpperCase()}${part.slice(1)}`;
}

function operationOf(
  path: string,
  method: string,
  item: PathItem,
  operation: Operation,
  document: OpenApi,
  nouns: Nouns,
): string {
  const { read } = nouns;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter) =>
      parameter.$ref === undefined
        ? parameter
        : (document.components?.parameters?.[nounOf(parameter.$ref)] as Parameter),
  );
  const parameterRows = parameters.map(
    ({ name, in: where, required, description, schema }) =>
      `<tr><td><code>${name}</code>${required ? ' <span class="tag">required</span>' : ''}</td><td>${where}</td><td>${schema === undefined ? '' : kindOf(schema, read, nounLink)}</td><td>${prose(description ?? '')}</td></tr>`,
  );
  const responseRows = Object.entries(operation.responses).map(([status, response]) => {
    const body =
      response.$ref === undefined
        ? response
        : (document.components?.responses?.[nounOf(response.$ref)] as Body);
    const content = Object.entries(body.content ?? {}).map(
      ([type, { schema }]) =>
        `<code>${type}</code>${schema === undefined ? '' : ` ${kindOf(schema, read, nounLink)}`}`,
    );
    return `<tr><td><code>${status}</code></td><td>${prose(response.description ?? body.description ?? '')}</td><td>${content.join('<br>')}</td></tr>`;
  });
  return (
    `<h2 id="${operation.operationId}">${escapeHtml(operation.summary ?? operation.operationId)}</h2>` +
    `<p class="endpoint"><span class="method ${method}">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code></p>` +
    paragraphs(operation.description ?? '') +
    (parameterRows.length === 0
      ? ''
      : `<h3>Parameters</h3>${tableOf(['name', 'in', 'value', 'meaning'], parameterRows)}`) +
    requestOf(operation.requestBody, nouns) +
    `<h3>Answers</h3>${tableOf(['status', 'meaning', 'body'], responseRows)}${answerExample(operation, nouns)}`
  );
}

function requestOf(body: Body | undefined, { read, example, block }: Nouns): string {
  const media = Object.values(body?.content ?? {})[0];
  if (media?.schema === undefined) return '';
  const noun = media.schema.$ref === undefined ? undefined : nounOf(media.schema.$ref);
  const schema = noun === undefined ? media.schema : read(noun);
  const title =
    noun === undefined
      ? ''
      : `<p>A <a href="${nounLink(noun)}">${noun}</a>. ${prose(schema.description ?? '')}</p>`;
  const [first] = Object.values(media.examples ?? {});
  const shown =
    first === undefined ? (noun === undefined ? '' : example(noun)) : block(first.value);
  return `<h3>Request</h3>${title}${membersTables(schema, read, nounLink)}${shown}`;
}

/** The body of the first answer that is no refusal. */
function answerExample(operation: Operation, { example, block }: Nouns): string {
  const [, good] = Object.entries(operation.responses).find(([status]) => status < '3') ?? [];
  const media = Object.values(good?.content ?? {})[0];
  const [first] = Object.values(media?.examples ?? {});
  if (first !== undefined) return block(first.value);
  const ref = media?.schema?.$ref;
  return ref === undefined ? '' : example(nounOf(ref));
}

function paragraphs(text: string): string {
  return text
    .split(/\n\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${prose(part.trim())}</p>`)
    .join('');
}

/** Session events, from the AsyncAPI document: transports, then every event with its data. */
export function eventsPage(
  document: {
    components: {
      messages: Record<
        string,
        { name: string; summary: string; examples?: readonly { payload?: unknown }[] }
      >;
    };
    info: { description: string };
  },
  { read, block }: Nouns,
): Page {
  const schema = read('session-event');
  const events = Object.values(document.components.messages);
  const sections = events.map(({ name, summary, examples = [] }) => {
    const data = schema.$defs?.[name]?.properties?.data ?? {};
    const members = membersTables(data, read, nounLink);
    return `<h2 id="${name}"><code>${name}</code></h2><p>${prose(summary)}</p>${members === '' ? '<p>No data.</p>' : members}${examples[0] === undefined ? '' : block(examples[0].payload)}`;
  });
  const { $defs: _defs, oneOf: _oneOf, ...envelope } = schema;
  return {
    path: 'reference/session-events-api.html',
    title: 'Session events (AsyncAPI)',
    group: 'Reference',
    summary: 'Every event of a session, in order, masked: over SSE and WebSocket.',
    body:
      `${paragraphs(document.info.description)}<p>The document: <a href="../asyncapi/session-events.yaml">session-events.yaml</a>.</p>` +
      `<h2 id="envelope">Envelope</h2>${membersTables(envelope, read, nounLink)}${sections.join('')}`,
    headings: [
      { id: 'envelope', text: 'Envelope', level: 2 },
      ...events.map(({ name }) => ({ id: name, text: name, level: 2 })),
    ],
    entries: events.map(({ name, summary }) => ({ anchor: name, title: name, text: summary })),
  };
}

/** Every noun, once. */
export function schemasPage(names: readonly string[], { read, example }: Nouns): Page {
  const link = (noun: string) => `#${noun}`;
  const sections = names.map((noun) => {
    const { oneOf, ...rest } = read(noun);
    const schema =
      noun === 'session-event' ? rest : { ...rest, ...(oneOf === undefined ? {} : { oneOf }) };
    const tables = membersTables(schema, read, link, 'h3');
    const value = tables === '' ? `<p>${kindOf(schema, read, link)}</p>` : tables;
    return `<h2 id="${noun}">${escapeHtml(schema.title ?? noun)}</h2><p>${prose(schema.description ?? '')} <a href="../schemas/${noun}.schema.json">${noun}.schema.json</a></p>${value}${example(noun)}`;
  });
  return {
    path: 'reference/schemas.html',
    title: 'Schemas',
    group: 'Reference',
    summary: 'One JSON Schema per noun: what every message is made of.',
    body: `<p class="lead">JSON Schema 2020-12, one file per noun, referenced by all documents.</p>${sections.join('')}`,
    headings: names.map((noun) => ({ id: noun, text: read(noun).title ?? noun, level: 2 })),
    entries: names.map((noun) => ({
      anchor: noun,
      title: noun,
      text: read(noun).description ?? '',
    })),
  };
}
