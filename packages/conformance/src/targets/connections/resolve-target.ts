import type { Clock } from '../../adapters/clock.ts';
import type { HttpClient, TlsOptions } from '../../adapters/http-client.ts';
import { UsageError } from '../../commands/usage-error.ts';
import { looksLikeLiveKey } from './address-policy.ts';
import {
  bothCredentials,
  credentialsOf,
  headerCredentials,
  type OtherClients,
} from './credentials.ts';
import type { TargetDescription } from './description.ts';
import { createFixturePool } from './fixture-pool.ts';
import { commandObserver, hookOf } from './hooks.ts';
import { compileMappings } from './mapping.ts';
import { httpObserver } from './observer.ts';
import { opensDoors, withSecret } from './secret-headers.ts';
import {
  describedVariables,
  guessedVariables,
  refusedVariables,
  type SetVariables,
} from './set-variables.ts';
import {
  type ConnectionsTarget,
  type Credentials,
  type JsonObject,
  noCredentials,
  protocolDeadlines,
  type RefusedCredentials,
} from './target.ts';

/** Where secrets come from: the environment and files, read by an adapter. */
export interface SecretSource {
  readonly read: (reference: string) => string | undefined;
}

/** Every secret that was read, so that outputs can leave it out. */
export interface SecretReader {
  readonly secretOf: (reference: string) => string;
  readonly literal: (value: string) => void;
  readonly values: () => readonly string[];
}

export interface TargetPorts {
  readonly secrets: SecretReader;
  readonly http: HttpClient;
  /** Where the target asks for a client certificate. */
  readonly others?: OtherClients;
  readonly clock: Clock;
  /** Fixtures in a file, read by an adapter. */
  readonly readFixtures: (file: string) => readonly JsonObject[];
}

export function createSecretReader(source: SecretSource): SecretReader {
  const read = new Map<string, string>();
  const literals = new Set<string>();
  return {
    secretOf: (reference) => {
      const known = read.get(reference);
      if (known !== undefined) return known;
      // Whoever gave the secret itself is not told it again.
      if (!/^(?:env|file):/.test(reference)) {
        throw new UsageError('a secret is named, never written: env:NAME or file:PATH');
      }
      const value = source.read(reference);
      if (value === undefined || value === '') {
        const why = reference.startsWith('env:')
          ? 'is not set: export it, or name another'
          : 'cannot be read, or is empty';
        throw new UsageError(`the secret ${reference} ${why}`);
      }
      if (looksLikeLiveKey(value)) {
        throw new UsageError(`the secret ${reference} looks like a live key: use a test account's`);
      }
      read.set(reference, value);
      return value;
    },
    literal: (value) => literals.add(value),
    values: () => [...new Set([...read.values(), ...literals])].sort((a, b) => b.length - a.length),
  };
}

/** Builds what checks need; whatever is wrong with the description is a usage error. */
export async function resolveTarget(
  description: TargetDescription,
  ports: TargetPorts,
): Promise<ConnectionsTarget> {
  const { secrets, http } = ports;
  const { connections, observer, hooks = {}, mappings } = description;
  const { plain, opening } = splitHeaders(description.headers ?? {}, secrets);
  const signingKeys = (description.signing_secrets ?? []).map((reference) =>
    signingKeyOf(secrets.secretOf(reference), reference),
  );
  const profile = description.profile ?? 'base';
  if (profile === 'signed' && signingKeys.length === 0) {
    throw new UsageError('profile signed needs the signing secret: --secret env:NAME');
  }
  const credentials = allCredentials(description, opening, ports);
  const variables = usage(() => variablesOf(description, ports));
  const reset = hooks.reset === undefined ? undefined : hookOf(hooks.reset, http);
  const restart = hooks.restart === undefined ? undefined : hookOf(hooks.restart, http);
  const { effects_at_most: effectsAtMost, latency_budget_ms: latencyBudgetMs } = description;
  const { success, failure } = connections;
  for (const text of [
    ...Object.values(connections),
    ...(observer && 'url' in observer ? [observer.url] : []),
  ]) {
    for (const secret of secretsInQuery(text)) secrets.literal(secret);
  }
  const observed =
    observer === undefined
      ? undefined
      : 'url' in observer
        ? httpObserver(observer.url, http, plain)
        : commandObserver(observer);
  return {
    urls: {
      start: urlOf(connections.start, 'start'),
      ...(success === undefined ? {} : { success: urlOf(success, 'success') }),
      ...(failure === undefined ? {} : { failure: urlOf(failure, 'failure') }),
    },
    profile,
    headers: plain,
    credentials,
    variables,
    ...(variables.fixtures === undefined
      ? {}
      : { pool: createFixturePool(variables.fixtures, reset) }),
    ...(effectsAtMost === undefined ? {} : { effectsAtMost }),
    ...(mappings === undefined ? {} : { mappings: await usageAsync(compileMappings(mappings)) }),
    signingKeys,
    ...(observed === undefined ? {} : { observer: observed }),
    hooks: {
      ...(reset === undefined ? {} : { reset }),
      ...(restart === undefined ? {} : { restart }),
    },
    deadlines: protocolDeadlines,
    ...(latencyBudgetMs === undefined ? {} : { latencyBudgetMs }),
    secrets: secrets.values(),
  };
}

