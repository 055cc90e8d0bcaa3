import { readFileSync } from 'node:fs';
import { realClock } from '../adapters/clock.ts';
import {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type TlsOptions,
} from '../adapters/http-client.ts';
import { processSecrets } from '../adapters/process-environment.ts';
import type { OtherClients } from '../targets/connections/credentials.ts';
import type { TargetDescription } from '../targets/connections/description.ts';
import { paced } from '../targets/connections/pace.ts';
import { isPlainObject } from '../targets/connections/plain-object.ts';
import {
  createSecretReader,
  resolveTarget,
  tlsOptionsOf,
} from '../targets/connections/resolve-target.ts';
import type { ConnectionsTarget, JsonObject } from '../targets/connections/target.ts';
import { pinAddresses } from './pin-addresses.ts';
import { UsageError } from './usage-error.ts';

/** A target that may be spoken to: checked, resolved, with its client. */
export interface OpenTarget {
  readonly target: ConnectionsTarget;
  readonly http: HttpClient;
  readonly concurrency: number;
  /** Whether every host is this machine. */
  readonly allLoopback: boolean;
  readonly close: () => Promise<void>;
}

/** At hosts of others: few at a time, and slowly, unless pace in voicepay.yaml says otherwise. */
const polite = { concurrency: 4, requestsPerSecond: 20 };

/** Nothing is sent before the addresses, the secrets and the description have been checked. */
export async function openTarget(
  description: TargetDescription,
  options: {
    readonly authorized: readonly string[];
    readonly concurrency?: number;
    readonly signal?: AbortSignal;
  },
): Promise<OpenTarget> {
  const secrets = createSecretReader(processSecrets);
  const { lookup, allLoopback } = await pinAddresses(description, options.authorized);
  const { pace } = description;
  const usual = allLoopback ? 8 : polite.concurrency;
  const concurrency = options.concurrency ?? pace?.concurrency ?? usual;
  const perSecond =
    pace?.requests_per_second ?? (allLoopback ? undefined : polite.requestsPerSecond);
  const shared = {
    concurrency,
    lookup,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const tls = tlsOptionsOf(description, secrets);
  const client = createHttpClient({ ...shared, tls });
  const http = perSecond === undefined ? client : paced(client, perSecond, realClock);
  const ports = { secrets, http, clock: realClock, readFixtures };
  const mutual = description.auth?.type === 'mutual_tls';
  const others = mutual ? await otherClients(shared, tls.ca) : undefined;
  const target = await resolveTarget(
    description,
    others === undefined ? ports : { ...ports, others },
  );
  const close = async () => {
    await http.close();
    await others?.close();
  };
  return { target, http, concurrency, allLoopback, close };
}

/** Mutual TLS as nobody and as a stranger, whose certificate is made now and told to no one. */
async function otherClients(
  shared: Omit<HttpClientOptions, 'tls'>,
  ca: TlsOptions['ca'],
): Promise<OtherClients & { readonly close: () => Promise<void> }> {
  const { createThrowawayCertificates } = await import('@voicepay/mock-connections');
  const { stranger } = createThrowawayCertificates(realClock.now());
  const clients: HttpClient[] = [];
  const client = (certificate: TlsOptions) => {
    const tls = { ...(ca === undefined ? {} : { ca }), ...certificate };
    const made = createHttpClient({ ...shared, tls });
    clients.push(made);
    return made;
  };
  return {
    nobody: client({}),
    stranger: client(stranger),
    withCertificate: client,
    close: async () => {
      for (const made of clients) await made.close();
    },
  };
}

/** A JSON array of objects, or one object a line. */
function readFixtures(file: string): readonly JsonObject[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`fixtures: cannot read ${file}: ${(error as Error).message}`);
  }
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const whole = text.trimStart().startsWith('[');
    const sets = whole ? (JSON.parse(text) as unknown) : lines.map((l) => JSON.parse(l) as unknown);
    if (Array.isArray(sets) && sets.length > 0 && sets.every(isPlainObject)) return sets;
  } catch (error) {
    throw new UsageError(`fixtures: ${file} is no JSON: ${(error as Error).message}`);
  }
  throw new UsageError(`fixtures: expected objects in ${file}, in an array or one a line`);
}
