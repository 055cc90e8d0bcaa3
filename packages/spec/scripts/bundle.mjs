// Writes the single-file copies of the contracts to dist/bundled. Part of the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundles, bundleText } from './bundle-documents.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../dist/bundled');
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(bundles)) writeFileSync(join(folder, name), bundleText(name));
