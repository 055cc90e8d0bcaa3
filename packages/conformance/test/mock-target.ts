import {
  createMockConnections,
  type MockConnections,
  type MockConnectionsOptions,
  testSigningSecret,
} from '@voicepay/mock-connections';
import fc from 'fast-check';
import { realClock } from '../src/adapters/clock.ts';
import { createHttpClient } from '../src/adapters/http-client.ts';
import { type RunOptions, runChecks } from '../src/properties/connections/run-checks.ts';
import { connectionsSuite } from '../src/properties/connections/suite.ts';
import { httpObserver } from '../src/targets/connections/observer.ts';
import { guessedVariables } from '../src/targets/connections/set-variables.ts';
import { type ConnectionsTarget, protocolDeadlines } from '../src/targets/connections/target.ts';
import type { Run } from '../src/verdict/result.ts';
import { lockOf } from './mock-lock.ts';

/** Verifies a mock over HTTP, with its observer, its restart door and short deadlines. */
export async function verifyMock(
  options: Omit<MockConnectionsOptions, 'auth' | 'tls'>,
  run: Partial<RunOptions> = {},
  deadlines = protocolDeadlines,
  lock = lockOf(),
): Promise<Run> {
  const profile = options.profile ?? 'reliable';
  const given = { ...options, ...lock.options, profile, recordAtMost: 10 };
  const mock: MockConnections = createMockConnections(given);
  const urls = await mock.start();
  const signal = new AbortController().signal;
  const http = createHttpClient({ concurrency: 8, signal, tls: lock.tls });
  const key = Buffer.from(testSigningSecret.slice('whsec_'.length), 'base64');
  const target: ConnectionsTarget = {
    urls: {
      start: new URL(urls.startUrl),
      success: new URL(urls.successUrl),
      failure: new URL(urls.failureUrl),
    },
    profile,
    headers: {},
    credentials: await lock.credentials(http, urls.tokenUrl),
    variables: { ...guessedVariables(), refused: fc.constant({ order_id: 'paid-1' }) },
    signingKeys: profile === 'signed' ? [key] : [],
    observer: httpObserver(urls.observerUrl, http, {}),
    hooks: {
      restart: async () => {
        mock.restart();
        return { ok: true };
      },
    },
    deadlines,
    secrets: [],
  };
  const defaults: RunOptions = {
    seed: 11,
    nonce: 'mockrun',
    level: 'default',
    effort: { factor: 0.12, window: 8, propertyMs: 30_000 },
    budgetMs: 60_000,
    lanes: 6,
    isSelected: () => true,
    filtered: false,
    knownFailures: new Map(),
  };
  try {
    const ports = { http, clock: realClock, signal, onEvent() {} };
    return await runChecks(connectionsSuite, target, { ...defaults, ...run }, ports);
  } finally {
    await http.close();
    await lock.close();
    await mock.close();
  }
}
