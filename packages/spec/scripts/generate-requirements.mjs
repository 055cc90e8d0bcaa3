// Brings what is made of requirements/*.yaml up to date: src/generated/requirements.generated.ts, and
// the normative sentences in specification/*.md. Run it after every change of a row:
//   node scripts/generate-requirements.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  readRequirementRows,
  readVersions,
  renderRequirementsModule,
} from './requirement-files.mjs';
import { writeSentences } from './specification-text.mjs';

const inPackage = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const rows = readRequirementRows(inPackage('requirements'));
writeFileSync(
  inPackage('src/generated/requirements.generated.ts'),
  renderRequirementsModule(rows, readVersions(inPackage('requirements'))),
);
for (const chapter of readdirSync(inPackage('specification'))) {
  const path = inPackage(`specification/${chapter}`);
  writeFileSync(path, writeSentences(readFileSync(path, 'utf8'), rows));
}
process.stdout.write(`${rows.length} requirements written\n`);
