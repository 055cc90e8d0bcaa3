import { type Command, Option } from 'commander';
import { collect } from './connections-flags.ts';

/** The flags that say which connections, and how they are spoken to. */
export function targetOptions(command: Command): Command {
  const profiles = ['base', 'reliable', 'signed'];
  return command
    .option('--config <file>', 'the description of the target (default voicepay.yaml)')
    .option('--start <url>', 'the start connection')
    .option('--success <url>', 'the success connection')
    .option('--failure <url>', 'the failure connection')
    .addOption(new Option('--profile <name>', 'what the endpoints claim').choices(profiles))
    .option('--set <name=value>', 'a set variable that start accepts (repeatable)', collect, [])
    .option(
      '--header <name: value>',
      'a header of every request; env:NAME at its end is read from there (repeatable)',
      collect,
      [],
    )
    .option(
      '--secret <reference>',
      'signing secret, env:NAME or file:PATH (repeatable)',
      collect,
      [],
    )
    .option(
      '--observer <url>',
      'URL with {session_reference_id} that answers {"count": n}, the effects of a session',
    )
    .option('--authorize-target <host:port>', 'allow a host beyond this machine', collect, []);
}
