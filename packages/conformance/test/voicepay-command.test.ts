import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createMockConnections,
  createThrowawayCertificates,
  testCredentials,
} from '@voicepay/mock-connections';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../src/verdict/result.ts';

const bin = fileURLToPath(new URL('../bin/voicepay.js', import.meta.url));
const schemaFile = new URL('../schemas/report.schema.json', import.meta.url);

let folder: string;
const open: { close(): unknown }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voicepay '));
});
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function voicepay(args: readonly string[], more: { env?: object; interruptMs?: number } = {}) {
  return new Promise<Ended>((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', ...more.env };
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      if (out === '' && more.interruptMs !== undefined) {
        setTimeout(() => child.kill('SIGINT'), more.interruptMs);
      }
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

async function mock(options: Parameters<typeof createMockConnections>[0] = {}) {
  const created = createMockConnections({ profile: 'base', ...options });
  open.push(created);
  const urls = await created.start();
  const flags = [
    '--start',
    urls.startUrl,
    '--success',
    urls.successUrl,
    '--failure',
    urls.failureUrl,
  ];
  return { mock: created, urls, flags };
}

const verify = ['verify', 'connections', '--quick'];
const reachable = ['--start', 'http://127.0.0.1:1/'];

describe('voicepay lint', () => {
  const engine = fileURLToPath(new URL('../../engine/bin', import.meta.url));
  const template = 'set_variables: { order: "{{ params.order | nope }}" }\n';

  it('points at a template that is none, by the engine beside it', async () => {
    symlinkSync(join(engine, 'voicepay-engine.js'), join(folder, 'voicepay-engine'));
    writeFileSync(join(folder, 'function.yaml'), `${soundFunction}${template}`);
    const ended = await voicepay(['lint', 'function.yaml'], { env: pathOf(folder) });
    expect(ended.out).toMatch(
      /^function\.yaml:5:44 error \/set_variables\/order: .*No filter named 'nope'/,
    );
    expect(ended.code).toBe(1);
  });

  it('says what to install where there is no engine', async () => {
    const ended = await voicepay(['lint', 'function.yaml'], { env: pathOf() });
    expect(ended.err).toMatch(/npm install @voicepay\/engine/);
    expect(ended.code).toBe(2);
  });
});

const soundFunction = `name: collect
purpose: Collect a payment.
connections: [{ name: begin, application: payment_session_start, url: https://shop.example/s }]
slots: { start: begin }
`;

/** Where commands are found: beside the running Node, and in the given folders. */
function pathOf(...folders: readonly string[]) {
  return { PATH: [...folders, dirname(process.execPath)].join(delimiter) };
}

describe('voicepay verify connections', () => {
  it('says conforms, exits 0, and writes every report of the run', async () => {
    const { flags, urls } = await mock();
    const files = ['json', 'junit', 'markdown', 'sarif', 'html', 'badge'];
    const reports = files.flatMap((name) => [`--${name}`, `out.${name}`]);
    const ended = await voicepay([...verify, ...flags, '--observer', urls.observerUrl, ...reports]);
    expect(ended.err).toBe('');
    expect(ended.out).toContain('connections (base): conforms');
    expect(ended.out).not.toContain('\u001b');
    expect(ended.code).toBe(0);
    const run = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Run;
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const check = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    expect(check(run), JSON.stringify(check.errors)).toBe(true);
    expect(run.uncovered).toEqual([]);
    for (const name of files)
      expect(readFileSync(join(folder, `out.${name}`), 'utf8')).not.toBe('');
  });

  it('exits 1 on a broken endpoint, shows curl lines, and replays the failure', async () => {
    const { flags } = await mock({ broken: 'start-amount-as-string' });
    const ended = await voicepay([...verify, ...flags]);
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/✗ start:answer-is-valid\/amount/);
    expect(ended.out).toMatch(/\$ curl -sS -i -X POST/);
    const id = /voicepay replay (\w+)/.exec(ended.out)?.[1] as string;
    const again = await voicepay(['replay', id]);
    expect(again.out).toContain('amount as an integer literal');
    expect(again.out).toMatch(/\nstart:answer-is-valid: failed again\n$/);
    expect(again.code).toBe(1);
    const { flags: mended } = await mock();
    const fixed = await voicepay(['replay', id, ...mended]);
    expect(fixed.out).toMatch(/\nstart:answer-is-valid: holds now\n$/);
    expect(fixed.code).toBe(4);
    expect((await voicepay(['replay', 'nothing'])).code).toBe(2);
  }, 60_000);

  it('exits 4 when it was filtered, and 3 when nobody listens', async () => {
    const { flags } = await mock();
    const filtered = await voicepay([...verify, ...flags, '--only', 'start:answer-is-valid']);
    expect(filtered.out).toMatch(/the run is not complete\nit was filtered, and only a whole run/);
    expect(filtered.code).toBe(4);
    const closed = await voicepay([...verify, '--start', 'http://127.0.0.1:1/start']);
    expect(closed.out).toContain('start cannot be reached');
    expect(closed.code).toBe(3);
  });

  it('ends at once on Ctrl-C, says what was not run, and exits 130', async () => {
    const { flags } = await mock({ broken: 'start-too-slow' });
    const startedMs = performance.now();
    const ended = await voicepay([...verify, ...flags], { interruptMs: 300 });
    expect(performance.now() - startedMs).toBeLessThan(9_000);
    expect(ended.out).toContain('Interrupted. Not run: ');
    expect(ended.code).toBe(130);
    expect(ended.err).toBe('');
  }, 30_000);

  it.each([
    [[], /which endpoints\? give --start/],
    [['--nope'], /unknown option '--nope'/],
    [['--start', 'nonsense'], /start: expected a URL, came nonsense/],
    [['--start', 'ftp://127.0.0.1/'], /expected an http or https URL/],
    [['--start', 'http://user:pw@127.0.0.1/'], /no credentials in the URL/],
    [['--start', 'http://127.0.0.1:1/', '--seed', 'x'], /--seed: expected a whole number/],
    [['--start', 'http://127.0.0.1:1/', '--only', 'start:nothing'], /no check or requirement/],
    [['--start', 'http://127.0.0.1:1/', '--set', 'x'], /--set: expected NAME=VALUE/],
    [['--start', 'http://127.0.0.1:1/', '--header', 'x'], /--header: expected 'Name: value'/],
    [['--start', 'http://127.0.0.1:1/', '--json', '/dev/null/x'], /--json: cannot write/],
    [['--start', 'http://127.0.0.1:1/', '--profile', 'signed'], /needs the signing secret/],
    [
      ['--start', 'http://127.0.0.1:1/', '--secret', 'env:NO_SUCH_SECRET'],
      /env:NO_SUCH_SECRET is not set/,
    ],
    [['--config', 'missing.yaml'], /cannot read missing.yaml/],
    [[...reachable, '--secret', 'whsec_abc'], /^voicepay: a secret is named, .* or file:PATH$/m],
    [[...reachable, '--secret', 'file:none'], /the secret file:none cannot be read, or is empty/],
    [['--start', 'http://169.254.169.254/'], /link-local and metadata addresses are never tested/],
    [['--start', 'http://192.0.2.1/'], /--authorize-target 192.0.2.1:80/],
    [
      ['--start', 'http://192.0.2.1/', '--authorize-target', '192.0.2.1:80'],
      /only https is used there/,
    ],
    [['--start', 'http://[::ffff:169.254.1.1]/'], /never tested/],
    [['--start', 'http://0/'], /never tested/],
  ])('answers wrong usage %j by one clear line and exit code 2', async (args, line) => {
    const { code, out, err } = await voicepay([...verify, ...args]);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('voicepay.yaml', () => {
  const write = (text: string) => writeFileSync(join(folder, 'voicepay.yaml'), text);
  const head = (urls: { startUrl: string; successUrl: string; failureUrl: string }) =>
    `connections: { start: '${urls.startUrl}', success: '${urls.successUrl}', failure: '${urls.failureUrl}' }\n`;

  it('is written by init, examined by doctor, and read by verify', async () => {
    const { flags } = await mock();
    const written = await voicepay(['init', ...flags, '--set', 'order_id=10482']);
    expect(written.out).toContain('wrote voicepay.yaml');
    expect(readFileSync(join(folder, 'voicepay.yaml'), 'utf8')).toContain('$schema=');
    const examined = await voicepay(['doctor']);
    expect(examined.out).toMatch(/✓ start +a JSON object in/);
    expect(examined.code).toBe(0);
    expect((await voicepay(verify)).code).toBe(0);
    expect((await voicepay(['init', ...flags])).err).toContain('is there already');
    const secret = ['--header', 'Authorization: Bearer written-out', '--output', 'other.yaml'];
    expect((await voicepay(['init', ...flags, ...secret])).err).toContain('to name its secret');
    const nowhere = await voicepay(['init', '--start', 'nowhere', '--output', 'other.yaml']);
    expect(nowhere.err).toContain('other.yaml: /connections/start');
    expect(existsSync(join(folder, 'other.yaml'))).toBe(false);
  }, 60_000);

  it('takes a bug of its own upon itself, by an exit code that blames nobody', async () => {
    const broken = 'data:text/javascript,URL.canParse=()=>{throw new Error("broken")}';
    const env = { NODE_OPTIONS: `--import ${encodeURI(broken)}` };
    const engine = ['--engine', 'http://127.0.0.1:1'];
    const { code, err } = await voicepay(['verify', 'engine', ...engine], { env });
    expect(err).toMatch(/^voicepay: this is our bug: please report it\nError: broken\n/);
    expect(code).toBe(4);
  });

  it.each([
    ['x: [', /voicepay.yaml:\d+:\d+: /],
    ['connections: { start: 5 }', /\/connections\/start must be string/],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nprofil: base\nobserver: 7',
      /properties \(profil\); \/observer must be object/,
    ],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nauth: { type: bearer, token: abc }',
      /\/auth is none of/,
    ],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nheaders: { X-Api-Key: abcdefgh }',
      /expected X-Api-Key to name its secret, came one written out: say "X-Api-Key: env:NAME"/,
    ],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nrefused_credentials: [{ name: old, headers: {} }]',
      /refused_credentials: which ones open the door/,
    ],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nauth: { type: basic, username: a, password: env:PATH }\n' +
        'refused_credentials: [{ name: old, certificate: env:PATH, key: env:PATH }]',
      /the certificate "old" needs auth of mutual_tls/,
    ],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nknown_failures: [{ id: start:x, because: y }]',
      /known_failures: no check or requirement is called start:x/,
    ],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nset_variables: { a: { pattern: "(" } }',
      /set_variables\/a: /,
    ],
    [
      'connections: { start: "http://127.0.0.1:1/" }\nmappings: { start: { request: "{" } }',
      /mappings\/start\/request: /,
    ],
  ])('that is wrong (%j) is answered by one clear line', async (text, line) => {
    write(text);
    const { code, err } = await voicepay(verify);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('keeps CI green over a known failure, and red over a stale one', async () => {
    const { urls } = await mock({ broken: 'start-amount-as-string' });
    const known = "known_failures: [{ id: 'start:answer-is-valid', because: ticket 7 }]\n";
    write(head(urls) + known);
    const ended = await voicepay(verify);
    expect(ended.out).toContain('known (ticket 7): expected');
    expect(ended.out).toContain('every failure is a known one');
    expect(ended.code).toBe(0);
    const { urls: mended } = await mock();
    write(head(mended) + known);
    const stale = await voicepay(verify);
    expect(stale.out).toContain('listed as a known failure and holds: remove the entry');
    expect(stale.code).toBe(1);
  }, 60_000);

  it.each([
    ['api_key', '{ type: api_key, header: x-api-key, value: env:API_KEY }', 'mock-api-key'],
    ['basic', '{ type: basic, username: mock, password: env:API_KEY }', 'mock-password'],
    ['bearer', '{ type: bearer, token: env:API_KEY }', 'mock-token'],
    [
      'oauth2_client_credentials',
      '{ type: oauth2_client_credentials, token_url: TOKEN, client_id: mock-client, client_secret: env:API_KEY }',
      'mock-client-secret',
    ],
  ] as const)(
    'authenticates by %s and shows that the lock locks',
    async (type, auth, secret) => {
      const { urls } = await mock({ auth: testCredentials[type] });
      write(`${head(urls)}auth: ${auth.replace('TOKEN', `'${urls.tokenUrl}'`)}\n`);
      const env = { API_KEY: secret };
      const ended = await voicepay([...verify, '--html', 'out.html'], { env });
      expect(ended.out).toMatch(/✓ passed +MUST +report:refuses-missing-credentials/);
      expect(ended.code).toBe(0);
      expect(ended.out + readFileSync(join(folder, 'out.html'), 'utf8')).not.toContain(secret);
    },
    60_000,
  );

  it('authenticates by a client certificate and shows that the lock locks', async () => {
    const { ca, server, client } = createThrowawayCertificates(Date.now());
    const tls = { ...server, clientCa: ca };
    const { urls } = await mock({ auth: testCredentials.mutual_tls, tls });
    const files = { 'ca.pem': ca, 'client.pem': client.cert, 'client-key.pem': client.key };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const auth =
      '{ type: mutual_tls, certificate: file:client.pem, key: file:client-key.pem, ca: file:ca.pem }';
    write(`${head(urls)}auth: ${auth}\n`);
    const ended = await voicepay(verify);
    expect(ended.out).toMatch(/✓ passed +MUST +report:refuses-missing-credentials/);
    expect(ended.code).toBe(0);
  }, 60_000);

  it('opens two locks at once, and tries each of them with the other open', async () => {
    const { urls } = await mock({
      auth: testCredentials.bearer,
      broken: 'start-takes-any-api-key',
    });
    const auth = 'auth: { type: bearer, token: env:TOKEN }\nheaders: { x-api-key: env:API_KEY }\n';
    write(`${head(urls)}${auth}`);
    const env = { API_KEY: 'gateway-key', TOKEN: 'mock-token' };
    const ended = await voicepay([...verify, '--only', 'report:refuses-missing-credentials'], {
      env,
    });
    expect(ended.out).toMatch(/expected {2}401 or 403 \(credentials missing \(bearer\)\)/);
    expect(ended.code).toBe(1);
  }, 60_000);

  it('looks at the refusals that are named, also where the rest is guessed', async () => {
    const { urls } = await mock({ broken: 'start-refuses-without-a-code' });
    write(`${head(urls)}refused_set_variables: [{ order_id: paid-1 }]\n`);
    const ended = await voicepay([...verify, '--only', 'start:speaks-its-refusal']);
    expect(ended.out).toMatch(/! warned +SHOULD +start:speaks-its-refusal/);
  }, 60_000);

  it('shows no key that stands in an address, and saves none', async () => {
    const { urls } = await mock({ broken: 'start-amount-as-string' });
    const key = 'address-key-0123456789';
    const start = `${urls.startUrl}?code=${key}`;
    const ended = await voicepay([...verify, '--start', start, '--json', 'out.json']);
    expect(ended.code).toBe(1);
    const saved = readFileSync(join(folder, '.voicepay/failures.json'), 'utf8');
    const report = readFileSync(join(folder, 'out.json'), 'utf8');
    expect(ended.out).toContain('/start?code=[secret]');
    expect(ended.out + saved + report).not.toContain(key);
  });

  it('refuses a key that opens something live', async () => {
    const { urls } = await mock();
    write(`${head(urls)}auth: { type: bearer, token: env:API_KEY }\n`);
    const ended = await voicepay(verify, { env: { API_KEY: `sk_${'live'}_0123456789abcdef` } });
    expect(ended.err).toMatch(/looks like a live key/);
    expect(ended.code).toBe(2);
  });
});
