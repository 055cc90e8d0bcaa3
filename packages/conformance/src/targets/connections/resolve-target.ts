import type { HttpClient } from '../../adapters/http-client.ts';
import { UsageError } from '../../commands/usage-error.ts';
import { looksLikeLiveKey } from './address-policy.ts';
import type { TargetDescription } from './description.ts';
import { httpObserver } from './observer.ts';
import { fixedVariables, guessedVariables } from './set-variables.ts';
import {
  type ConnectionsTarget,
  type Credentials,
  noCredentials,
  protocolDeadlines,
} from './target.ts';

/** Where secrets come from: the environment and files, read by an adapter. */
export interface SecretSource {
  readonly read: (reference: string) => string | undefined;
}

const reference = /^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/;
const credentialHeader =
  /^(authorization|proxy-authorization|cookie|x-api-key|api-key|apikey)$|token|secret|key$/i;

/** Reads every reference and builds what checks need; whatever is wrong is a usage error. */
export function resolveTarget(
  description: TargetDescription,
  secrets: SecretSource,
  http: HttpClient,
): ConnectionsTarget {
  const read = new Map<string, string>();
  const secretOf = (text: string): string => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const value = secrets.read(text);
    if (value === undefined || value === '') {
      throw new UsageError(`the secret ${text} is not set: export it, or name another`);
    }
    if (looksLikeLiveKey(value)) {
      throw new UsageError(`the secret ${text} looks like a live key: use one of a test account`);
    }
    read.set(text, value);
    return value;
  };
  const { plain, credentials, literal } = splitHeaders(description.headers, secretOf);
  const signingKeys = description.signing_secrets.map((text) => signingKeyOf(secretOf(text), text));
  if (description.profile === 'signed' && signingKeys.length === 0) {
    throw new UsageError('profile signed needs the signing secret: --secret env:NAME');
  }
  const { connections, observer, set_variables: variables } = description;
  return {
    urls: {
      start: urlOf(connections.start, 'start'),
      ...(connections.success === undefined
        ? {}
        : { success: urlOf(connections.success, 'success') }),
      ...(connections.failure === undefined
        ? {}
        : { failure: urlOf(connections.failure, 'failure') }),
    },
    profile: description.profile,
    headers: plain,
    credentials,
    variables: variables === undefined ? guessedVariables() : fixedVariables(variables),
    signingKeys,
    ...(observer === undefined ? {} : { observer: httpObserver(observer, http, plain) }),
    hooks: {},
    deadlines: protocolDeadlines,
    secrets: [...new Set([...read.values(), ...literal])].sort((a, b) => b.length - a.length),
  };
}

/** An absolute http or https URL without credentials in it. */
export function urlOf(text: string, what: string): URL {
  if (!URL.canParse(text)) throw new UsageError(`${what}: expected a URL, came ${text}`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageError(`${what}: expected an http or https URL, came ${text}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      `${what}: no credentials in the URL; use --header or auth in voicepay.yaml`,
    );
  }
  return url;
}

function splitHeaders(headers: Readonly<Record<string, string>>, secretOf: (r: string) => string) {
  const plain: Record<string, string> = {};
  const opening: Record<string, string> = {};
  const literal: string[] = [];
  for (const [name, text] of Object.entries(headers)) {
    const referenced = text.replace(/\b(env:[A-Za-z_][A-Za-z0-9_]*)$|^file:.+$/, (m) =>
      secretOf(m),
    );
    if (!credentialHeader.test(name)) plain[name] = referenced;
    else {
      opening[name] = referenced;
      literal.push(referenced.replace(/^\w+ /, ''));
    }
  }
  return { plain, literal, credentials: headerCredentials(opening) };
}

/** Credentials in headers: refused must be none at all, and each one with its last letters changed. */
function headerCredentials(headers: Readonly<Record<string, string>>): Credentials {
  const names = Object.keys(headers);
  if (names.length === 0) return noCredentials;
  const wrong = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, spoiled(value)]),
  );
  return {
    kind: names.join(', '),
    headers: async () => headers,
    refused: [
      { name: 'missing', headers: {} },
      { name: 'wrong', headers: wrong },
    ],
  };
}

/** The same length and alphabet, another value. */
function spoiled(value: string): string {
  const tail = value.slice(-6).replaceAll(/[A-Za-z0-9]/g, (c) => (c === 'x' ? 'y' : 'x'));
  return value.slice(0, -6) + tail;
}

function signingKeyOf(secret: string, name: string): Uint8Array {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length < 16) {
    throw new UsageError(
      `the signing secret ${name}: expected whsec_ and at least 16 bytes in base64`,
    );
  }
  return key;
}

/** Whether a text is a reference to a secret (secret-reference.schema.json). */
export function isSecretReference(text: string): boolean {
  return reference.test(text);
}
