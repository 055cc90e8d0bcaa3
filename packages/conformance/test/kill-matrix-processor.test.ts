import { brokenEndpoints, createMockProcessor } from '@voicepay/mock-connections';
import { afterEach, describe, expect, it } from 'vitest';
import { completeWorld, worldWithout } from '../src/commands/engine-world.ts';
import { newLedger } from '../src/evidence/ledger.ts';
import { startPeerServer } from '../src/peers/peer-server.ts';
import { runProcessorChecks } from '../src/properties/processor/processor-checks.ts';
import { httpTarget } from '../src/targets/engine/http-target.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

const claims = {
  protocol_version: '1.0',
  implementation: { name: 'mock', version: '0' },
  levels: [],
  clock: 'real' as const,
  zone: 'own' as const,
  inline_functions: false,
};

/** Requirements that a processor fails, a SHOULD included. */
async function failuresOf(broken?: string): Promise<readonly string[]> {
  const processor = createMockProcessor(broken === undefined ? {} : { broken });
  open.push(processor);
  const { paymentsUrl } = await processor.start();
  const peers = await startPeerServer(() => performance.now());
  const target = httpTarget(paymentsUrl, 4);
  open.push(peers, target);
  const ledger = newLedger();
  const world = completeWorld(
    worldWithout(target, peers, () => false),
    claims,
  );
  await runProcessorChecks(world, ledger);
  const results = ledger.results().filter(({ status }) => status !== 'passed');
  return results.map(({ requirement }) => requirement);
}

describe('the kill matrix of broken processors', () => {
  it('has no row for a sound one', async () => {
    expect(await failuresOf()).toEqual([]);
  });
  it.each(brokenEndpoints.filter(({ endpoint }) => endpoint === 'processor'))(
    '$name fails $requirement and no other',
    async ({ name, requirement }) => {
      expect(await failuresOf(name)).toEqual([requirement]);
    },
  );
});
