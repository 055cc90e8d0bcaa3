import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const built = new URL('../dist/index.js', import.meta.url);
const file = fileURLToPath(new URL('generated/vectors.json', import.meta.url));

/** Renders every vector in another process, and prints how many came out as Jinja2 has them. */
const program = `
  import { readFileSync } from 'node:fs';
  import { Environment } from ${JSON.stringify(built.href)};
  const { context, templates, vectors } = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
  let exact = 0;
  for (const { template, options, text, error } of vectors) {
    try {
      const environment = new Environment({ ...options, templates });
      if (environment.fromString(template).render(context) === text) exact += 1;
    } catch (problem) {
      if (problem.name !== 'TemplateError') throw problem;
      if (error !== undefined) exact += 1;
    }
  }
  console.log(exact === vectors.length);
`;

describe('the package under stricter rules of Node', () => {
  it.each([
    '--disallow-code-generation-from-strings',
    '--frozen-intrinsics',
    '--disable-proto=throw',
  ])('renders every vector with %s', (flag) => {
    expect(existsSync(built), 'expected the package to be built: npm run build').toBe(true);
    const args = [flag, '--no-warnings', '--input-type=module', '-e', program];
    const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(child.stderr).toBe('');
    expect(child.stdout.trim()).toBe('true');
  });
});
