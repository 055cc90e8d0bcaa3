import { Command } from 'commander';
import { addVerifyConnections } from './commands/verify-connections.ts';
import { addVerifyEngine } from './commands/verify-engine.ts';

const program = new Command('voicepay')
  .description('Verify voice payment collection: connections, engines, capture zones, processors.')
  .showHelpAfterError('(voicepay --help says more)');
const verify = program.command('verify').description('Verify an implementation.');
addVerifyConnections(verify);
addVerifyEngine(verify);
await program.parseAsync();
