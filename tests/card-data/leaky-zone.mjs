// The zone with one fault: it keeps one string copy of every request to the processor. The proof
// that no digit stays must fail for it.
import { fileURLToPath, pathToFileURL } from 'node:url';

const zone = (path) =>
  import(
    pathToFileURL(
      fileURLToPath(new URL(`../../packages/pci-sim/dist/server/${path}`, import.meta.url)),
    ).href
  );
const { createProcessorPort, postFact } = await zone('ports.js');
const { startZone } = await zone('zone-server.js');
const kept = [];
const port = createProcessorPort({ url: process.argv[2], lookUp: false });
const submit = (request, key, signal) => {
  kept.push(Buffer.from(request.bytes.subarray(0, request.length)).toString('latin1').split('"'));
  return port.submit(request, key, signal);
};
const listen = { host: '127.0.0.1', port: 0 };
const server = await startZone({
  clock: 'real',
  startEpochMs: 0,
  listen,
  ports: { processor: { submit }, postFact },
});
process.stdout.write(`listening on ${server.url}\n`);
process.on('SIGTERM', () => process.exit(kept.length === -1 ? 1 : 0));
