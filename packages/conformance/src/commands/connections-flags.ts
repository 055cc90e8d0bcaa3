import type { JsonValue } from '@voicepay/spec';
import type { TargetDescription } from '../targets/connections/description.ts';
import type { Profile } from '../targets/connections/target.ts';
import { UsageError } from './usage-error.ts';

/** The flags as the command line gives them. */
export interface ConnectionsFlags {
  readonly start?: string;
  readonly success?: string;
  readonly failure?: string;
  readonly profile?: Profile;
  readonly set: readonly string[];
  readonly header: readonly string[];
  readonly secret: readonly string[];
  readonly observer?: string;
  readonly authorizeTarget: readonly string[];
  readonly seed?: string;
  readonly quick?: boolean;
  readonly exhaustive?: boolean;
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  readonly concurrency?: string;
  readonly budget?: string;
  readonly json?: string;
}

/** Repeatable options gather their values. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** The target as the flags describe it. */
export function describeTarget(flags: ConnectionsFlags): TargetDescription {
  if (flags.start === undefined) {
    throw new UsageError('which endpoints? give --start URL, and --success URL and --failure URL');
  }
  const variables = variablesOf(flags.set);
  return {
    connections: {
      start: flags.start,
      ...(flags.success === undefined ? {} : { success: flags.success }),
      ...(flags.failure === undefined ? {} : { failure: flags.failure }),
    },
    profile: flags.profile ?? 'base',
    headers: headersOf(flags.header),
    ...(variables === undefined ? {} : { set_variables: variables }),
    ...(flags.observer === undefined ? {} : { observer: flags.observer }),
    signing_secrets: flags.secret,
  };
}

/** `NAME=VALUE`; the value is a string, because strings are never guessed into numbers. */
function variablesOf(pairs: readonly string[]): Record<string, JsonValue> | undefined {
  if (pairs.length === 0) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--set: expected NAME=VALUE, came ${pair}`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const match = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([\t\u0020-\u007e]*)$/.exec(line);
      if (match === null) throw new UsageError(`--header: expected 'Name: value', came ${line}`);
      return [match[1] as string, match[2] as string];
    }),
  );
}
