import { existsSync } from 'node:fs';
import type { TargetDescription, VariableDomain } from '../targets/connections/description.ts';
import { literalSecret } from '../targets/connections/secret-headers.ts';
import type { Profile } from '../targets/connections/target.ts';
import { UsageError } from './usage-error.ts';

/** The flags that describe a target; each overrides or adds to what voicepay.yaml says. */
export interface TargetFlags {
  readonly config?: string;
  readonly start?: string;
  readonly success?: string;
  readonly failure?: string;
  readonly profile?: Profile;
  readonly set: readonly string[];
  readonly header: readonly string[];
  readonly secret: readonly string[];
  readonly observer?: string;
  readonly authorizeTarget: readonly string[];
}

export const defaultFile = 'voicepay.yaml';

/** Repeatable options gather their values. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** The target as the file and the flags describe it together; the flags win. */
export async function describeTarget(flags: TargetFlags): Promise<TargetDescription> {
  const file = flags.config ?? (flags.start === undefined ? defaultFile : undefined);
  if (flags.config === undefined && file !== undefined && !existsSync(file)) {
    throw new UsageError(
      `which endpoints? give --start URL (and --success, --failure), or write ${defaultFile} with: voicepay init`,
    );
  }
  const base = file === undefined ? undefined : await readFile(file);
  return mergeFlags(base, flags);
}

async function readFile(file: string): Promise<TargetDescription> {
  const { readTargetFile } = await import('../adapters/read-target-file.ts');
  const result = readTargetFile(file);
  if (!result.ok) throw new UsageError(result.reason);
  assertNamesSecrets(result.value.headers ?? {}, file);
  return result.value;
}

/** A file is copied, committed and sent around: secrets are named in it, never written. */
export function assertNamesSecrets(headers: Readonly<Record<string, string>>, where: string) {
  const header = literalSecret(headers);
  if (header === undefined) return;
  const scheme = /^authorization$/i.test(header) ? 'Bearer ' : '';
  throw new UsageError(
    `${where}: expected ${header} to name its secret, came one written out: ` +
      `say "${header}: ${scheme}env:NAME" and export NAME`,
  );
}

/** The description that flags alone, or flags over a file, come to. */
export function mergeFlags(
  base: TargetDescription | undefined,
  flags: TargetFlags,
): TargetDescription {
  const start = flags.start ?? base?.connections.start;
  if (start === undefined) throw new UsageError('which start connection? give --start URL');
  const success = flags.success ?? base?.connections.success;
  const failure = flags.failure ?? base?.connections.failure;
  const variables = variablesOf(flags.set);
  const profile = flags.profile ?? base?.profile;
  return {
    ...base,
    connections: {
      start,
      ...(success === undefined ? {} : { success }),
      ...(failure === undefined ? {} : { failure }),
    },
    ...(profile === undefined ? {} : { profile }),
    headers: { ...base?.headers, ...headersOf(flags.header) },
    ...(variables === undefined ? {} : { set_variables: { ...base?.set_variables, ...variables } }),
    ...(flags.observer === undefined ? {} : { observer: { url: flags.observer } }),
    ...(flags.secret.length === 0 ? {} : { signing_secrets: flags.secret }),
  };
}

/** `NAME=VALUE`; the value is a string, because strings are never guessed into numbers. */
export function variablesOf(pairs: readonly string[]): Record<string, VariableDomain> | undefined {
  if (pairs.length === 0) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--set: expected NAME=VALUE, came ${pair}`);
      return [pair.slice(0, at), { value: pair.slice(at + 1) }];
    }),
  );
}

/** `Name: value`, as curl takes it. */
export function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const match = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([\t\u0020-\u007e]*)$/.exec(line);
      if (match === null) throw new UsageError(`--header: expected 'Name: value', came ${line}`);
      return [match[1] as string, match[2] as string];
    }),
  );
}
