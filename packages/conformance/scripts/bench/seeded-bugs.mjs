import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenEndpoints } from '@voicepay/mock-connections';
import { verifyConnections } from './ours.mjs';
import { peers } from './peers.mjs';
import { serveMock } from './processes.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const progress = (text) => process.stderr.write(`${text}\n`);

/**
 * Which tool finds which broken endpoint of the mocks' catalogue. Each tool meets a server of its
 * own, so that what one has sent neither helps nor hinders the next. `resume` is a file that keeps
 * each cell as it is found; a later run goes on from there.
 */
export async function compareBugs({ folder, peersFolder, all, resume }) {
  const bugs = chosen(all);
  const tools = toolsFor(folder, peersFolder);
  const cells = new Map(
    resume !== undefined && existsSync(resume) ? JSON.parse(readFileSync(resume, 'utf8')) : [],
  );
  const cell = async (name, profile, bug) => {
    const key = [name, profile, bug ?? 'by the book'].join(' ');
    if (!cells.has(key)) {
      const startedMs = performance.now();
      const mock = await serveMock(profile, bug);
      cells.set(key, await tools[name](mock, profile).finally(mock.close));
      progress(`${key}: ${((performance.now() - startedMs) / 1_000).toFixed(1)} s`);
      if (resume !== undefined) writeFileSync(resume, JSON.stringify([...cells]));
    }
    return cells.get(key);
  };
  describeChoice(bugs, all);
  say(`${''.padEnd(44)}${Object.keys(tools).map(columnOf).join('')}`);
  const found = Object.fromEntries(Object.keys(tools).map((name) => [name, 0]));
  for (const { name: bug, profile } of bugs) {
    const row = [];
    for (const name of Object.keys(tools)) {
      const verdict = compare(await cell(name, profile), await cell(name, profile, bug));
      if (verdict === 'found') found[name] += 1;
      row.push(verdict);
    }
    say(`${bug.padEnd(44)}${row.map(columnOf).join('')}`);
  }
  const sums = Object.values(found).map((count) => columnOf(`${count} of ${bugs.length}`));
  say(`${'found'.padEnd(44)}${sums.join('')}`);
  return found;
}

/** One for each requirement: the first in the catalogue, so that nobody's taste has chosen. */
function chosen(all) {
  const comparable = brokenEndpoints.filter(
    ({ endpoint, profile, requirement }) =>
      endpoint !== 'processor' &&
      profile !== 'signed' &&
      requirement !== 'report:refuses-missing-credentials',
  );
  if (all) return comparable;
  const seen = new Set();
  return comparable.filter(
    ({ requirement }) => !seen.has(requirement) && seen.add(requirement) !== undefined,
  );
}

function describeChoice(bugs, all) {
  say(
    all
      ? `${bugs.length} broken endpoints: all that ask for neither key nor signature.`
      : `${bugs.length} broken endpoints: of each requirement the first in the catalogue (--all-bugs for all).`,
  );
  say('Left out: those that ask for a key or a signature, which the peers are not given.');
  say(
    'ours is given what an integrator writes down: an observer, a restart hook, refused variables.',
  );
  say('found: reports more failures than on the endpoint by the book; -: reports none;');
  say('blind: reports as many, and some, on both; no end: comes to none within two minutes.');
}

/** What each tool says of a server: the names or the number of its complaints. */
function toolsFor(folder, peersFolder) {
  const ours = async (mock, profile) => {
    const config = join(folder, 'voicepay.yaml');
    writeFileSync(config, JSON.stringify(describe(mock, profile)));
    return { complaints: (await verifyConnections(folder, '--config', config)).requirements };
  };
  if (peersFolder === undefined) return { ours };
  const counted = (peer) => async (mock) => {
    const { failures, timedOut } = await peer(peersFolder, mock.url);
    return timedOut ? { noEnd: true } : { complaints: failures };
  };
  const others = Object.entries(peers).map(([name, peer]) => [name, counted(peer)]);
  return { ours, ...Object.fromEntries(others) };
}

/** What an integrator writes down: JSON is YAML too. */
function describe({ startUrl, successUrl, failureUrl, observerUrl, restartUrl }, profile) {
  return {
    connections: { start: startUrl, success: successUrl, failure: failureUrl },
    profile,
    observer: { url: observerUrl },
    hooks: { restart: { url: restartUrl } },
    refused_set_variables: [{ order_id: 'paid-1' }],
  };
}

function compare(byTheBook, broken) {
  if (broken.noEnd) return 'no end';
  const [usual, now] = [byTheBook.complaints, broken.complaints];
  if (Array.isArray(now)) return now.some((id) => !usual.includes(id)) ? 'found' : '-';
  if (now > usual) return 'found';
  return usual > 0 ? 'blind' : '-';
}

function columnOf(text) {
  return ` ${text}`.padEnd(12);
}
