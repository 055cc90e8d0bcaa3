// Makes single-file copies of the contracts: every schema that a document needs stands inside it, so
// that a generator or a linter has to resolve nothing. Pure but for reading the package's files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
export const camel = (s) => s.replace(/[-_.](.)/g, (_, c) => c.toUpperCase());
export const pascal = (s) => camel(`-${s}`);

export const nouns = readdirSync(join(root, 'schemas'))
  .map((file) => file.replace('.schema.json', ''))
  .sort();

export const readSchema = (noun) => JSON.parse(read(`schemas/${noun}.schema.json`));

/** File name of each bundle, and what makes it. */
export const bundles = {
  'connections.openapi.yaml': () => bundleDocument('openapi/connections.yaml'),
  'engine.openapi.yaml': () => bundleDocument('openapi/engine.yaml'),
  'capture.openapi.yaml': () => bundleDocument('openapi/capture.yaml'),
  'processor.openapi.yaml': () => bundleDocument('openapi/processor.yaml'),
  'session-events.asyncapi.yaml': () => bundleDocument('asyncapi/session-events.yaml'),
  'function-configuration.schema.json': () => bundleSchema('function-configuration'),
};

/** The text of one bundle, as it is published. */
export function bundleText(name) {
  const document = bundles[name]();
  if (name.endsWith('.json')) return `${JSON.stringify(document, null, 2)}\n`;
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 100 });
}

/** A document with the schemas that it refers to, near or far, in its components. */
export function bundleDocument(path) {
  const needed = new Set();
  const document = localise(parse(read(path)), '', '#/components/schemas/', needed);
  const schemas = collect(needed, '#/components/schemas/');
  const bundled = { ...document, components: { ...document.components, schemas } };
  return document.asyncapi === undefined ? bundled : withLonelyReferences(bundled);
}

/** AsyncAPI takes nothing beside a `$ref`: what stands there goes around it. */
function withLonelyReferences(node) {
  if (Array.isArray(node)) return node.map(withLonelyReferences);
  if (node === null || typeof node !== 'object') return node;
  const { $ref, ...rest } = node;
  const around = Object.entries(rest).map(([key, value]) => [key, withLonelyReferences(value)]);
  if ($ref === undefined) return Object.fromEntries(around);
  return around.length === 0 ? { $ref } : { allOf: [{ $ref }], ...Object.fromEntries(around) };
}

/** A schema with everything that it refers to in its `$defs`. */
export function bundleSchema(noun) {
  const needed = new Set();
  const schema = readSchema(noun);
  const { $defs, ...body } = schema;
  const local = localise(body, noun, '#/$defs/', needed);
  const defs = collect(needed, '#/$defs/');
  return { $schema: schema.$schema, $id: schema.$id, ...local, $defs: defs };
}

/** All nouns by component name, for the generators of types. */
export function componentSchemas() {
  return collect(new Set(nouns), '#/components/schemas/');
}

function collect(needed, prefix) {
  const found = {};
  for (const noun of needed) {
    const { $defs = {}, ...schema } = readSchema(noun);
    found[pascal(noun)] = localise(schema, noun, prefix, needed);
    for (const [name, definition] of Object.entries($defs)) {
      found[pascal(noun) + pascal(name)] = localise(definition, noun, prefix, needed);
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same node with every `$ref` to a schema file turned into one within the document. */
function localise(node, noun, prefix, needed) {
  if (Array.isArray(node)) return node.map((item) => localise(item, noun, prefix, needed));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key]) => key !== '$id' && key !== '$schema');
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key !== '$ref') return [key, localise(value, noun, prefix, needed)];
      return [key, localReference(value, noun, prefix, needed)];
    }),
  );
}

function localReference(reference, noun, prefix, needed) {
  const file = /([a-z0-9-]+)\.schema\.json$/.exec(reference)?.[1];
  if (file !== undefined) {
    needed.add(file);
    return prefix + pascal(file);
  }
  const definition = noun === '' ? undefined : /^#\/\$defs\/(.+)$/.exec(reference)?.[1];
  return definition === undefined ? reference : prefix + pascal(noun) + pascal(definition);
}
