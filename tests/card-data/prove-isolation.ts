import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanaryDetector, describeFinding } from '@voicepay/pci-sim/leak-detector';
import { testCards } from '@voicepay/pci-sim/test-cards';
import { Pool } from 'undici';
import { scanMemory } from './memory-needles.ts';
import { payByKeypad } from './pay-by-keypad.ts';
import { bins, filesIn, memoryOf, type Running, start, startedWith } from './processes.ts';

export interface Isolation {
  readonly sessions: number;
  readonly succeeded: number;
  /** What leaked where, one line each; empty when nothing did. */
  readonly leaks: readonly string[];
  readonly sinks: Readonly<Record<string, number>>;
}

/** Ten digits of a counter: its zeros stand in some published cards too. */
const sequence = /(?<![0-9])0{4}[0-9]{6}(?![0-9])/g;

/**
 * Runs sessions with every published test card against the real engine, zone and processor, and
 * reads everything that the engine's side printed, sent, stored or still remembers.
 */
export async function proveIsolation(
  sessions: number,
  zoneArgs: readonly string[] = [bins.zone, '--processor'],
): Promise<Isolation> {
  const folder = mkdtempSync(join(tmpdir(), 'voicepay-card-data-'));
  const seen = new Map<string, Set<string>>();
  const show = (sink: string, content: string) => {
    const contents = seen.get(sink) ?? new Set();
    contents.add(content.replaceAll(sequence, ''));
    seen.set(sink, contents);
  };
  const connections = await startConnections(show);
  const running: Running[] = [];
  try {
    const processor = await start('processor', [bins.processor, '--port', '0'], folder);
    running.push(processor);
    const payments = `${new URL(processor.url).origin}/payments`;
    const zone = await start('zone', [...zoneArgs, payments], folder);
    running.push(zone);
    const snapshotFlag = '--heapsnapshot-signal=SIGUSR2';
    const engine = await start(
      'engine',
      [snapshotFlag, bins.engine, '--port', '0', '--zone', zone.url, '--inline-functions'],
      folder,
    );
    running.push(engine);
    const succeeded = await paySessions(sessions, engine, zone, connections.url, show);
    const leaks = [
      ...scanMemory('zone memory', memoryOf(zone.pid)),
      ...scanMemory('engine memory', memoryOf(engine.pid)),
    ];
    await writeHeapSnapshot(engine, folder);
    for (const { pid, name } of [engine, zone])
      show(`${name} arguments and environment`, startedWith(pid));
    show('engine metrics', await (await fetch(`${engine.url}/metrics`)).text());
    for (const server of [engine, zone]) show(`${server.name} output`, server.printed());
    for (const file of filesIn(folder)) {
      const sink = file.endsWith('.heapsnapshot') ? 'engine heap snapshot' : `engine file ${file}`;
      leaks.push(...scanMemory(sink, [readFileSync(join(folder, file))]));
      show('engine files', file);
    }
    leaks.push(...scanText(seen));
    const sinks = Object.fromEntries([...seen].map(([sink, all]) => [sink, all.size]));
    return { sessions, succeeded, leaks, sinks };
  } finally {
    for (const server of running.reverse()) await server.stop();
    await connections.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function paySessions(
  sessions: number,
  engine: Running,
  zone: Running,
  url: string,
  show: (sink: string, content: string) => void,
): Promise<number> {
  const pools = {
    engine: new Pool(engine.url, { connections: 16 }),
    zone: new Pool(zone.url, { connections: 16 }),
  };
  const connection = (name: string) => ({
    name,
    application: `payment_session_${name}`,
    url: `${url}/${name}`,
  });
  const functionConfiguration = {
    name: 'collect_payment',
    purpose: 'Collects a payment.',
    connections: ['start', 'success', 'failure'].map(connection),
    slots: { start: 'start', success: 'success', failure: 'failure' },
    set_variables: { order_id: 'order' },
  };
  let next = 0;
  let succeeded = 0;
  const worker = async () => {
    while (next < sessions) {
      const index = next;
      next += 1;
      const card = testCards[index % testCards.length] as (typeof testCards)[number];
      const state = await payByKeypad(
        { ...pools, functionConfiguration, show },
        card,
        `call-${index}`,
      );
      if (state === 'succeeded') succeeded += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: 16 }, worker));
  } finally {
    await pools.engine.close();
    await pools.zone.close();
  }
  return succeeded;
}

/** Start, success and failure, which keep what they were sent as it came. */
async function startConnections(show: (sink: string, content: string) => void) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    show('connection requests', `${request.url} ${JSON.stringify(request.headers)} ${body}`);
    const brands = [
      'visa',
      'mastercard',
      'amex',
      'discover',
      'diners-club',
      'jcb',
      'maestro',
      'unionpay',
    ];
    const answer = {
      amount: 4200,
      currency: 'USD',
      processor_parameters: { valid_card_types: brands },
    };
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/start' ? JSON.stringify(answer) : '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

async function writeHeapSnapshot(engine: Running, folder: string): Promise<void> {
  process.kill(engine.pid, 'SIGUSR2');
  for (let tries = 0; tries < 200; tries += 1) {
    const file = filesIn(folder).find((name) => name.endsWith('.heapsnapshot'));
    if (file !== undefined && readFileSync(join(folder, file), 'utf8').trimEnd().endsWith('}'))
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the engine wrote no heap snapshot');
}

/** Encodings inside encodings: one deep, for there are megabytes to read. */
const layers = { maxDepth: 1, maxDecodedBytes: 256 * 1024 * 1024 };

function scanText(seen: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const detectors = [
    createCanaryDetector(canaries(true), { parts: 'telling', layers }),
    createCanaryDetector(canaries(false), { parts: 'long', layers }),
  ];
  return [...seen].flatMap(([sink, contents]) => {
    const joined = [...contents].join('\n');
    const found: string[] = [];
    for (let at = 0; at < joined.length; at += 1_000_000) {
      const piece = joined.slice(at, at + 1_000_064);
      for (const detector of detectors)
        found.push(...detector.scan(sink, piece).map(describeFinding));
    }
    return found;
  });
}

/** Cards of few different digits: only long parts tell them from the zeros of a counter. */
function canaries(hasManyDigits: boolean) {
  return testCards
    .filter(({ number }) => new Set(number).size >= 5 === hasManyDigits)
    .map(({ number, securityCode }) => ({ cardNumber: number, securityCode }));
}
