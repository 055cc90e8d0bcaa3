import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { compile } from 'json-schema-to-typescript';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundles, bundleText } from '../scripts/bundle-documents.mjs';

// Somebody who has only the bundled documents: everything below starts from their text.
const names = Object.keys(bundles).filter((name) => name.endsWith('.openapi.yaml'));
const folder = mkdtempSync(join(tmpdir(), 'voicepay-generators-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function operationsOf(name: string): readonly string[] {
  const { paths } = parse(bundleText(name)) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  return Object.values(paths)
    .flatMap((path) => Object.values(path).map((operation) => operation.operationId))
    .filter((id) => id !== undefined);
}

/** What the compiler says of files, with a stand-in for a server framework that is not installed. */
function typeErrors(files: readonly string[]): readonly string[] {
  const framework = join(folder, 'fastify.d.ts');
  writeFileSync(
    framework,
    `declare module 'fastify' { export type RouteHandler<T> = (request: T) => unknown; }\n`,
  );
  const program = ts.createProgram([framework, ...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      (d) => `${d.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`,
    );
}

describe('from the bundled OpenAPI documents alone', () => {
  it.each(names)('openapi-typescript types %s', async (name) => {
    const text = astToString(await openapiTypescript(bundleText(name)));
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, text);
    for (const operation of operationsOf(name)) {
      expect(text).toContain(`operations["${operation}"]`);
    }
    expect(typeErrors([file])).toEqual([]);
  });

  it.each(names)(
    'another generator makes a client and a server stub of %s',
    async (name) => {
      const input = join(folder, name);
      const path = join(folder, name.replace('.openapi.yaml', ''));
      writeFileSync(input, bundleText(name));
      await createClient({
        input,
        output: { path },
        logs: { level: 'silent', file: false },
        plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk', 'fastify'],
      });
      const client = readFileSync(join(path, 'sdk.gen.ts'), 'utf8');
      const server = readFileSync(join(path, 'fastify.gen.ts'), 'utf8');
      for (const operation of operationsOf(name)) {
        expect(client).toContain(`export const ${operation} = `);
        expect(server).toContain(`${operation}: RouteHandler<`);
      }
      expect(typeErrors([join(path, 'index.ts'), join(path, 'fastify.gen.ts')])).toEqual([]);
    },
    60_000,
  );
});

describe('from the bundled AsyncAPI document alone', () => {
  it('a generator of types makes one for every event', async () => {
    const { components } = parse(bundleText('session-events.asyncapi.yaml'));
    const messages = Object.values(components.messages) as { name: string; payload: object }[];
    const anyEvent = { title: 'AnyEvent', anyOf: messages.map((m) => m.payload), components };
    const text = await compile(anyEvent, 'AnyEvent', { bannerComment: '' });
    for (const { name } of messages) expect(text).toContain(`"${name}"`);
    const file = join(folder, 'events.ts');
    writeFileSync(file, `${text}\nexport const type: AnyEvent['type'] = 'session.opened';\n`);
    expect(typeErrors([file])).toEqual([]);
    writeFileSync(file, `${text}\nexport const type: AnyEvent['type'] = 'session.ended';\n`);
    expect(typeErrors([file])).toHaveLength(1);
  });
});

describe('from the bundled function schema alone', () => {
  it('a generator of types makes one of a whole function', async () => {
    const text = await compile(JSON.parse(bundleText('function-configuration.schema.json')), 'Fn', {
      bannerComment: '',
    });
    const file = join(folder, 'function.ts');
    writeFileSync(file, text);
    expect(text).toContain('before_starting_session?: string');
    expect(text).toContain('per_field_retry_limit?: number');
    expect(typeErrors([file])).toEqual([]);
  });
});
