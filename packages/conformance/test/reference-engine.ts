import { type RunningEngine, startEngine } from '@voicepay/engine';

/** The reference engine on a free loopback port, with virtual clocks: the sound one of these tests. */
export function startReference(): Promise<RunningEngine> {
  const silent = () => {};
  return startEngine({
    functions: [],
    zoneUrl: null,
    clock: 'virtual',
    acceptsInlineFunctions: true,
    acceptsAssignedZones: true,
    host: '127.0.0.1',
    port: 0,
    storeFile: null,
    secrets: { read: () => '' },
    log: { info: silent, warn: silent, error: silent, debug: silent } as never,
  });
}
