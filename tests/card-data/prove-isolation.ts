import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@voicepay/pci-sim/leak-detector';
import type { TestCard } from '@voicepay/pci-sim/test-cards';
import { Pool } from 'undici';
import { bins, filesIn, memoryOf, type Running, run, start, startConnections } from './parties.ts';
import { cards, leaksInMemory, Sinks } from './sinks.ts';
import { type DoorName, doors, type Peers, type StoryName, stories, tell } from './stories.ts';

export interface IsolationOptions {
  readonly sessions: number;
  readonly seed: number;
  /** Another zone than the real one: its program and arguments, the processor's URL is added. */
  readonly zone?: readonly string[];
  /** A card that the engine is told, which it never may be: the proof must find it. */
  readonly toldToTheEngine?: TestCard;
}

export interface Isolation {
  /** How often each story ended how. */
  readonly endings: Readonly<Record<string, number>>;
  /** What leaked where, one line each; empty when nothing did. */
  readonly leaks: readonly string[];
  /** Bytes that were read of each sink, memories included. */
  readonly sinks: Readonly<Record<string, number>>;
  readonly blindSpots: readonly string[];
  /** Milliseconds from the end of the last session of a round until its memory was read. */
  readonly readAfterMs: readonly number[];
}

/** Sessions after which the zone's memory is read, when all of them have ended. */
const sessionsPerRound = 100;
const callsAtOnce = 16;

/**
 * Runs sessions with every published test card against the real engine, zone and processor, and
 * reads everything that the engine's side printed, sent, stored or still remembers, and what the
 * zone remembers after every round of sessions.
 */
