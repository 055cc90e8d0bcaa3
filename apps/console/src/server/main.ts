/** `npm run console`: serves until SIGINT or SIGTERM. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FirstFunction } from './console-state.ts';
import { readRun } from './replay-file.ts';
import { type RunningConsole, startLiveConsole, startReplayConsole } from './start-console.ts';

const usage = `voicepay console: one payment session in a browser, from both sides of the wall.

  npm run console -- [--function FILE] [--params JSON] [--port N]
  npm run console -- --replay RUN.json [--port N]

  --function FILE  a function configuration to start with, YAML or JSON
  --params JSON    its input parameters, as a JSON object
  --replay FILE    step through the failures of a run, as voicepay verify writes it
  --port N         default 8090; 0 takes a free one
`;

class UsageError extends Error {}

try {
  await main();
} catch (error) {
  const isUsage =
    error instanceof UsageError ||
    String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`voicepay console: ${(error as Error).message}\n`);
  process.exitCode = isUsage ? 2 : 3;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      function: { type: 'string' },
      params: { type: 'string' },
      replay: { type: 'string' },
      port: { type: 'string', default: '8090' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (!/^[0-9]{1,5}$/.test(values.port)) throw new UsageError('--port wants a number to 65535');
  const port = Number(values.port);
  const console =
    values.replay === undefined
      ? await startLiveConsole(port, firstFunction(values.function, values.params))
      : await replay(port, values.replay);
  endOnSignal(console);
  process.stdout.write(`console on ${console.url}\n`);
}

function replay(port: number, file: string): Promise<RunningConsole> {
  const reading = readRun(readText(file));
  if (!reading.ok) throw new UsageError(`${file}: ${reading.message}`);
  return startReplayConsole(port, basename(file), reading.run);
}

function firstFunction(file: string | undefined, params: string | undefined): FirstFunction {
  if (file !== undefined) {
    return { fileName: basename(file), text: readText(file), params: params ?? '{}' };
  }
  const sample = fileURLToPath(new URL('../../functions/collect-payment.yaml', import.meta.url));
  const text = readFileSync(sample, 'utf8');
  return { fileName: basename(sample), text, params: params ?? '{ "order_id": "10482" }' };
}

function readText(file: string): string {
  // npm runs this in its package; the file is named from where npm was called.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`expected a file that can be read, came ${file}`);
  }
}

function endOnSignal(running: RunningConsole): void {
  const end = () => void running.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
