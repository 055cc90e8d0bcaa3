import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createJinjaTemplates,
  createSecretReader,
  readFunction,
  startEngine,
} from '@voicepay/engine';
import { conformanceFunction } from '../dist/session/conformance-function.js';
import { testSecrets } from '../dist/session/test-secrets.js';

/**
 * The reference engine on a free loopback port, with virtual clocks: the sound one of tests and scripts.
 * With a journal, `restart` lets go of everything at once and comes back on the same port and journal.
 * `carrier` carries its calls instead of the network.
 */
export async function startReference({ journal = false, carrier } = {}) {
  const folder = journal ? mkdtempSync(join(tmpdir(), 'voicepay-reference-')) : null;
  const silent = () => {};
  const { file } = conformanceFunction;
  const { plan } = readFunction(readFileSync(file, 'utf8'), file, createJinjaTemplates());
  const start = (port) =>
    startEngine({
      functions: [plan],
      zoneUrl: null,
      clock: 'virtual',
      acceptsInlineFunctions: true,
      acceptsAssignedZones: true,
      host: '127.0.0.1',
      port,
      storeFile: folder === null ? null : join(folder, 'journal.sqlite'),
      secrets: createSecretReader(testSecrets),
      ...(carrier === undefined ? {} : { carrier }),
      log: { info: silent, warn: silent, error: silent, debug: silent },
    });
  let running = await start(0);
  const { url } = running;
  return {
    url,
    answer: (request) => running.answer(request),
    restart: async () => {
      await running.stop();
      running = await start(Number(new URL(url).port));
    },
    stop: async () => {
      await running.stop();
      if (folder !== null) rmSync(folder, { recursive: true });
    },
  };
}
