/** Puts the console together: everybody on loopback, two streams, one page. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Run } from '@voicepay/conformance';
import { requirementById } from '@voicepay/spec';
import type { MaskedFrame } from '../wire/masked.ts';
import { noKeys, type SimulatorState } from '../wire/simulator.ts';
import { createConsoleState, type FirstFunction } from './console-state.ts';
import { liveDoors, replayDoors } from './doors.ts';
import { createConsoleServer } from './http-server.ts';
import { readPage } from './page-files.ts';
import { startParties } from './parties.ts';
import { createStreamLog } from './stream-log.ts';

export interface RunningConsole {
  readonly url: string;
  close(): Promise<void>;
}

const pageFolder = fileURLToPath(new URL('../../dist/page', import.meta.url));

/** Port 0: any free one. */
export async function startLiveConsole(
  port: number,
  first: FirstFunction,
): Promise<RunningConsole> {
  const page = readPage(pageFolder);
  const masked = createStreamLog<MaskedFrame>({ kind: 'anew' });
  const simulator = createStreamLog<SimulatorState>(noKeys);
  const streams = { masked, simulator };
  const parties = await startParties((name) => {
    masked.publish({ kind: 'trouble', text: `The ${name} has ended by itself; start again.` });
  });
  const state = createConsoleState(parties, streams, first);
  const server = createConsoleServer(liveDoors(state, streams), page);
  const close = async () => {
    masked.close();
    simulator.close();
    await state.close();
    await closeServer(server);
    await parties.close();
  };
  try {
    return { url: await listen(server, port), close };
  } catch (error) {
    await close();
    throw error;
  }
}

export async function startReplayConsole(
  port: number,
  fileName: string,
  run: Run,
): Promise<RunningConsole> {
  const told = run.results.map(({ requirement }) => [
    requirement,
    requirementById(requirement)?.text ?? requirement,
  ]);
  const sentences = Object.fromEntries(told);
  const doors = replayDoors({ mode: 'replay', fileName, run, sentences });
  const server = createConsoleServer(doors, readPage(pageFolder));
  return { url: await listen(server, port), close: () => closeServer(server) };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
