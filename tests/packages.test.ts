/** The packages as somebody who installs them has them. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const packages = readdirSync('packages').map((folder) => ({
  folder: `packages/${folder}`,
  manifest: JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8')) as Manifest,
}));

test('hold their licence, their readme and what they export, and no tests', {
  timeout: 120_000,
}, () => {
  const flags = ['--dry-run', '--json', '--ignore-scripts', '--offline'];
  const names = packages.map(({ manifest }) => `--workspace=${manifest.name}`);
  const packed: { name: string; files: { path: string }[] }[] = JSON.parse(
    execFileSync('npm', ['pack', ...flags, ...names], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  expect(packed.map(({ name }) => name).sort()).toEqual(
    packages.map(({ manifest }) => manifest.name).sort(),
  );
  for (const { name, files } of packed) {
    const paths = files.map(({ path }) => path);
    const manifest = packages.find((p) => p.manifest.name === name)?.manifest;
    const targets = Object.values(manifest?.exports ?? {})
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((target) => !target.includes('*'));
    const wanted = [...targets, ...Object.values(manifest?.bin ?? {})];
    expect(paths, name).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        ...wanted.map((path) => path.replace(/^\.\//, '')),
      ]),
    );
    expect(
      paths.filter((path) => /\.test\.|tsbuildinfo/.test(path)),
      name,
    ).toEqual([]);
  }
});

test.each(
  packages.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.bin ?? {}).map(([command, path]) => ({
      command,
      path: `${folder}/${path}`,
      version: manifest.version,
    })),
  ),
)('$command says its version', { timeout: 60_000 }, ({ command, path, version }) => {
  const said = execFileSync(process.execPath, [path, '--version'], { encoding: 'utf8' });
  expect(said).toBe(`${command} ${version}\n`);
});
