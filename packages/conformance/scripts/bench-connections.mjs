// npm run bench:connections [-- speed | bugs] [--no-peers] [--rounds 7] [--all-bugs] [--resume FILE]
// speed: interleaved rounds on one endpoint on loopback, which take about five minutes of an idle
// machine; ends with 1 when a bound does not hold. bugs: which tool finds which broken endpoint, about
// 20 minutes, of which nothing is timed. Without a word: both. The peers are installed into a folder
// that is removed again, or into VOICEPAY_PEERS, which is kept.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers } from './bench/peers.mjs';
import { compareBugs } from './bench/seeded-bugs.mjs';
import { measureSpeed } from './bench/speed.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    'no-peers': { type: 'boolean', default: false },
    'all-bugs': { type: 'boolean', default: false },
    // Keeps each cell of the table as it is found, and goes on from there.
    resume: { type: 'string' },
  },
});
const parts = positionals.length === 0 ? ['speed', 'bugs'] : positionals;
const strange = parts.find((part) => part !== 'speed' && part !== 'bugs');
if (strange !== undefined) {
  process.stderr.write(`bench:connections: expected speed or bugs, came ${strange}\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'voicepay-bench-'));
try {
  const kept = process.env.VOICEPAY_PEERS;
  const peersFolder = flags['no-peers'] ? undefined : resolve(kept ?? join(folder, 'peers'));
  if (peersFolder !== undefined) await installPeers(peersFolder);
  if (parts.includes('speed')) {
    const { allHold } = await measureSpeed({ folder, peersFolder, rounds: Number(flags.rounds) });
    if (!allHold) process.exitCode = 1;
  }
  if (parts.includes('bugs')) {
    const { resume, 'all-bugs': all } = flags;
    await compareBugs({ folder, peersFolder, all, resume });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
