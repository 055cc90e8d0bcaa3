import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { brokenEndpoints, runMock, scenarios } from '../src/index.ts';
import { post } from './asking.ts';

const program = fileURLToPath(new URL('../bin/voicepay-mock.js', import.meta.url));
let child: ChildProcess | undefined;

/** Runs the command in this process; it ends by itself where it does not serve. */
async function run(...argv: readonly string[]) {
  let out = '';
  let err = '';
  const output = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const code = await runMock(argv, output as never, Promise.resolve());
  return { code, out, err };
}

async function serve(...flags: readonly string[]): Promise<Record<string, string>> {
  const free = ['--port', '0', '--processor-port', '0', '--json'];
  // A process group of its own, as a terminal gives to a command.
  child = spawn(process.execPath, [program, ...free, ...flags], { detached: true });
  const line = await new Promise<string>((resolve, reject) => {
    let out = '';
    child?.stdout?.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) resolve(out);
    });
    child?.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return JSON.parse(line) as Record<string, string>;
}

function ended(): Promise<number | null> {
  return new Promise((resolve) => child?.once('exit', resolve));
}

afterEach(async () => {
  if (child !== undefined && child.exitCode === null && child.signalCode === null) {
    const gone = ended();
    child.kill('SIGKILL');
    await gone;
  }
  child = undefined;
});

describe('voicepay mock', () => {
  test('lists every scenario and every broken endpoint with its requirement, also as JSON', async () => {
    const text = await run('--list');
    const { out } = await run('--list', '--json');
    const listing = JSON.parse(out) as Record<string, { name: string; requirement?: string }[]>;
    expect(listing.scenarios?.length).toBe(scenarios.length);
    expect(listing.broken_endpoints?.length).toBe(brokenEndpoints.length);
    for (const { name, requirement } of listing.broken_endpoints ?? []) {
      expect(requirement).toMatch(/^[a-z-]+:[a-z-]+$/);
      expect(text.out).toContain(name);
    }
  });

  test.each([
    [['--port', '70000'], '--port: expected an integer'],
    [['--scenario', 'nope'], '--scenario: expected a name that is listed'],
    [['--broken', 'amount-as'], 'did you mean start-amount-as-string'],
    [['--script', '/nowhere/script.json'], '--script: cannot read'],
    [['--profile', 'gold'], '--profile: expected base, reliable or signed'],
    [['--auth', 'magic'], '--auth: expected one of none, api_key'],
    [['--surprise'], 'surprise'],
  ])('%j is one clear line and exit code 2', async (argv, message) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n').length).toBe(1);
  });

  test('a port that is taken is exit code 3', async () => {
    const urls = await serve('--no-processor');
    const { port } = new URL(urls.url ?? '');
    const { code, err } = await run('--port', port, '--no-processor');
    expect([code, err]).toEqual([3, expect.stringContaining('EADDRINUSE')]);
    const processor = await run('--port', '0', '--processor-port', port);
    expect([processor.code, processor.err]).toEqual([3, expect.stringContaining('EADDRINUSE')]);
  });

  test('serves the processor as a process of its own, and both end together', async () => {
    const urls = await serve('--scenario', 'decline-lost-card');
    expect((await post(urls.start_url ?? '', { order_id: '1' })).status).toBe(200);
    const payment = {
      method: 'charge',
      transaction_id: 'pay_1',
      cardnumber: `${'4'.padEnd(12, '0')}0077`,
      expiry_month: '12',
      expiry_year: '39',
      currency_code: 'USD',
      parameters: {},
      amount: '42.00',
    };
    const asked = await post(`${urls.processor_url}/payments`, payment, { 'idempotency-key': 'k' });
    expect(await asked.json()).toMatchObject({ error_code: 'lost_card' });
    const gone = ended();
    child?.kill('SIGTERM');
    expect(await gone).toBe(0);
    await expect(fetch(`${urls.processor_url}/health`)).rejects.toThrow();
  });

  test('Ctrl-C, which reaches every process of the terminal, ends both without a word', async () => {
    const urls = await serve();
    let err = '';
    child?.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    const gone = ended();
    process.kill(-(child?.pid as number), 'SIGINT');
    expect(await gone).toBe(0);
    expect(err).toBe('');
    await expect(fetch(`${urls.processor_url}/health`)).rejects.toThrow();
  });

  test('the processor ends too when the mock is killed', async () => {
    const urls = await serve();
    const gone = ended();
    child?.kill('SIGKILL');
    await gone;
    const deadline = Date.now() + 5000;
    const answers = () => fetch(`${urls.processor_url}/health`).then(Boolean, () => false);
    while ((await answers()) && Date.now() < deadline);
    expect(await answers()).toBe(false);
  });

  test.each([
    [['--auth', 'api_key'], 'x-api-key: mock-api-key'],
    [['--auth', 'basic'], 'Basic, mock with mock-password'],
    [['--auth', 'bearer'], 'Authorization: Bearer mock-token'],
    [['--auth', 'oauth2_client_credentials'], 'client mock-client with mock-client-secret'],
    [['--profile', 'signed'], 'whsec_'],
  ])('with %j says what opens its lock', async (flags, key) => {
    const { out, code } = await run('--port', '0', '--no-processor', ...flags);
    expect([code, out]).toEqual([0, expect.stringContaining(key)]);
  });

  test('mutual TLS writes throwaway certificates and takes them away again', async () => {
    child = spawn(process.execPath, [
      program,
      '--port',
      '0',
      '--no-processor',
      '--auth',
      'mutual_tls',
    ]);
    const directory = await new Promise<string>((resolve) => {
      let out = '';
      child?.stdout?.on('data', (chunk) => {
        out += chunk;
        const found = /certificates +(\S+)\n/.exec(out);
        if (found?.[1] !== undefined) resolve(found[1]);
      });
    });
    expect(existsSync(`${directory}/client.pem`)).toBe(true);
    const gone = ended();
    child.kill('SIGTERM');
    await gone;
    expect(existsSync(directory)).toBe(false);
  });
});
