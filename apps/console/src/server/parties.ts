/** Everybody whom a session needs, on free loopback ports: engine, zone, processor, connections. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createMockConnections,
  type MockConnections,
  startProcessorProcess,
} from '@voicepay/mock-connections';

export interface Parties {
  readonly engineUrl: string;
  readonly zoneUrl: string;
  readonly processorUrl: string;
  readonly connections: MockConnections;
  readonly connectionUrls: Awaited<ReturnType<MockConnections['start']>>;
  close(): Promise<void>;
}

const packages = new URL('../../../../packages/', import.meta.url);
const zoneProgram = fileURLToPath(new URL('pci-sim/bin/voicepay-zone.js', packages));
const engineProgram = fileURLToPath(new URL('engine/bin/voicepay-engine.js', packages));
const endWithParent = new URL('end-with-parent.js', import.meta.url).href;
const startMsAtMost = 15_000;

/** `onLoss` hears of a process that ended by itself. */
export async function startParties(onLoss: (name: string) => void): Promise<Parties> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const connections = createMockConnections();
    closers.push(() => connections.close());
    const connectionUrls = await connections.start();
    const processor = await startProcessorProcess(['--port', '0']);
    closers.push(() => processor.close());
    const payments = `${processor.url}/payments`;
    const virtual = ['--clock', 'virtual', '--port', '0'];
    const zone = await startProgram(zoneProgram, [
      '--processor',
      payments,
      '--look-up',
      ...virtual,
    ]);
    closers.push(zone.close);
    const flags = ['--zone', zone.url, '--inline-functions', ...virtual];
    const engine = await startProgram(engineProgram, flags);
    closers.push(engine.close);
    zone.whenLost(() => onLoss('capture zone'));
    engine.whenLost(() => onLoss('engine'));
    return {
      engineUrl: engine.url,
      zoneUrl: zone.url,
      processorUrl: processor.url,
      connections,
      connectionUrls,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Program {
  readonly url: string;
  whenLost(tell: () => void): void;
  close(): Promise<void>;
}

/** A program that prints `listening on URL` and ends at SIGTERM. */
function startProgram(path: string, flags: readonly string[]): Promise<Program> {
  const child = spawn(process.execPath, ['--import', endWithParent, path, ...flags], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let isClosing = false;
  const close = async () => {
    isClosing = true;
    child.kill();
    await ended;
  };
  const whenLost = (tell: () => void) => void ended.then(() => (isClosing ? undefined : tell()));
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${path}: ${why}`));
    const timer = setTimeout(() => {
      void close();
      fail(`expected "listening on" within ${startMsAtMost / 1000} s, came nothing`);
    }, startMsAtMost);
    child.once('error', (error) => fail(error.message));
    void ended.then(() => fail(`ended with ${child.exitCode} before it listened`));
    readAddress(child, (url) => {
      clearTimeout(timer);
      resolve({ url, whenLost, close });
    });
    void ended.then(() => clearTimeout(timer));
  });
}

function readAddress(child: ChildProcess, found: (url: string) => void): void {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-4_000);
    const url = /listening on (http:\/\/\S+)\n/.exec(text)?.[1];
    if (url !== undefined) found(url);
  });
}
