import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '@voicepay/engine';

/**
 * The reference engine on a free loopback port, with virtual clocks: the sound one of tests and scripts.
 * With a journal, `restart` lets go of everything at once and comes back on the same port and journal.
 */
export async function startReference({ journal = false } = {}) {
  const folder = journal ? mkdtempSync(join(tmpdir(), 'voicepay-reference-')) : null;
  const silent = () => {};
  const start = (port) =>
    startEngine({
      functions: [],
      zoneUrl: null,
      clock: 'virtual',
      acceptsInlineFunctions: true,
      acceptsAssignedZones: true,
      host: '127.0.0.1',
      port,
      storeFile: folder === null ? null : join(folder, 'journal.sqlite'),
      secrets: { read: () => '' },
      log: { info: silent, warn: silent, error: silent, debug: silent },
    });
  let running = await start(0);
  const { url } = running;
  return {
    url,
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
