import type { Proof } from './site.ts';

/** What proves each requirement, as `voicepay list requirements --json` says. */
export function readProofs(
  voicepay: (args: readonly string[]) => string,
): ReadonlyMap<string, Proof> {
  const rows = JSON.parse(voicepay(['list', 'requirements', '--json'])) as readonly {
    readonly id: string;
    readonly checks?: readonly string[];
    readonly mutants?: readonly string[];
    readonly excuse?: string;
  }[];
  return new Map(
    rows.map(({ id, checks = [], mutants = [], excuse }) => [
      id,
      { checks, mutants, ...(excuse === undefined ? {} : { excuse }) },
    ]),
  );
}
