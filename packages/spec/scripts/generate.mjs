// Writes src/generated from schemas/, openapi/ and data/: validators that need no compiling at run
// time, and types. `--check` writes nothing and fails when a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

import {
  bundleDocument,
  camel,
  componentSchemas,
  nouns,
  pascal,
  readSchema,
} from './bundle-documents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const banner = (from) => `// Generated from ${from} by scripts/generate.mjs. Do not edit.\n`;

/** The nouns as one OpenAPI document, so that one generator types them all. */
function nounsDocument() {
  const schemas = {};
  for (const [name, schema] of Object.entries(componentSchemas())) {
    if (name !== 'SessionEvent') schemas[name] = schema;
    else {
      // An event is its envelope and one of the definitions: a union that `type` tells apart.
      const { oneOf, ...envelope } = schema;
      schemas.SessionEventEnvelope = envelope;
      schemas.SessionEvent = {
        oneOf: oneOf.map((of) => ({
          allOf: [{ $ref: '#/components/schemas/SessionEventEnvelope' }, of],
        })),
      };
    }
  }
  return openapiOf(schemas);
}

function openapiOf(schemas) {
  const info = { title: 'nouns', version: '1.0' };
  return { openapi: '3.1.0', info, paths: {}, components: { schemas } };
}

/** The messages of the AsyncAPI document, by event type. */
async function sessionEventsFile() {
  const { components } = bundleDocument('asyncapi/session-events.yaml');
  const messages = Object.values(components.messages);
  const payloads = messages.map((m) => [`${pascal(m.name)}Message`, m.payload]);
  const document = openapiOf({ ...components.schemas, ...Object.fromEntries(payloads) });
  const ast = await openapiTS(document, { alphabetize: false, emptyObjectsUnknown: true });
  const rows = messages.map(
    (m) => `  '${m.name}': components['schemas']['${pascal(m.name)}Message'];`,
  );
  return `${banner('asyncapi/session-events.yaml')}${astToString(ast)}\n/** What an event of each type looks like on the wire. */\nexport interface SessionEventMessages {\n${rows.join('\n')}\n}\n`;
}

async function typesFile() {
  const ast = await openapiTS(nounsDocument(), { alphabetize: false, emptyObjectsUnknown: true });
  return `${banner('schemas/')}/* biome-ignore-all lint: generated */\n${astToString(ast)}`;
}

async function documentFile(name) {
  const url = new URL(`file://${join(root, `openapi/${name}.yaml`).replaceAll(' ', '%20')}`);
  const ast = await openapiTS(url, { alphabetize: false, emptyObjectsUnknown: true });
  return `${banner(`openapi/${name}.yaml`)}${astToString(ast)}`;
}

/**
 * A union of objects that one property tells apart is validated by that property: an error then
 * names one place, and one branch is tried. The published schemas stay without the keyword, which
 * JSON Schema does not have.
 */
function withDiscriminator(schema) {
  const branches = schema.oneOf ?? [];
  const tells = (name) =>
    branches.every(({ properties, required }) => {
      const { const: value, enum: values } = properties?.[name] ?? {};
      return required?.includes(name) && (value !== undefined || values !== undefined);
    });
  const propertyName = Object.keys(branches[0]?.properties ?? {}).find(tells);
  if (propertyName === undefined) return schema;
  return { ...schema, type: 'object', discriminator: { propertyName } };
}

function validatorsFile() {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  addFormats(ajv, ['uri', 'uri-reference', 'date-time']);
  for (const noun of nouns) ajv.addSchema(withDiscriminator(readSchema(noun)));
  const code = standalone(ajv, Object.fromEntries(nouns.map((n) => [camel(n), readSchema(n).$id])));
  const imports = new Map();
  const body = code.replace('"use strict";', '').replace(/require\("([^"]+)"\)/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `imported${imports.size}`);
    return imports.get(path);
  });
  // Node gives a CommonJS module's exports as its default import; bundlers and test runners give what
  // the module calls its default. Both must work.
  const lines = [...imports].flatMap(([path, name]) => [
    `import ${name}Module from '${path}.js';`,
    `const ${name} = typeof ${name}Module === 'function' ? { default: ${name}Module } : ${name}Module;`,
  ]);
  return `${banner('schemas/')}// @ts-nocheck\n${lines.join('\n')}\n${body}`;
}

function validatorTypes() {
  const names = nouns.map((n) => `export const ${camel(n)}: Validate;`);
  return `${banner('schemas/')}import type { ErrorObject } from 'ajv';\nexport interface Validate {\n  (value: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n${names.join('\n')}\n`;
}

function nounsFile() {
  const rows = nouns.map((n) => {
    const type = `components['schemas']['${pascal(n)}']`;
    return `export type ${pascal(n)} = ${type};`;
  });
  const map = nouns.map((n) => `  '${n}': ${pascal(n)};`);
  return `${banner('schemas/')}import type { components } from './schema-types.generated.ts';\n\n${rows.join('\n')}\n\nexport interface Nouns {\n${map.join('\n')}\n}\n\nexport const nounNames = [${nouns.map((n) => `'${n}'`).join(', ')}] as const;\n`;
}

function currenciesFile() {
  const { as_of, currencies } = JSON.parse(
    readFileSync(join(root, 'data/currencies.json'), 'utf8'),
  );
  const rows = currencies.map((c) => `  ${c.code}: ${c.minor_unit_digits},`);
  return `${banner('data/currencies.json')}/** Payable currencies as of ${as_of}: minor-unit digits by ISO 4217 code. */\nexport const minorUnitDigits: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
}

/** The machine as a module: readers of the package need no YAML and no file. */
function machineFile() {
  const document = parse(readFileSync(join(root, 'machine/payment-session.yaml'), 'utf8'));
  const type = "import type { MachineDocument } from '../machine/machine-document.ts';";
  const text = JSON.stringify(document, null, 2);
  return `${banner('machine/payment-session.yaml')}${type}\n\nexport const machine: MachineDocument = ${text};\n`;
}

const files = {
  'schema-types.generated.ts': await typesFile(),
  'nouns.generated.ts': nounsFile(),
  'validators.generated.js': validatorsFile(),
  'validators.generated.d.ts': validatorTypes(),
  'currencies.generated.ts': currenciesFile(),
  'machine.generated.ts': machineFile(),
  'session-events.generated.ts': await sessionEventsFile(),
};
for (const name of ['connections', 'engine', 'capture', 'processor'])
  files[`openapi-${name}.generated.ts`] = await documentFile(name);

let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const path = join(root, 'src/generated', name);
  let old = '';
  try {
    old = readFileSync(path, 'utf8');
  } catch {}
  if (old === text) continue;
  stale += 1;
  if (process.argv.includes('--check'))
    console.error(`stale: src/generated/${name}; run npm run generate -w @voicepay/spec`);
  else writeFileSync(path, text);
}
if (stale > 0 && process.argv.includes('--check')) process.exitCode = 1;
