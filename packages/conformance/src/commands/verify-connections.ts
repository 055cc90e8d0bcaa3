import { type Command, Option } from 'commander';
import { describeTarget, type TargetFlags } from './connections-flags.ts';
import { addReportOptions, type ReportFlags } from './report-flags.ts';
import { targetOptions } from './target-options.ts';

export interface VerifyConnectionsFlags extends TargetFlags, ReportFlags {
  readonly seed?: string;
  readonly quick?: boolean;
  readonly exhaustive?: boolean;
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  readonly concurrency?: string;
  readonly budget?: string;
  readonly save: boolean;
  readonly pact?: boolean;
}

const gather = (value: string, earlier: readonly string[]) => [...earlier, value];

/** `voicepay verify connections`. */
export function addVerifyConnections(verify: Command): void {
  const command = verify
    .command('connections')
    .description('Verify start, success and failure endpoints, in any language, anywhere.');
  targetOptions(command)
    .option('--seed <number>', 'repeat the draws of an earlier run')
    .addOption(new Option('--quick', 'a fifth of the cases').conflicts('exhaustive'))
    .option('--exhaustive', 'twenty-five times the cases')
    .option('--only <id>', 'run this requirement or check only (repeatable)', gather, [])
    .option('--exclude <id>', 'leave out this requirement or check (repeatable)', gather, [])
    .option('--concurrency <number>', 'exchanges in flight at one endpoint')
    .option(
      '--budget <seconds>',
      'begin no new case after this time (default: 180, 120 with --quick, 1200 with --exhaustive)',
    )
    .option('--pact', 'run the Pact contract with the native verifier too (this machine only)')
    .option('--no-save', 'do not keep failures in .voicepay for voicepay replay');
  addReportOptions(command).action(async (flags: VerifyConnectionsFlags) => {
    const description = await describeTarget(flags);
    const { runVerifyConnections } = await import('./run-verify-connections.ts');
    process.exitCode = await runVerifyConnections(description, flags);
  });
}
