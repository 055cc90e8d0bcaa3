import { realClock } from '../src/adapters/clock.ts';
import { createHttpClient } from '../src/adapters/http-client.ts';
import {
  type FixtureBehaviour,
  type FixtureServer,
  serveFixture,
} from '../src/fixtures/connections-server.ts';
import {
  type RunOptions,
  runChecks,
  type Suite,
} from '../src/properties/connections/run-checks.ts';
import { connectionsSuite } from '../src/properties/connections/suite.ts';
import { httpObserver } from '../src/targets/connections/observer.ts';
import { fixedVariables, guessedVariables } from '../src/targets/connections/set-variables.ts';
import {
  type ConnectionsTarget,
  noCredentials,
  protocolDeadlines,
} from '../src/targets/connections/target.ts';
import type { Run, Status } from '../src/verdict/result.ts';

const open: { close: () => Promise<void> }[] = [];

/** Ends every server and client of the test. */
export async function closeBench(): Promise<void> {
  for (const thing of open.splice(0)) await thing.close();
}

export async function serve(behaviour: FixtureBehaviour): Promise<FixtureServer> {
  const server = await serveFixture(behaviour);
  open.push(server);
  return server;
}

export interface BenchOptions {
  readonly profile?: 'base' | 'reliable' | 'signed';
  readonly variables?: Record<string, string | number>;
  readonly seed?: number;
  readonly target?: Partial<ConnectionsTarget>;
  readonly run?: Partial<RunOptions>;
  readonly signal?: AbortSignal;
  /** Absent: everything that is asked of connections. */
  readonly suite?: Suite;
}

export const smallEffort = { factor: 0.3, window: 8, propertyMs: 30_000 };

/** Verifies one behaviour, in this process but over HTTP, without a word on the terminal. */
export async function verify(
  behaviour: FixtureBehaviour,
  options: BenchOptions = {},
): Promise<Run> {
  const server = await serve(behaviour);
  const signal = options.signal ?? new AbortController().signal;
  const http = createHttpClient({ concurrency: 8, signal });
  open.push(http);
  const url = (path: string) => new URL(server.url(path));
  const target: ConnectionsTarget = {
    urls: { start: url('/start'), success: url('/success'), failure: url('/failure') },
    profile: options.profile ?? 'base',
    headers: {},
    credentials: noCredentials,
    variables:
      options.variables === undefined ? guessedVariables() : fixedVariables(options.variables),
    signingKeys: [],
    observer: httpObserver(server.url('/effects/{session_reference_id}'), http, {}),
    hooks: {},
    deadlines: protocolDeadlines,
    secrets: [],
    ...options.target,
  };
  const run: RunOptions = {
    seed: options.seed ?? 7,
    nonce: 'benchabc',
    level: 'default',
    effort: smallEffort,
    budgetMs: 60_000,
    lanes: 6,
    isSelected: () => true,
    filtered: false,
    knownFailures: new Map(),
    ...options.run,
  };
  const ports = { http, clock: realClock, signal, onEvent() {} };
  return runChecks(options.suite ?? connectionsSuite, target, run, ports);
}

export function statusOf(run: Run, check: string): Status | undefined {
  return run.results.find((result) => result.check === check)?.status;
}
