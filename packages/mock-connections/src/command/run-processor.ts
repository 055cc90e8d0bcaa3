/** The processor alone, as a process. */
import { createMockProcessor } from '../adapters/processor-server.ts';
import { readArguments } from './arguments.ts';
import { type CommandOutput, mockExitCodes, mockVersion } from './run.ts';

export async function runProcessor(
  argv: readonly string[],
  { out, err }: CommandOutput,
  stop: Promise<unknown>,
): Promise<number> {
  const read = readArguments(argv.includes('--port') ? argv : ['--port', '8050', ...argv]);
  if (!read.ok) {
    err(`voicepay-mock-processor: ${read.message}\n`);
    return mockExitCodes.usage;
  }
  if (read.value.mode === 'help') {
    out(processorUsage);
    return mockExitCodes.done;
  }
  if (read.value.mode === 'version') {
    out(`voicepay-mock-processor ${mockVersion}\n`);
    return mockExitCodes.done;
  }
  const processor = createMockProcessor(read.value);
  try {
    const { url, paymentsUrl, ledgerUrl } = await processor.start();
    const text = `payments  ${paymentsUrl}\nledger    ${ledgerUrl}\n`;
    out(read.value.json ? `${JSON.stringify({ url })}\n` : text);
    await stop;
    return mockExitCodes.done;
  } catch (error) {
    err(`voicepay-mock-processor: ${(error as Error).message}\n`);
    return mockExitCodes.environment;
  } finally {
    await processor.close();
  }
}

const processorUsage = `Usage: voicepay-mock-processor [options]

  --port N        default 8050; 0 takes a free one
  --host ADDRESS  default 127.0.0.1
  --scenario NAME, --script FILE, --broken NAME, --auth TYPE, --work-ms N, --json,
  --version, --help
`;
