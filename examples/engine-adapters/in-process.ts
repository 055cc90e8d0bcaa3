/**
 * An engine in the harness's own process: `voicepay verify engine --module in-process.js`.
 *
 * Replace what `createEngine` starts by your own engine; here the reference engine runs in this
 * process and requests reach it over loopback. The engine calls the harness over loopback too.
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
    async exchange({ method, path, headers, body }: Request) {
      const content = body === '' ? {} : { body };
      const answer = await fetch(engine.url + path, { method, headers, ...content });
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      };
    },
    close: () => engine.stop(),
  };
}
