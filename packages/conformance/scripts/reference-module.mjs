// The reference engine in the harness's own process, its sessions in memory, without a socket between them:
//   npx voicepay verify engine --module packages/conformance/scripts/reference-module.mjs
import { peersInProcess } from './peers-in-process.mjs';
import { startReference } from './reference-engine.mjs';

export async function createEngine(peers) {
  const carrier = peersInProcess(peers);
  const reference = await startReference({ carrier });
  return {
    exchange: (request) => reference.answer(request),
    async close() {
      await reference.stop();
      await carrier.close();
    },
  };
}
