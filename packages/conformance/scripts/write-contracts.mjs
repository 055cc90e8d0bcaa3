// npm run contracts: writes contracts/*.json from the examples of the specification's documents.
import { mkdirSync, writeFileSync } from 'node:fs';
import { writeContract } from '../dist/contracts/contract-file.js';
import { publishedContracts } from '../dist/contracts/published-contracts.js';

const folder = new URL('../contracts/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, contract] of Object.entries(publishedContracts())) {
  writeFileSync(new URL(name, folder), writeContract(contract));
}
