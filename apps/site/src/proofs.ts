import type { Proof } from './site.ts';

/** Runs the command line and gives what it printed. */
export type AskVoicepay = (args: readonly string[]) => Promise<string>;

/** What proves each requirement, as `voicepay list requirements --json` says. */
export async function readProofs(voicepay: AskVoicepay): Promise<ReadonlyMap<string, Proof>> {
  const rows = JSON.parse(await voicepay(['list', 'requirements', '--json'])) as readonly {
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
