import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** Answers as the mock does, at the root of its host, and says "created" where it says "OK". */
async function processorOfCreations(): Promise<string> {
  const mock = createMockProcessor({});
  open.push(mock);
  const { paymentsUrl } = await mock.start();
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = Buffer.concat(await request.toArray());
    const key = String(headers['idempotency-key']);
    const answer = await fetch(`${paymentsUrl}${url.replace(/^\/$/, '')}`, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      ...(body.length === 0 ? {} : { body }),
    });
    response.writeHead(answer.status === 200 ? 201 : answer.status, {
      'content-type': 'application/json',
    });
    response.end(await answer.text());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  open.push({ close: () => new Promise((closed) => server.close(() => closed())) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Where a mock processor takes payments, with one defect or none. */
async function mockProcessor(broken?: string): Promise<string> {
  const processor = createMockProcessor(broken === undefined ? {} : { broken });
  open.push(processor);
  return (await processor.start()).paymentsUrl;
}

/** Requirements that a processor fails, a SHOULD included. */
async function failuresOf(paymentsUrl: string): Promise<readonly string[]> {
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
    expect(await failuresOf(await mockProcessor())).toEqual([]);
  });
  it('has none for a sound one that answers 201 at the root of its host', async () => {
    expect(await failuresOf(await processorOfCreations())).toEqual([]);
  });
  it.each(brokenEndpoints.filter(({ endpoint }) => endpoint === 'processor'))(
    '$name fails $requirement and no other',
    async ({ name, requirement }) => {
      expect(await failuresOf(await mockProcessor(name))).toEqual([requirement]);
    },
  );
});
