import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('npm run spec:check', () => {
  it('finds nothing wrong with the contracts, the machine and its versions', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout.split('\n').filter((line) => line.includes('WRONG'))).toEqual([]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all right, /m);
  }, 120_000);
});
