import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type { TargetDescription } from '../targets/connections/description.ts';
import {
  assertNamesSecrets,
  defaultFile,
  headersOf,
  mergeFlags,
  type TargetFlags,
  variablesOf,
} from './connections-flags.ts';
import { targetOptions } from './target-options.ts';
import { UsageError } from './usage-error.ts';

export const targetSchemaUrl = 'https://voicepay.dev/1.0/schemas/target.schema.json';

interface InitFlags extends TargetFlags {
  readonly output: string;
  readonly force?: boolean;
}

/** `voicepay init`: voicepay.yaml from flags, or by asking at a terminal. */
export function addInit(program: Command): void {
  const command = program
    .command('init')
    .description('Write voicepay.yaml, from flags or by asking.');
  targetOptions(command)
    .option('--output <file>', 'where to write it', defaultFile)
    .option('--force', 'write over a file that is there')
    .action(async (flags: InitFlags) => {
      await init(flags);
    });
}

async function init(flags: InitFlags): Promise<void> {
  const { output } = flags;
  if (existsSync(output) && flags.force !== true) {
    throw new UsageError(`${output} is there already: edit it, or say --force`);
  }
  const asked = flags.start === undefined ? await ask(flags) : flags;
  const description = mergeFlags(undefined, asked);
  assertNamesSecrets(description.headers ?? {}, '--header');
  const text = await writeDescription(description);
  const { readTargetText } = await import('../adapters/read-target-file.ts');
  const read = readTargetText(text, output);
  if (!read.ok) throw new UsageError(read.reason);
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw new UsageError(`cannot write ${output}: ${(error as Error).message}`);
  }
  process.stdout.write(
    `wrote ${output}; next: voicepay doctor, then voicepay verify connections\n`,
  );
}

async function ask(flags: TargetFlags): Promise<TargetFlags> {
  if (process.stdin.isTTY !== true) {
    throw new UsageError('nobody to ask: give --start URL (and --success, --failure, --profile)');
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  /** Asks until the answer will do, so that one slip does not cost the answers before it. */
  const question = async (text: string, judge: Judge, otherwise = ''): Promise<string> => {
    for (;;) {
      const usual = otherwise === '' ? '' : ` [${otherwise}]`;
      const answer = (await lines.question(`${text}${usual}: `)).trim() || otherwise;
      try {
        judge(answer);
        return answer;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        process.stdout.write(`  ${error.message}\n`);
      }
    }
  };
  try {
    const start = await question('URL of the start connection', aUrl);
    const success = await question('URL of the success connection (empty: none)', orNone(aUrl));
    const failure = await question('URL of the failure connection (empty: none)', orNone(aUrl));
    const profile = await question('profile: base, reliable or signed', aProfile, 'base');
    const secret =
      profile === 'signed'
        ? await question('signing secret, as env:NAME or file:PATH', aReference)
        : '';
    const header = await question(
      'header that opens them, as Authorization: Bearer env:NAME (empty: none)',
      orNone((line) => assertNamesSecrets(headersOf([line]), '--header')),
    );
    const variables = await question(
      'set variables that start accepts, as NAME=VALUE, NAME=VALUE (empty: guessed)',
      orNone((text) => variablesOf(text.split(/\s*,\s*/))),
    );
    const observer = await question(
      'observer URL with {session_reference_id} (empty: none)',
      orNone(anObserver),
    );
    return {
      ...flags,
      start,
      ...(success === '' ? {} : { success }),
      ...(failure === '' ? {} : { failure }),
      profile: profile as 'base',
      set: variables === '' ? flags.set : variables.split(/\s*,\s*/),
      ...(secret === '' ? {} : { secret: [secret] }),
      ...(header === '' ? {} : { header: [header] }),
      ...(observer === '' ? {} : { observer }),
    };
  } catch (error) {
    // Ctrl-C or Ctrl-D at a question.
    if ((error as { code?: string }).code !== 'ABORT_ERR') throw error;
    process.stdout.write('\n');
    throw new UsageError('stopped before every question was answered: nothing is written');
  } finally {
    lines.close();
  }
}

/** Throws a usage error that says what was expected. */
type Judge = (answer: string) => unknown;

const orNone =
  (judge: Judge): Judge =>
  (answer) =>
    answer === '' ? undefined : judge(answer);

function aUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return;
  throw new UsageError(`expected a URL as http://127.0.0.1:8080/start, came ${text || 'nothing'}`);
}

function aProfile(text: string): void {
  if (['base', 'reliable', 'signed'].includes(text)) return;
  throw new UsageError(`expected base, reliable or signed, came ${text}`);
}

function aReference(text: string): void {
  if (/^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/.test(text)) return;
  throw new UsageError('expected env:NAME or file:PATH: secrets are named, never written');
}

function anObserver(text: string): void {
  aUrl(text);
  if (text.includes('{session_reference_id}')) return;
  throw new UsageError('expected {session_reference_id} in it, where the session is put');
}

/** YAML with the schema's address for editors, and the rest of the settings as comments. */
export async function writeDescription(description: TargetDescription): Promise<string> {
  const { stringify } = await import('yaml');
  const { headers, ...rest } = description;
  const kept = headers === undefined || Object.keys(headers).length === 0 ? rest : description;
  return `# yaml-language-server: $schema=${targetSchemaUrl}
# Secrets are named, never written: env:NAME or file:PATH.
${stringify(kept, { lineWidth: 100 })}
# set_variables: { order_id: { pattern: '^[0-9]{8}$' }, plan: { examples: [basic, gold] } }
# fixtures: [{ order_id: '1001' }, { order_id: '1002' }]     # used up by a success
# refused_set_variables: [{ order_id: 'paid-already' }]
# auth: { type: bearer, token: env:API_TOKEN }
# refused_credentials: [{ name: expired, headers: { authorization: 'Bearer env:OLD_TOKEN' } }]
# observer: { url: 'http://127.0.0.1:8080/effects/{session_reference_id}' }
# hooks: { reset: { command: [make, reset] }, restart: { command: [make, restart] } }
# mappings: { start: { request: '{"order": order_id}', response: '$' } }     # JSONata
# known_failures: [{ id: start:tolerates-unicode, because: ticket 42 }]
`;
}
