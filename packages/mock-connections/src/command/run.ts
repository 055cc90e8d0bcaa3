/** `voicepay mock`: the connections in this process, the processor in one of its own. */
import { readFileSync } from 'node:fs';
import { type ConnectionUrls, createMockConnections } from '../adapters/connections-server.ts';
import { type AuthRequirement, describeKey } from '../auth/requirement.ts';
import { brokenEndpoints, findBroken } from '../broken/catalogue.ts';
import { testSigningSecret } from '../connections/mock.ts';
import { type MockArguments, readArguments, usage } from './arguments.ts';
import { writeCertificates } from './certificates.ts';
import { writeListing, writeListingJson } from './listing.ts';
import { type ProcessorProcess, startProcessorProcess } from './processor-process.ts';

export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const mockVersion: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;

export const mockExitCodes = { done: 0, usage: 2, environment: 3 } as const;

/** Runs until `stop` says so. Answers the exit code. */
export async function runMock(
  argv: readonly string[],
  { out, err }: CommandOutput,
  stop: Promise<unknown>,
): Promise<number> {
  const read = readArguments(argv);
  if (!read.ok) {
    err(`voicepay mock: ${read.message}\n`);
    return mockExitCodes.usage;
  }
  const { value } = read;
  if (value.mode === 'help') out(usage);
  else if (value.mode === 'version') out(`voicepay-mock ${mockVersion}\n`);
  else if (value.mode === 'list') out(value.json ? writeListingJson() : writeListing());
  else return serve(value, { out, err }, stop);
  return mockExitCodes.done;
}

async function serve(
  value: MockArguments,
  { out, err }: CommandOutput,
  stop: Promise<unknown>,
): Promise<number> {
  const { broken, ...rest } = value;
  const written =
    lockOf(value)?.type === 'mutual_tls' ? writeCertificates(value.certificates) : undefined;
  const connections = createMockConnections({
    ...rest,
    ...(written === undefined ? {} : { tls: written.tls }),
    ...(broken === undefined || isProcessor(broken) ? {} : { broken }),
    refuseUnopenedSessions: value.strict,
  });
  let processor: ProcessorProcess | undefined;
  try {
    const urls = await connections.start();
    if (value.withProcessor) processor = await startProcessorProcess(processorFlags(value));
    const served = { urls, processor: processor?.url, certificates: written?.directory };
    out(value.json ? readyJson(served) : ready(served, value));
    await stop;
    return mockExitCodes.done;
  } catch (error) {
    err(`voicepay mock: ${(error as Error).message}\n`);
    return mockExitCodes.environment;
  } finally {
    await connections.close();
    await processor?.close();
    written?.remove();
  }
}

/** The lock that was asked for, or the one that is broken. */
function lockOf({ auth, broken }: MockArguments): AuthRequirement | undefined {
  if (auth !== undefined || broken === undefined || isProcessor(broken)) return auth;
  return findBroken(broken).setup.auth;
}

function isProcessor(broken: string): boolean {
  return brokenEndpoints.find(({ name }) => name === broken)?.endpoint === 'processor';
}

function processorFlags(value: MockArguments): string[] {
  const { broken } = value;
  return [
    '--host',
    value.host,
    '--port',
    String(value.processorPort),
    '--work-ms',
    String(value.workMs),
    ...value.scenarios.flatMap((name) => ['--scenario', name]),
    ...(value.scriptFile === undefined ? [] : ['--script', value.scriptFile]),
    ...(broken !== undefined && isProcessor(broken) ? ['--broken', broken] : []),
  ];
}

interface Served {
  readonly urls: ConnectionUrls;
  readonly processor: string | undefined;
  /** The directory of the throwaway certificates. */
  readonly certificates: string | undefined;
}

function ready({ urls, processor, certificates }: Served, value: MockArguments): string {
  const auth = lockOf(value);
  const lines = [
    ['start', urls.startUrl],
    ['success', urls.successUrl],
    ['failure', urls.failureUrl],
    ['observer', urls.observerUrl],
    ['calls', `${urls.url}/mock/calls`],
    ['processor', processor === undefined ? undefined : `${processor}/payments`],
    ['token', auth?.type === 'oauth2_client_credentials' ? urls.tokenUrl : undefined],
    ['asks for', auth === undefined ? undefined : describeKey(auth)],
    ['certificates', certificates],
    ['signed with', value.profile === 'signed' ? testSigningSecret : undefined],
  ] as const;
  const known = lines.filter(([, text]) => text !== undefined);
  return known.map(([name, text]) => `${name.padEnd(12)}  ${text}\n`).join('');
}

/** One line, so that whoever starts the mock as a process can read it. */
function readyJson({ urls, processor, certificates }: Served): string {
  const line = {
    url: urls.url,
    start_url: urls.startUrl,
    success_url: urls.successUrl,
    failure_url: urls.failureUrl,
    token_url: urls.tokenUrl,
    observer_url: urls.observerUrl,
    restart_url: urls.restartUrl,
    processor_url: processor ?? null,
    certificates: certificates ?? null,
  };
  return `${JSON.stringify(line)}\n`;
}
