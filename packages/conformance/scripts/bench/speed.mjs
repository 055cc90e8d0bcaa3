import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockConnections } from '@voicepay/mock-connections';
import { flagsOf, startUpMs, verifyConnections } from './ours.mjs';
import { peers } from './peers.mjs';
import { median, run, serveMock } from './processes.mjs';

const bare = fileURLToPath(new URL('./bare-loop.mjs', import.meta.url));
const say = (text) => process.stdout.write(`${text}\n`);

/** What the suite promises of a quiet machine; memory and start-up of every one. */
const bounds = {
  startUpMs: ['start-up to the first request, ms', (n) => n < 400],
  oursPeakMb: ['memory at its peak, MB', (n) => n < 150],
  wallRatio: ['wall time, of Specmatic\u2019s', (n) => n <= 0.1],
  requestRatio: ['requests, of Specmatic\u2019s', (n) => n >= 1],
  quickWallRatio: ['wall time of --quick, of Specmatic\u2019s', (n) => n <= 0.1],
  quickRequestRatio: ['requests of --quick, of Specmatic\u2019s', (n) => n >= 1],
  rateRatio: ['requests a second, of Specmatic\u2019s', (n) => n >= 15],
  ofBare: ['requests a second, of a bare undici Pool\u2019s', (n) => n >= 0.4],
};

/** Interleaved rounds on one endpoint on loopback; ratios are medians of the rounds' ratios. */
export async function measureSpeed({ folder, peersFolder, rounds }) {
  const table = await playRounds(folder, peersFolder, rounds);
  const names = Object.keys(table[0]);
  const medians = Object.fromEntries(names.map((name) => [name, median(columnOf(table, name))]));
  say('medians:');
  for (const [name, value] of Object.entries(medians)) {
    say(`  ${name.padEnd(20)} ${value.toFixed(3)}`);
  }
  say('bounds:');
  let allHold = true;
  for (const [name, [words, holds]] of Object.entries(bounds)) {
    const value = medians[name];
    if (value === undefined) continue;
    const held = holds(value);
    allHold &&= held;
    const verdict = held ? 'holds        ' : 'DOES NOT HOLD';
    say(`  ${verdict} ${value.toFixed(3).padStart(9)}  ${words}`);
  }
  return { medians, allHold };
}

function columnOf(table, name) {
  return table.map((row) => row[name]);
}

async function playRounds(folder, peersFolder, rounds) {
  const file = join(folder, 'requests.json');
  say(`the bare loop sends the ${await recordRequests(folder, file)} requests of one of our runs`);
  const table = [];
  for (let i = 0; i < rounds; i += 1) {
    table.push(await playRound(folder, peersFolder, file));
    say(JSON.stringify(table.at(-1), (_, v) => (typeof v === 'number' ? Number(v.toFixed(3)) : v)));
  }
  return table;
}

/** The requests of one run of ours, in their order, for the loop that has nothing else to do. */
async function recordRequests(folder, file) {
  const recorded = [];
  const mock = createMockConnections({
    profile: 'base',
    onCall: (endpoint, { method, headers, body }) => {
      const { host: _, connection: __, 'content-length': ___, ...kept } = headers;
      const text = body === undefined ? null : Buffer.from(body).toString('utf8');
      const plain = method === 'GET' ? {} : { body: text };
      recorded.push({ path: `/${endpoint}`, method, headers: kept, ...plain });
    },
  });
  await verifyConnections(folder, ...flagsOf(await mock.start()));
  await mock.close();
  writeFileSync(file, JSON.stringify(recorded));
  return recorded.length;
}

async function playRound(folder, peersFolder, file) {
  const mock = await serveMock('base');
  const mine = await verifyConnections(folder, ...flagsOf(mock));
  const loop = await run(process.execPath, [bare, mock.url, file]);
  const { ms, requests } = JSON.parse(loop.output.trim().split('\n').at(-1));
  const quick = await verifyConnections(folder, '--quick', ...flagsOf(mock));
  const specmatic =
    peersFolder === undefined ? undefined : await peers.specmatic(peersFolder, mock.url);
  await mock.close();
  const alone = {
    startUpMs: await startUpMs(),
    oursMs: mine.ms,
    oursRequests: mine.requests,
    oursPeakMb: mine.peakMb,
    ofBare: mine.requests / mine.runMs / (requests / ms),
  };
  if (specmatic === undefined) return alone;
  return {
    ...alone,
    specmaticMs: specmatic.ms,
    specmaticRequests: specmatic.requests,
    wallRatio: mine.ms / specmatic.ms,
    requestRatio: mine.requests / specmatic.requests,
    quickWallRatio: quick.ms / specmatic.ms,
    quickRequestRatio: quick.requests / specmatic.requests,
    rateRatio: mine.requests / mine.ms / (specmatic.requests / specmatic.ms),
  };
}
