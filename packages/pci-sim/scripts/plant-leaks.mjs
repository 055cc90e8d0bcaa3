#!/usr/bin/env node
// Plants every form of leak in every kind of sink with every published test card, and prints how
// many each mode of the leak detector finds. Usage, after a build: node scripts/plant-leaks.mjs
import { testCards } from '../dist/card/test-cards.js';
import {
  createBlindDetector,
  createCanaryDetector,
  leakForms,
  leakSinks,
} from '../dist/leak-detector/index.js';

const counts = { planted: 0, canary: 0, readable: 0, blindReadable: 0, blind: 0 };
const missed = new Map();
const blind = createBlindDetector();
for (const { number: cardNumber, securityCode } of testCards) {
  const canary = createCanaryDetector([{ cardNumber, securityCode }]);
  for (const form of leakForms) {
    for (const sink of leakSinks) {
      const leak = Buffer.from(form.write({ cardNumber, securityCode }));
      const content = sink.write(leak);
      counts.planted += 1;
      if (canary.scan(sink.name, content).length > 0) counts.canary += 1;
      else {
        const name = `canary: ${form.name} in ${sink.name}`;
        missed.set(name, (missed.get(name) ?? 0) + 1);
      }
      const isSeen = blind.scan(sink.name, content).length > 0;
      if (isSeen) counts.blind += 1;
      if (!form.blind) continue;
      counts.readable += 1;
      if (isSeen) counts.blindReadable += 1;
      else {
        const name = `blind: ${form.name} in ${sink.name}`;
        missed.set(name, (missed.get(name) ?? 0) + 1);
      }
    }
  }
}
const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
console.log(
  `${testCards.length} cards, ${leakForms.length} forms, ${leakSinks.length} kinds of sink`,
);
console.log(`canary mode: ${percent(counts.canary, counts.planted)}`);
console.log(`blind mode, readable forms: ${percent(counts.blindReadable, counts.readable)}`);
console.log(`blind mode, all forms: ${percent(counts.blind, counts.planted)}`);
for (const [form, count] of [...missed].sort((a, b) => b[1] - a[1]))
  console.log(`  ${count} missed, ${form}`);