export async function proveIsolation(options: IsolationOptions): Promise<Isolation> {
  const folder = mkdtempSync(join(tmpdir(), 'voicepay-card-data-'));
  const sinks = new Sinks();
  const connections = await startConnections(sinks.show);
  const running: Running[] = [];
  const begin = async (name: string, args: readonly string[]) => {
    const server = await start(name, args, folder);
    running.push(server);
    return server;
  };
  try {
    const processor = await begin('processor', [bins.processor, '--port', '0']);
    const payments = `${new URL(processor.url).origin}/payments`;
    const zoneArgs = options.zone ?? [bins.zone, '--processor'];
    const zone = await begin('zone', [...zoneArgs, payments]);
    const engine = await begin('engine', [
      '--heapsnapshot-signal=SIGUSR2',
      bins.engine,
      ...['--port', '0', '--zone', zone.url, '--inline-functions'],
    ]);
    const told = await callAll(options, { engine, zone, connectionsUrl: connections.url }, sinks);
    const memories = { 'zone memory': told.zoneMemories, 'engine memory': memoryOf(engine.pid) };
    await writeHeapSnapshot(engine, folder);
    await writeReports(engine, zone, folder, sinks);
    await showTraces(engine, zone, sinks);
    const files = { 'engine heap snapshot': [] as Buffer[], 'engine journal': [] as Buffer[] };
    for (const file of filesIn(folder).filter((name) => !name.startsWith('reports'))) {
      const isSnapshot = file.endsWith('.heapsnapshot');
      const sink = isSnapshot ? 'engine heap snapshot' : 'engine journal';
      files[sink].push(readFileSync(join(folder, file)));
    }
    const images = Object.entries({ ...memories, ...files });
    const imageSizes = images.map(([sink, regions]) => [sink, Buffer.concat(regions).length]);
    return {
      endings: told.endings,
      leaks: [...images.flatMap((image) => leaksInMemory(...image)), ...sinks.leaks()],
      sinks: { ...Object.fromEntries(imageSizes), ...sinks.sizes },
      blindSpots: sinks.blindSpots(),
      readAfterMs: told.readAfterMs,
    };
  } finally {
    for (const server of running.reverse()) await server.stop();
    await connections.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Parties {
  readonly engine: Running;
  readonly zone: Running;
  readonly connectionsUrl: string;
}

/** All sessions, in rounds; the zone's memory is copied at the end of each. */
async function callAll(options: IsolationOptions, parties: Parties, sinks: Sinks) {
  const { engine, zone, connectionsUrl } = parties;
  const random = seededRandom(options.seed);
  const params = options.toldToTheEngine ? { note: options.toldToTheEngine.number } : {};
  const peers: Peers = {
    engine: new Pool(engine.url, { connections: callsAtOnce }),
    zone: new Pool(zone.url, { connections: callsAtOnce }),
    zoneUrl: zone.url,
    functionConfiguration: functionOf(connectionsUrl),
    show: sinks.show,
    random,
  };
  const endings: Record<string, number> = {};
  const zoneMemories: Buffer[] = [];
  const readAfterMs: number[] = [];
  let next = 0;
  let lastEndMs = 0;
  const callOn = async (until: number) => {
    while (next < until) {
      const index = next;
      next += 1;
      const plan = { ...planOf(index, random), params };
      const ending = await tell(peers, plan, `call-${index}`);
      lastEndMs = performance.now();
      const line = `${plan.story}: ${ending}`;
      endings[line] = (endings[line] ?? 0) + 1;
    }
  };
  try {
    while (next < options.sessions) {
      const until = Math.min(options.sessions, next + sessionsPerRound);
      await Promise.all(Array.from({ length: callsAtOnce }, () => callOn(until)));
      const memory = memoryOf(zone.pid);
      readAfterMs.push(Math.round(performance.now() - lastEndMs));
      // Later rounds overwrite nothing that a card could hide behind: one image is kept of each.
      zoneMemories.push(...memory);
    }
  } finally {
    await peers.engine.close();
    await peers.zone.close();
  }
  return { endings, zoneMemories, readAfterMs };
}

/** Every card pays first; after that chance chooses what its caller does. Doors take turns. */
function planOf(index: number, random: () => number) {
  const names = Object.keys(stories) as StoryName[];
  const isFirst = index < cards.length;
  const story = isFirst ? 'pays' : (names[Math.floor(random() * names.length)] as StoryName);
  const doorNames = Object.keys(doors) as DoorName[];
  return {
    story,
    door: doorNames[index % doorNames.length] as DoorName,
    card: cards[index % cards.length] as TestCard,
    other: cards[(index + 7) % cards.length] as TestCard,
  };
}

function functionOf(connectionsUrl: string): object {
  const connection = (name: string) => ({
    name,
    application: `payment_session_${name}`,
    url: `${connectionsUrl}/${name}`,
  });
  return {
    name: 'collect_payment',
    purpose: 'Collects a payment.',
    connections: ['start', 'success', 'failure'].map(connection),
    slots: { start: 'start', success: 'success', failure: 'failure' },
    set_variables: { order_id: 'order' },
  };
}

async function writeHeapSnapshot(engine: Running, folder: string): Promise<void> {
  process.kill(engine.pid, 'SIGUSR2');
  for (let tries = 0; tries < 400; tries += 1) {
    const file = filesIn(folder).find((name) => name.endsWith('.heapsnapshot'));
    if (file !== undefined && readFileSync(join(folder, file), 'utf8').trimEnd().endsWith('}'))
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the engine wrote no heap snapshot');
}

/** The harness types cards itself; what it prints and writes about that is a sink too. */
async function writeReports(engine: Running, zone: Running, folder: string, sinks: Sinks) {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const verify = [bins.harness, 'verify'];
  const json = ['--json', 'report.json'];
  const forEngine = ['engine', '--engine', engine.url, '--only', 'real-keys', ...json];
  sinks.show('reports', await run([...verify, ...forEngine], reports));
  sinks.show('reports', await run([...verify, 'zone', '--zone', zone.url], reports));
  for (const file of filesIn(reports)) {
    sinks.show('reports', readFileSync(join(reports, file), 'utf8'));
  }
}

async function showTraces(engine: Running, zone: Running, sinks: Sinks): Promise<void> {
  sinks.show('engine metrics', await (await fetch(`${engine.url}/metrics`)).text());
  for (const server of [engine, zone]) {
    sinks.show(`${server.name} stdout`, server.stdout());
    sinks.show(`${server.name} stderr`, server.stderr());
    for (const [sink, name] of [
      ['arguments', 'cmdline'],
      ['environment', 'environ'],
    ] as const) {
      sinks.show(`${server.name} ${sink}`, readFileSync(`/proc/${server.pid}/${name}`, 'utf8'));
    }
  }
}
