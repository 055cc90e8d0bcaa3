import type { Command } from 'commander';

export function addVerifyEngine(verify: Command): void {
  verify.command('engine').description('Verify engine.');
}
