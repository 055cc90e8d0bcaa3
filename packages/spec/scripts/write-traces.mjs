// Tells machine/traces.yaml in full as machine/traces.txt. The text is looked at by people and held
// by a test: write it only when the machine was meant to change.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { tellTrace } from '../dist/model-checker/tell-trace.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../machine');
const traces = parse(readFileSync(join(folder, 'traces.yaml'), 'utf8'));
const text = traces.map((t) => tellTrace(t)).join('\n');
writeFileSync(join(folder, 'traces.txt'), text);
