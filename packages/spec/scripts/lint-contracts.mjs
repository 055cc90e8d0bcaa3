// Lints the bundled contracts: OpenAPI and AsyncAPI with redocly (rules and excuses: redocly.yaml),
// AsyncAPI with its own parser. A bundle refers to nothing outside itself, so nothing is fetched.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Parser } from '@asyncapi/parser';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const redocly = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
);
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** By file name, one line a problem; none when the document is as it should be. */
export async function lintContracts(names, folder = join(root, 'dist/bundled')) {
  const problems = new Map(names.map((name) => [name, foreignReferences(join(folder, name))]));
  // A document that refers elsewhere is not given to a linter: it would fetch.
  const isWhole = (name) => name.endsWith('.yaml') && problems.get(name).length === 0;
  const documents = names.filter(isWhole);
  for (const name of documents)
    problems.get(name).push(...(await lintByRedocly(join(folder, name))));
  for (const name of documents.filter((n) => n.includes('asyncapi'))) {
    problems.get(name).push(...(await lintByParser(join(folder, name))));
  }
  return problems;
}

function foreignReferences(path) {
  const found = [];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string' && !node.$ref.startsWith('#/')) {
      found.push(`error: expected a reference within the document, came ${node.$ref}`);
    }
    Object.values(node).forEach(visit);
  };
  visit(parse(readFileSync(path, 'utf8')));
  return found;
}

async function lintByRedocly(path) {
  const words = ['lint', '--config', join(root, 'redocly.yaml'), '--format', 'json'];
  const run = promisify(execFile)(process.execPath, [redocly, ...words, path], {
    env: { ...process.env, ...quiet },
    maxBuffer: 64 * 1024 * 1024,
  });
  // With errors redocly ends by 1 and its findings are in stdout all the same.
  const { stdout } = await run.catch((error) => error);
  const { problems } = JSON.parse(stdout);
  return problems.map((p) => `${p.severity}: ${p.ruleId}: ${p.message}`);
}

async function lintByParser(path) {
  const { document, diagnostics } = await new Parser().parse(readFileSync(path, 'utf8'));
  const found = diagnostics.map((d) => `${d.code}: ${d.path.join('/')}: ${d.message}`);
  return document === undefined ? ['error: not parsed', ...found] : found;
}
