#!/usr/bin/env node
// Prints what becomes of card numbers that are sent as RFC 4733 telephone events through networks
// that lose, double, delay and reorder packets, and reads the twelve captures of Debian's
// sip-tester. Usage, after a build: node scripts/telephone-event-table.mjs [numbers per row] [seed]
import { existsSync, readFileSync } from 'node:fs';
import { testCards } from '../dist/card/test-cards.js';
import {
  checkField,
  createFieldBuffer,
  digitsIn,
  distrust,
  elapse,
  openEntry,
  press,
} from '../dist/index.js';
import {
  createEventStream,
  nextReleaseMs,
  pressPackets,
  readPcap,
  receivePacket,
  releaseOverdue,
} from '../dist/keypad/rtp/index.js';
import { seededRandom } from '../dist/leak-detector/index.js';

const numbers = Number(process.argv[2] ?? 2_000);
const seed = Number(process.argv[3] ?? 1);
const brands = [...new Set(testCards.map(({ brand }) => brand))];
const timeouts = { firstDigitMs: 30_000, interDigitMs: 5_000 };

/** The datagrams as they arrive; each may be lost, come twice, and be late by up to the jitter. */
function travel(datagrams, { loss, doubled, jitterMs }, random) {
  return datagrams
    .flatMap((each) => (random() < doubled ? [each, each] : [each]))
    .filter(() => random() >= loss)
    .map(({ atMs, datagram }) => ({ atMs: atMs + random() * jitterMs, datagram }))
    .sort((a, b) => a.atMs - b.atMs);
}

/** Hands on every packet in time, and every hole that is given up between two of them. */
function receiveAll(datagrams, listener) {
  const stream = createEventStream();
  for (const { atMs, datagram } of datagrams) {
    for (let due = nextReleaseMs(stream); due < atMs; due = nextReleaseMs(stream)) {
      releaseOverdue(stream, due, listener);
    }
    receivePacket(stream, datagram, atMs, listener);
  }
  releaseOverdue(stream, Number.POSITIVE_INFINITY, listener);
}

/** How the zone judges a number that was pressed and travelled. */
function enter(number, network, random, options) {
  const rule = { field: 'card_number', acceptedBrands: brands };
  const entry = openEntry(rule, timeouts, createFieldBuffer('card_number'), 0);
  let ending;
  const settle = ({ outcome }) => {
    if (outcome === 'submitted' || outcome === 'stalled') ending ??= outcome;
  };
  const held = () => 40 + Math.floor(random() * 12) * 20;
  const presses = [...`${number}#`].map((key) => ({ key, heldMs: held(), pauseMs: held() }));
  receiveAll(travel(pressPackets(presses, options), network, random), {
    press: (key, atMs) => settle(press(entry, key, atMs)),
    doubt: () => distrust(entry),
  });
  settle(elapse(entry, 60_000));
  if (ending === 'stalled') return 'stalled';
  const digits = digitsIn(entry.buffer);
  if (checkField(rule, digits, 0).verdict === 'invalid') return 'rejected';
  return Buffer.from(digits).toString('latin1') === number ? 'exact' : 'WRONG';
}

const networks = [
  ['as sent', { doubled: 0, jitterMs: 0 }],
  ['doubled 20 %', { doubled: 0.2, jitterMs: 0 }],
  ['jitter 60 ms, reordered', { doubled: 0, jitterMs: 60 }],
  ['both', { doubled: 0.2, jitterMs: 60 }],
];
console.log(`${numbers} card numbers and # a row, presses of 40 to 260 ms, seed ${seed}`);
console.log('loss   network                    exact   stalled  rejected     wrong');
let wrong = 0;
for (const loss of [0, 0.01, 0.05, 0.1, 0.15, 0.2]) {
  for (const [name, network] of networks) {
    const random = seededRandom(seed);
    const counts = { exact: 0, stalled: 0, rejected: 0, WRONG: 0 };
    for (let index = 0; index < numbers; index += 1) {
      const { number } = testCards[index % testCards.length];
      const kinds = [{}, { audioPayloadType: 0 }, { audioPayloadType: 0, audioMs: 40 }];
      const firstSequence = Math.floor(random() * 65_536);
      const options = { ...kinds[index % 3], firstSequence };
      counts[enter(number, { ...network, loss }, random, options)] += 1;
    }
    wrong += counts.WRONG;
    const percent = (count) => `${((100 * count) / numbers).toFixed(2)} %`.padStart(10);
    const cells = [counts.exact, counts.stalled, counts.rejected].map(percent).join('');
    console.log(
      `${`${loss * 100} %`.padStart(4)}   ${name.padEnd(23)}${cells}${String(counts.WRONG).padStart(10)}`,
    );
  }
}

const folder = '/usr/share/sip-tester/';
if (existsSync(folder)) {
  let heard = '';
  for (const name of [...'0123456789', 'star', 'pound']) {
    receiveAll(readPcap(readFileSync(`${folder}dtmf_2833_${name}.pcap`)), {
      press: (key) => {
        heard += String.fromCharCode(key);
      },
      doubt: (reason) => {
        heard += `(${reason})`;
      },
    });
  }
  console.log(`sip-tester: twelve captures are the keys ${heard}`);
  if (heard !== '0123456789*#') process.exitCode = 1;
} else {
  console.log(
    'sip-tester: not installed, its captures were not read (Debian: apt-get install sip-tester)',
  );
  process.exitCode = 2;
}
if (wrong > 0) process.exitCode = 1;
