import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundles, bundleText } from '../scripts/bundle-documents.mjs';
import { loadMachine } from '../src/machine/load-machine.ts';

const root = new URL('../', import.meta.url);

describe('generated files', () => {
  it('are what the sources make today', () => {
    const script = fileURLToPath(new URL('scripts/generate.mjs', root));
    const run = () => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
    expect(run).not.toThrow();
  }, 60_000);

  it('carry a banner that says so', () => {
    const folder = new URL('src/generated/', root);
    for (const file of readdirSync(folder)) {
      expect(readFileSync(new URL(file, folder), 'utf8').split('\n')[0], file).toMatch(
        /^\/\/ Generated from .* Do not edit\.$/,
      );
    }
  });

  it('type an event of the AsyncAPI document as the schema does', () => {
    const left = 'SessionEventMessages["field.rejected"]["data"]["attempts_left"]';
    const text = `
      import type { SessionEvent } from '../src/generated/nouns.generated.ts';
      import type { SessionEventMessages } from '../src/generated/session-events.generated.ts';
      type Any = SessionEventMessages[SessionEvent['type']];
      export const fits: Any extends SessionEvent ? true : false = true;
      export const isNumber: ${left} extends number ? true : false = true;
      export const isText: ${left} extends string ? true : false = true;`;
    expect(typeErrorsOf(text)).toEqual(["Type 'true' is not assignable to type 'false'."]);
  }, 60_000);
});

/** What the compiler says of a module that imports the package's source. */
function typeErrorsOf(text: string): readonly string[] {
  const name = fileURLToPath(new URL('test/asserted.ts', root));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => (file === name ? text : readFile(file));
  host.fileExists = (file) => file === name || fileExists(file);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map((d) => ts.flattenDiagnosticMessageText(d.messageText, ' '));
}

describe('the bundled documents', () => {
  it.each(Object.keys(bundles))('refer to nothing outside themselves: %s', (name) => {
    const document = parse(bundleText(name));
    const references: string[] = [];
    const visit = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      if ('$ref' in node && typeof node.$ref === 'string') references.push(node.$ref);
      Object.values(node).forEach(visit);
    };
    visit(document);
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      const place = reference
        .replace(/^#\//, '')
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce<unknown>((node, part) => (node as Record<string, unknown>)?.[part], document);
      expect(place, reference).toBeDefined();
    }
  });

  it('name one protocol version: that of the machine and the newest of the changelog', () => {
    const versions = Object.keys(bundles)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => parse(bundleText(name)).info.version);
    expect(new Set(versions).size).toBe(1);
    const changelog = readFileSync(new URL('PROTOCOL-CHANGELOG.md', root), 'utf8');
    expect(/^## (\S+)/m.exec(changelog)?.[1]).toBe(versions[0]);
    expect(loadMachine().protocol).toBe(versions[0]);
  });
});
