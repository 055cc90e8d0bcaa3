import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('nothing that the handlers import needs node', () => {
  const seen = new Set<string>();
  const offenders: string[] = [];
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of source.matchAll(/from '([^']+)'/g)) {
      if (name.startsWith('.')) visit(resolve(dirname(file), name));
      else if (name === '@voicepay/spec') visit(resolve(packages, 'spec/src/index.ts'));
      else if (name.startsWith('node:')) offenders.push(`${file} imports ${name}`);
    }
  };
  const packages = fileURLToPath(new URL('../../', import.meta.url));
  visit(fileURLToPath(new URL('../src/msw/handlers.ts', import.meta.url)));
  expect(seen.size).toBeGreaterThan(20);
  expect(offenders).toEqual([]);
});

test('the set-ups that the README shows are these files', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const name of ['vitest', 'jest', 'browser']) {
    const file = readFileSync(new URL(`./setups/${name}.ts`, import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`ts\n${file}\`\`\``);
  }
});
