import { parseArgs } from 'node:util';
import { isHttpUrl } from '../function/plain-value.ts';

export const usage = `voicepay-engine: runs payment sessions.

  voicepay-engine --function FILE... [options]
  voicepay-engine lint [--json] FILE...

  --function FILE     a function configuration, YAML or JSON; may be repeated
  --zone URL          the engine's own capture zone (default http://127.0.0.1:8060; with
                      --assigned-zones none)
  --host HOST         default 127.0.0.1
  --port N            default 8070; 0 takes a free one
  --public-url URL    where the zone finds this engine (default: where it listens); to be given
                      with --host 0.0.0.0 or ::, and behind a proxy
  --clock KIND        real (default), or virtual: each session has a clock that only tests move
  --store FILE        the journal (default voicepay-journal.sqlite); "memory" forgets at the end,
                      and is the default with --clock virtual
  --inline-functions  openings may carry a whole configuration (test set-ups)
  --assigned-zones    openings may name their zone (test set-ups)
  --version
  --help

Exit code 0: stopped (lint: no errors); 1: lint found errors; 2: wrong options, a function with errors,
a secret that is missing, or a journal that is damaged, foreign, or another engine's; 3: an address or
a journal file that cannot be had.
`;

const defaultZoneUrl = 'http://127.0.0.1:8060';

export interface ServeCommand {
  readonly kind: 'serve';
  readonly functionFiles: readonly string[];
  readonly zoneUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Null: where it listens. */
  readonly publicUrl: string | null;
  readonly clock: 'real' | 'virtual';
  /** Null: in memory. */
  readonly storeFile: string | null;
  readonly acceptsInlineFunctions: boolean;
  readonly acceptsAssignedZones: boolean;
}

export type Command =
  | ServeCommand
  | { readonly kind: 'lint'; readonly files: readonly string[]; readonly isJson: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

export function readArguments(words: readonly string[]): Command {
  if (words[0] === 'lint') return readLint(words.slice(1));
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        function: { type: 'string', multiple: true },
        zone: { type: 'string' },
        host: { type: 'string' },
        port: { type: 'string' },
        'public-url': { type: 'string' },
        clock: { type: 'string' },
        store: { type: 'string' },
        'inline-functions': { type: 'boolean' },
        'assigned-zones': { type: 'boolean' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    return readServe(values);
  } catch (error) {
    return wrong(firstSentence(error));
  }
}

interface Values {
  readonly function?: string[];
  readonly zone?: string;
  readonly host?: string;
  readonly port?: string;
  readonly 'public-url'?: string;
  readonly clock?: string;
  readonly store?: string;
  readonly 'inline-functions'?: boolean;
  readonly 'assigned-zones'?: boolean;
}

function readServe(values: Values): Command {
  const clock = values.clock ?? 'real';
  if (clock !== 'real' && clock !== 'virtual') {
    return wrong(`expected --clock real or virtual, came "${clock}"`);
  }
  const port = values.port ?? '8070';
  if (!/^[0-9]{1,5}$/.test(port) || Number(port) > 65_535) {
    return wrong(`expected --port from 0 to 65535, came "${port}"`);
  }
  const acceptsAssignedZones = values['assigned-zones'] ?? false;
  const zone = values.zone ?? (acceptsAssignedZones ? null : defaultZoneUrl);
  if (zone !== null && !isHttpUrl(zone)) {
    return wrong(`expected --zone as an http or https URL, came "${zone}"`);
  }
  const publicUrl = values['public-url'] ?? null;
  if (publicUrl !== null && !isHttpUrl(publicUrl)) {
    return wrong(`expected --public-url as an http or https URL, came "${publicUrl}"`);
  }
  const store = values.store ?? (clock === 'virtual' ? 'memory' : 'voicepay-journal.sqlite');
  if (store === '' || store === ':memory:') {
    return wrong(`expected --store as the name of a file, or "memory", came "${store}"`);
  }
  const functionFiles = values.function ?? [];
  const acceptsInlineFunctions = values['inline-functions'] ?? false;
  if (functionFiles.length === 0 && !acceptsInlineFunctions) {
    return wrong('expected --function FILE (or --inline-functions in a test set-up); see --help');
  }
  return {
    kind: 'serve',
    functionFiles,
    zoneUrl: zone,
    host: values.host ?? '127.0.0.1',
    port: Number(port),
    publicUrl,
    clock,
    storeFile: store === 'memory' ? null : store,
    acceptsInlineFunctions,
    acceptsAssignedZones,
  };
}

function readLint(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    if (positionals.length === 0) return wrong('expected the name of a file to lint; see --help');
    return { kind: 'lint', files: positionals, isJson: values.json ?? false };
  } catch (error) {
    return wrong(firstSentence(error));
  }
}

function wrong(message: string): Command {
  return { kind: 'wrong', message };
}

function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `${text.split('. ')[0]}; see --help`;
}
