import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleText } from '../scripts/bundle-documents.mjs';
import { lintContracts } from '../scripts/lint-contracts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'voicepay-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linters say of a contract after one edit of its text. */
async function problemsOf(name: string, from: string, to: string): Promise<readonly string[]> {
  const text = bundleText(name);
  expect(text).toContain(from);
  writeFileSync(join(folder, name), text.replace(from, to));
  const problems: ReadonlyMap<string, readonly string[]> = await lintContracts([name], folder);
  return problems.get(name) ?? [];
}

describe('the linters of contracts', () => {
  it('have nothing to say of a contract as it is', async () => {
    expect(await problemsOf('capture.openapi.yaml', 'x', 'x')).toEqual([]);
    expect(await problemsOf('session-events.asyncapi.yaml', 'x', 'x')).toEqual([]);
  }, 60_000);

  it('find a misspelt word, and an example that its schema does not allow', async () => {
    expect(await problemsOf('capture.openapi.yaml', 'operationId:', 'operationID:')).toContainEqual(
      expect.stringContaining('operationID'),
    );
    expect(await problemsOf('connections.openapi.yaml', 'amount: 4200', 'amount: -1')).toEqual(
      expect.arrayContaining([expect.stringContaining('no-invalid-media-type-examples')]),
    );
  }, 60_000);

  it('find what the AsyncAPI parser refuses', async () => {
    const name = 'session-events.asyncapi.yaml';
    expect(await problemsOf(name, 'action: send', 'action: shout')).toEqual(
      expect.arrayContaining([expect.stringContaining('action'), 'error: not parsed']),
    );
  }, 60_000);

  it('are not let near a document that refers elsewhere, for they would fetch', async () => {
    const from = '#/components/schemas/Problem';
    expect(await problemsOf('capture.openapi.yaml', from, 'http://127.0.0.1:9/problem')).toEqual([
      'error: expected a reference within the document, came http://127.0.0.1:9/problem',
    ]);
  });
});
