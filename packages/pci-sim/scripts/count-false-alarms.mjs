#!/usr/bin/env node
// Reads generated ordinary log lines with the blind leak detector and counts what it takes for a
// card. Usage, after a build: node scripts/count-false-alarms.mjs [lines] [seed]
import { createBlindDetector, ordinaryLogLines } from '../dist/leak-detector/index.js';

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const linesPerScan = 1_000;

const detector = createBlindDetector();
const startedAt = performance.now();
let alarms = 0;
let bytes = 0;
let chunk = [];
function scanChunk() {
  const text = chunk.join('\n');
  bytes += text.length;
  const findings = detector.scan('log', text);
  alarms += findings.length;
  for (const { encoding, offset } of findings) {
    console.log(
      `alarm: ${encoding}: ${text.slice(offset - 40, offset + 60).replaceAll('\n', ' ')}`,
    );
  }
  chunk = [];
}
for (const line of ordinaryLogLines(count, seed)) {
  chunk.push(line);
  if (chunk.length === linesPerScan) scanChunk();
}
if (chunk.length > 0) scanChunk();
const seconds = (performance.now() - startedAt) / 1000;
console.log(
  `${alarms} false alarms in ${count} lines (${(bytes / 1e6).toFixed(0)} MB), seed ${seed}, ` +
    `${seconds.toFixed(0)} s`,
);
process.exitCode = alarms * 1_000_000 > count ? 1 : 0;
