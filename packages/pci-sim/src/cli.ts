import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createProcessorPort, postFact } from './server/ports.ts';
import { startZone } from './server/zone-server.ts';

const usage = `voicepay-zone: the capture zone simulator

  voicepay-zone --processor URL [--port N | --socket PATH] [--clock real|virtual] [--now DATE]
                [--look-up]

  --processor URL   where payments are submitted (openapi/processor.yaml)
  --look-up         the processor answers GET URL/{idempotency_key}
  --port N          loopback port; 0, the default, chooses a free one
  --socket PATH     a unix socket instead
  --clock virtual   every capture has a clock that only POST /captures/{id}/clock moves
  --now DATE        where virtual clocks start (RFC 3339); the time of starting when absent

Exit code 2: wrong options; 3: an address or a socket that cannot be had.
  --version
  --help
`;

try {
  await main();
} catch (error) {
  process.stderr.write(`voicepay-zone: ${(error as Error).message}\n`);
  process.exitCode = (error as NodeJS.ErrnoException).syscall === undefined ? 2 : 3;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      processor: { type: 'string' },
      'look-up': { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      socket: { type: 'string' },
      clock: { type: 'string', default: 'real' },
      now: { type: 'string' },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (values.version) {
    const { version } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    );
    process.stdout.write(`voicepay-zone ${version}\n`);
    return;
  }
  const { processor } = values;
  if (processor === undefined || !/^https?:\/\//.test(processor) || !URL.canParse(processor)) {
    throw new Error(
      '--processor wants an http or https URL, for example http://127.0.0.1:8050/payments',
    );
  }
  if (values.clock !== 'real' && values.clock !== 'virtual') {
    throw new Error(`--clock wants real or virtual, came "${values.clock}"`);
  }
  if (!/^[0-9]{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new Error(`--port wants a number from 0 to 65535, came "${values.port}"`);
  }
  const startEpochMs = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(startEpochMs))
    throw new Error('--now wants a date such as 2026-01-31T12:00:00Z');
  // A unix socket is for this user alone.
  process.umask(0o077);
  const zone = await startZone({
    clock: values.clock,
    startEpochMs,
    listen:
      values.socket === undefined
        ? { host: '127.0.0.1', port: Number(values.port) }
        : { socket: values.socket },
    ports: {
      processor: createProcessorPort({ url: processor, lookUp: values['look-up'] }),
      postFact,
    },
  });
  process.stdout.write(`listening on ${zone.url}\n`);
  const end = () => void zone.close().then(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // Node opens its inspector on SIGUSR1 unless somebody listens: nobody looks into this process.
  process.on('SIGUSR1', () => undefined);
  // The launcher holds the other end: when it dies, so does the zone.
  process.stdin.on('end', end).on('error', end).resume();
}
