import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseJson } from '@voicepay/spec';
import { type AuthRequirement, type AuthType, testCredentials } from '../auth/requirement.ts';
import { brokenEndpoints } from '../broken/catalogue.ts';
import type { Profile } from '../connections/call.ts';
import { scenarios } from '../scenarios/catalogue.ts';
import { didYouMean } from '../scenarios/nearest-name.ts';
import { readScript } from '../scenarios/read-script.ts';
import type { Script } from '../scenarios/step.ts';

export interface MockArguments {
  readonly mode: 'serve' | 'list' | 'help' | 'version';
  readonly json: boolean;
  readonly host: string;
  readonly port: number;
  readonly processorPort: number;
  readonly withProcessor: boolean;
  readonly scenarios: readonly string[];
  readonly scriptFile?: string;
  readonly script?: Script;
  readonly broken?: string;
  readonly profile?: Profile;
  readonly auth?: AuthRequirement;
  readonly strict: boolean;
  readonly workMs: number;
  readonly certificates?: string;
}

export type ArgumentsResult =
  | { readonly ok: true; readonly value: MockArguments }
  | { readonly ok: false; readonly message: string };

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  host: { type: 'string' },
  port: { type: 'string' },
  'processor-port': { type: 'string' },
  'no-processor': { type: 'boolean' },
  scenario: { type: 'string', multiple: true },
  script: { type: 'string' },
  broken: { type: 'string' },
  profile: { type: 'string' },
  auth: { type: 'string' },
  strict: { type: 'boolean' },
  'work-ms': { type: 'string' },
  certificates: { type: 'string' },
} as const;

export const usage = `Usage: voicepay mock [options]

Serves start, success and failure on one port, and a payment processor as another process.

  --port N             of the connections (default 8080; 0 takes a free one)
  --processor-port N   of the processor (default 8050; 0 takes a free one)
  --no-processor       serve the connections only
  --host ADDRESS       to listen on (default 127.0.0.1)
  --scenario NAME      what happens; several are laid over each other
  --script FILE        what happens call by call, as JSON
  --broken NAME        serve a deliberately broken endpoint
  --profile NAME       base, reliable (default) or signed
  --auth TYPE          none, api_key, basic, bearer, oauth2_client_credentials, mutual_tls
  --certificates DIR   where mutual_tls writes its throwaway certificates
  --strict             refuse a success of a session that start never opened
  --work-ms N          time that each call takes to be applied
  --list [--json]      print the scenarios and the broken endpoints
  --version
  --help
`;

/** Reads a command line. `defaultPorts` are used where none is given. */
export function readArguments(argv: readonly string[]): ArgumentsResult {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(argv);
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
  try {
    return { ok: true, value: understand(values) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, message: error.message };
    throw error;
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
}

function modeOf(values: ReturnType<typeof parse>): MockArguments['mode'] {
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  return values.list === true ? 'list' : 'serve';
}

function understand(values: ReturnType<typeof parse>): MockArguments {
  const mode = modeOf(values);
  const names = values.scenario ?? [];
  for (const name of names) {
    expectName('--scenario', name, scenarios);
  }
  if (values.broken !== undefined) expectName('--broken', values.broken, brokenEndpoints);
  return {
    mode,
    json: values.json ?? false,
    host: values.host ?? '127.0.0.1',
    port: portOf('--port', values.port, 8080),
    processorPort: portOf('--processor-port', values['processor-port'], 8050),
    withProcessor: values['no-processor'] !== true,
    scenarios: names,
    ...(values.script === undefined
      ? {}
      : { scriptFile: values.script, script: scriptIn(values.script) }),
    ...(values.broken === undefined ? {} : { broken: values.broken }),
    ...(values.profile === undefined ? {} : { profile: profileOf(values.profile) }),
    ...(values.auth === undefined ? {} : { auth: authOf(values.auth) }),
    strict: values.strict ?? false,
    workMs: integerOf('--work-ms', values['work-ms'] ?? '0', 600_000),
    ...(values.certificates === undefined ? {} : { certificates: values.certificates }),
  };
}

function expectName(flag: string, name: string, known: readonly { readonly name: string }[]): void {
  if (known.some((item) => item.name === name)) return;
  const names = known.map((item) => item.name);
  const hint = didYouMean(name, names) || '; --list names them all';
  throw new RangeError(`${flag}: expected a name that is listed, came "${name}"${hint}`);
}

function portOf(flag: string, text: string | undefined, fallback: number): number {
  return text === undefined ? fallback : integerOf(flag, text, 65_535);
}

function integerOf(flag: string, text: string, most: number): number {
  const number = Number(text);
  if (/^[0-9]{1,9}$/.test(text) && number <= most) return number;
  throw new RangeError(`${flag}: expected an integer from 0 to ${most}, came "${text}"`);
}

function profileOf(text: string): Profile {
  if (text === 'base' || text === 'reliable' || text === 'signed') return text;
  throw new RangeError(`--profile: expected base, reliable or signed, came "${text}"`);
}

function authOf(text: string): AuthRequirement {
  if (Object.hasOwn(testCredentials, text)) return testCredentials[text as AuthType];
  const known = Object.keys(testCredentials).join(', ');
  throw new RangeError(`--auth: expected one of ${known}, came "${text}"`);
}

function scriptIn(file: string): Script {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new RangeError(
      `--script: cannot read "${file}" (${(error as NodeJS.ErrnoException).code})`,
    );
  }
  const read = parseJson(bytes);
  if (!read.ok) {
    const before = new TextDecoder().decode(bytes).slice(0, read.offset).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    throw new RangeError(`--script: "${file}" is not JSON (${place}): ${read.message}`);
  }
  const script = readScript(read.value);
  if (!script.ok) throw new RangeError(`--script: "${file}": ${script.message}`);
  return script.script;
}
