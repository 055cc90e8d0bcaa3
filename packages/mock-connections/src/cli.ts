import { runMock } from './command/run.ts';
import { untilStopped } from './command/until-stopped.ts';

const output = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};
process.exitCode = await runMock(process.argv.slice(2), output, untilStopped());
