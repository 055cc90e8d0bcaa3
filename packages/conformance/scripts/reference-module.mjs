// The reference engine in the harness's own process, with its sessions in memory:
//   npx voicepay verify engine --module packages/conformance/scripts/reference-module.mjs
import { httpTarget } from '../dist/targets/engine/http-target.js';
import { startReference } from './reference-engine.mjs';

export async function createEngine() {
  const reference = await startReference();
  const door = httpTarget(reference.url, 32);
  return {
    async exchange(request) {
      const answer = await door.exchange(request);
      if (answer.kind === 'no_answer') throw new Error(answer.reason);
      const { status, headers, body } = answer;
      return { status, headers, body };
    },
    async close() {
      await door.close();
      await reference.stop();
    },
  };
}
