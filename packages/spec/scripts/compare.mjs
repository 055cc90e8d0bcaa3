// `npm run compare`: what changed on the wire since the version that was published last, and whether
// it breaks anybody. `-- --write` makes today's contracts the baseline of their version: when it is
// published, and not otherwise.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { bundles, bundleText } from './bundle-documents.mjs';
import { compareContracts } from './compare-contracts.mjs';

const baselines = join(dirname(fileURLToPath(import.meta.url)), '../baseline');

/** The verdict on today's contracts: `breaking` is wrong unless the major version rose. */
export function compareWithBaseline() {
  const today = new Map(Object.keys(bundles).map((name) => [name, parse(bundleText(name))]));
  const now = versionOf(today);
  const then = latestBaseline();
  const changes = compareContracts(readBaseline(then), today);
  const breaking = changes.filter((c) => c.breaking).length;
  const isMajor = Number(now.split('.')[0]) > Number(then.split('.')[0]);
  return { then, now, changes, breaking, isWrong: breaking > 0 && !isMajor };
}

function versionOf(today) {
  return today.get('engine.openapi.yaml').info.version;
}

function latestBaseline() {
  const byNumbers = (a, b) => a.localeCompare(b, 'en', { numeric: true });
  const versions = existsSync(baselines) ? readdirSync(baselines).sort(byNumbers) : [];
  const latest = versions.at(-1);
  if (latest === undefined) throw new Error('expected a version in baseline/, came none');
  return latest;
}

function readBaseline(version) {
  const folder = join(baselines, version);
  const read = (name) => [name, parse(readFileSync(join(folder, name), 'utf8'))];
  return new Map(readdirSync(folder).map(read));
}

function writeBaseline() {
  const { version } = parse(bundleText('engine.openapi.yaml')).info;
  const folder = join(baselines, version);
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(bundles)) writeFileSync(join(folder, name), bundleText(name));
}

/** One line a change and one for the verdict. */
export function tell({ then, now, changes, breaking, isWrong }) {
  const lines = changes.map(
    (c) => `  ${c.breaking ? 'BREAKING  ' : 'compatible'} ${c.contract}: ${c.change}`,
  );
  const count = `${breaking} breaking, ${changes.length - breaking} compatible`;
  lines.push(`  ${now} against published ${then}: ${count}`);
  if (isWrong) lines.push('  expected a higher major version for what breaks somebody');
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) writeBaseline();
  const verdict = compareWithBaseline();
  for (const line of tell(verdict)) console.log(line);
  if (verdict.isWrong) process.exitCode = 1;
}
