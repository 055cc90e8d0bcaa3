import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../data/voicepay-conformance.json', import.meta.url));
const { name, purpose } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly name: string;
  readonly purpose: string;
};

/** A function that an engine may be started with, to show what it offers to agents. */
export const conformanceFunction = { file, name, purpose } as const;
