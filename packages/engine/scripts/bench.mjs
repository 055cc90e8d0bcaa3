// `npm run bench:engine [-- core|http|store ...]`: ratios measured side by side, in turns, medians of
// the rounds' ratios. Needs `node --expose-gc`. Exit code 1 when a bound is missed.
import { openActors, openCore, runActors, runCore } from './bench/core.mjs';
import { openHttpBench } from './bench/http.mjs';
import { runBare, runSessions } from './bench/store.mjs';

const rounds = 7;
const live = 100_000;
const sessions = 500;
/** Rounds before the first that counts: what runs for months is measured when its code is compiled. */
const warmUpRounds = 10;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const wanted = process.argv.slice(2);
const isWanted = (part) => wanted.length === 0 || wanted.includes(part);
const results = [];
const report = (name, value, bound, isMet, detail) => {
  results.push(isMet);
  process.stdout.write(
    `${isMet ? 'met   ' : 'MISSED'} ${name}: ${value} (bound ${bound}; ${detail})\n`,
  );
};

const bytesOf = (open) => {
  global.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = open(live);
  global.gc();
  const bytes = (process.memoryUsage().heapUsed - before) / live;
  return { bytes, kept };
};

if (isWanted('core')) {
  const bytes = [];
  const speed = [];
  for (let round = 0; round < rounds; round += 1) {
    const core = bytesOf(openCore);
    const coreRate = runCore(core.kept, 5);
    core.kept.length = 0;
    const actors = bytesOf(openActors);
    const actorRate = runActors(actors.kept, 5);
    actors.kept.length = 0;
    bytes.push({ ratio: actors.bytes / core.bytes, core: core.bytes, actors: actors.bytes });
    speed.push({ ratio: coreRate / actorRate, core: coreRate, actors: actorRate });
  }
  const speedRatio = median(speed.map((s) => s.ratio));
  report(
    'step, validated and logged, events/s beside an XState actor',
    `${speedRatio.toFixed(1)}x`,
    '20x',
    speedRatio >= 20,
    `${Math.round(median(speed.map((s) => s.core)))}/s and ${Math.round(median(speed.map((s) => s.actors)))}/s`,
  );
  const bytesRatio = median(bytes.map((b) => b.ratio));
  report(
    `bytes of a live session at ${live}`,
    `1/${bytesRatio.toFixed(1)}`,
    '1/8',
    bytesRatio >= 8,
    `${Math.round(median(bytes.map((b) => b.core)))} and ${Math.round(median(bytes.map((b) => b.actors)))} bytes`,
  );
}

if (isWanted('http')) {
  const bench = await openHttpBench();
  const seen = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const { seconds, exchanges, traffic } = await bench.sessions(sessions);
    const bare = await bench.bare(traffic);
    const mirrored = await bench.mirrored(traffic);
    if (round >= 0) seen.push({ seconds, exchanges, bare, mirrored });
  }
  await bench.close();
  const of = (value) => median(seen.map(value));
  const rate = (value) => Math.round(of((s) => s.exchanges / value(s)));
  const engineRate = rate((s) => s.seconds);
  const ratio = of((s) => s.bare / s.seconds);
  report(
    'whole sessions over HTTP beside as many bare round trips',
    `${ratio.toFixed(2)}x`,
    '0.5x',
    ratio >= 0.5,
    `${engineRate} and ${rate((s) => s.bare)} exchanges/s, ${Math.round(of((s) => sessions / s.seconds))} sessions/s`,
  );
  process.stdout.write(
    `       the same where the bare processes both serve and call: ${of((s) => s.mirrored / s.seconds).toFixed(2)}x (no bound; ${engineRate} and ${rate((s) => s.mirrored)} exchanges/s)\n`,
  );
}

if (isWanted('store')) {
  const ratios = [];
  const rates = [];
  for (let round = 0; round < rounds; round += 1) {
    const { rate, records } = await runSessions(1_000);
    const bare = runBare(records);
    ratios.push(rate / bare);
    rates.push({ engine: rate, bare });
  }
  const ratio = median(ratios);
  report(
    'SQLite journal, 64 in flight, beside bare group commits',
    `${ratio.toFixed(2)}x`,
    '0.5x',
    ratio >= 0.5,
    `${Math.round(median(rates.map((r) => r.engine)))} and ${Math.round(median(rates.map((r) => r.bare)))} records/s`,
  );
}
process.exit(results.every(Boolean) ? 0 : 1);
