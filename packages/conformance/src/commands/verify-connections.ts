import type { Command } from 'commander';

export function addVerifyConnections(verify: Command): void {
  verify.command('connections').description('Verify connections.');
}