/** The TLS options of a description: an authority of one's own, a client certificate. */
export function tlsOptionsOf(description: TargetDescription, secrets: SecretReader): TlsOptions {
  const { auth, tls } = description;
  const mutual = auth?.type === 'mutual_tls' ? auth : undefined;
  const ca = tls?.ca ?? mutual?.ca;
  return {
    ...(ca === undefined ? {} : { ca: secrets.secretOf(ca) }),
    ...(mutual === undefined
      ? {}
      : { cert: secrets.secretOf(mutual.certificate), key: secrets.secretOf(mutual.key) }),
  };
}

function variablesOf(description: TargetDescription, ports: TargetPorts): SetVariables {
  const { set_variables: domains, fixtures, refused_set_variables: refused } = description;
  if (domains === undefined && fixtures === undefined) {
    return { ...guessedVariables(), ...refusedVariables(refused ?? []) };
  }
  const sets =
    fixtures === undefined ? [] : 'file' in fixtures ? ports.readFixtures(fixtures.file) : fixtures;
  return describedVariables(domains ?? {}, sets as readonly JsonObject[], refused ?? []);
}

const secretParameter =
  /^(code|key|api[-_]?key|token|access[-_]?token|sig|signature|secret|password)$/i;

/** Some hosts put the key into the address (`?code=...`); no output may show it. */
export function secretsInQuery(text: string): readonly string[] {
  if (!URL.canParse(text)) return [];
  const parameters = [...new URL(text).searchParams];
  return parameters.filter(([name]) => secretParameter.test(name)).map(([, value]) => value);
}

/** An absolute http or https URL without credentials in it. */
export function urlOf(text: string, what: string): URL {
  if (!URL.canParse(text)) throw new UsageError(`${what}: expected a URL, came ${text}`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageError(`${what}: expected an http or https URL, came ${text}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(`${what}: no credentials in the URL; use --header or auth`);
  }
  return url;
}

function splitHeaders(headers: Readonly<Record<string, string>>, secrets: SecretReader) {
  const plain: Record<string, string> = {};
  const opening: Record<string, string> = {};
  for (const [name, text] of Object.entries(headers)) {
    const value = withSecret(text, secrets.secretOf);
    if (opensDoors(name)) {
      opening[name.toLowerCase()] = value;
      secrets.literal(value.replace(/^\w+ /, ''));
    } else plain[name] = value;
  }
  return { plain, opening };
}

function allCredentials(
  description: TargetDescription,
  opening: Readonly<Record<string, string>>,
  ports: TargetPorts,
): Credentials {
  const { secrets, others } = ports;
  const { auth, refused_credentials: more = [] } = description;
  const { http, clock } = ports;
  const sources = { secretOf: secrets.secretOf, http, clock };
  const base = bothCredentials(
    auth === undefined
      ? noCredentials
      : credentialsOf(auth, others === undefined ? sources : { ...sources, others }),
    headerCredentials(opening),
  );
  if (base === noCredentials && more.length > 0) {
    throw new UsageError('refused_credentials: which ones open the door? give auth, or --header');
  }
  if (base === noCredentials) return base;
  return { ...base, refused: [...base.refused, ...more.map((one) => refusedOf(one, ports))] };
}

/** Credentials that the target's owner has and the harness cannot make, such as expired ones. */
function refusedOf(
  one: NonNullable<TargetDescription['refused_credentials']>[number],
  { secrets, others }: TargetPorts,
): RefusedCredentials {
  const { name } = one;
  if ('headers' in one) {
    const resolved = Object.entries(one.headers).map(([key, value]) => [
      key.toLowerCase(),
      withSecret(value, secrets.secretOf),
    ]);
    return { name, headers: Object.fromEntries(resolved) as Record<string, string> };
  }
  if (others === undefined) {
    throw new UsageError(`refused_credentials: the certificate "${name}" needs auth of mutual_tls`);
  }
  const cert = secrets.secretOf(one.certificate);
  const http = others.withCertificate({ cert, key: secrets.secretOf(one.key) });
  return { name, headers: {}, http };
}

function signingKeyOf(secret: string, name: string): Uint8Array {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length >= 16) return key;
  throw new UsageError(
    `the signing secret ${name}: expected whsec_ and 16 bytes or more in base64`,
  );
}

/** A RangeError of a description is the describer's to mend. */
function usage<T>(build: () => T): T {
  try {
    return build();
  } catch (error) {
    throw asUsage(error);
  }
}

async function usageAsync<T>(building: Promise<T>): Promise<T> {
  try {
    return await building;
  } catch (error) {
    throw asUsage(error);
  }
}

function asUsage(error: unknown): unknown {
  return error instanceof RangeError ? new UsageError(error.message) : error;
}
