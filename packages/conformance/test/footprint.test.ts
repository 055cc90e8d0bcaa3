import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMockConnections } from '@voicepay/mock-connections';
import { expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Footprint {
  /** Of the CPU, until the first request or, without one, the end. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Runs a program of node's as its own process. */
async function footprintOf(...args: readonly string[]): Promise<Footprint> {
  const child = spawn(process.execPath, ['--import', here('footprint.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return JSON.parse(told.trim().split('\n').at(-1) ?? '');
}

/** Wall time says how busy the machine is; the bench has that bound (npm run bench:connections). */
it('starts in a few times what node itself costs, and stays under 150 MB', async () => {
  const mock = createMockConnections({ profile: 'reliable', recordAtMost: 1 });
  const { startUrl, successUrl, failureUrl, observerUrl } = await mock.start();
  const urls = { start: startUrl, success: successUrl, failure: failureUrl, observer: observerUrl };
  const flags = Object.entries(urls).flatMap(([name, url]) => [`--${name}`, url]);
  const command = [here('../bin/voicepay.js'), 'verify', 'connections', '--no-save', ...flags];
  try {
    const whole = await footprintOf(...command, '--profile', 'reliable');
    expect(whole.peakMb).toBeGreaterThan(40);
    expect(whole.peakMb).toBeLessThan(150);
    const ratios: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const bare = await footprintOf('--eval', '0');
      const begun = await footprintOf(...command, '--only', 'start:answers-json-object');
      ratios.push(begun.cpuMs / bare.cpuMs);
    }
    // 400 ms of the clock on an idle machine, on which node itself takes a sixth of that.
    expect(Math.min(...ratios), ratios.join(', ')).toBeLessThan(6);
  } finally {
    await mock.close();
  }
}, 60_000);
