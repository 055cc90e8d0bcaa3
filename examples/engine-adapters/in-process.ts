/**
 * An engine in the harness's own process: `voicepay verify engine --module in-process.js`.
 *
 * Replace what `createEngine` starts by your own engine; here it is the reference engine. It calls the
 * harness's connections and zone over loopback, at the URLs that it is given. An engine that can be
 * handed its way out need not: `createEngine(peers)` gets `peers.url` and `peers.call(call, signal)`,
 * which carries whatever is meant for a URL below `peers.url` without a socket.
 */
import { createSecretReader, startEngine } from '@voicepay/engine';

interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const silent = () => {};

export async function createEngine() {
  const engine = await startEngine({
    functions: [],
    zoneUrl: null,
    clock: 'virtual',
    acceptsInlineFunctions: true,
    acceptsAssignedZones: true,
    host: '127.0.0.1',
    port: 0,
    storeFile: null,
    secrets: createSecretReader(process.env),
    log: { info: silent, warn: silent, error: silent, debug: silent } as never,
  });
  return {
    url: engine.url,
    exchange: (request: Request) => engine.answer(request),
    close: () => engine.stop(),
  };
}
