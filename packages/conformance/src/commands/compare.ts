import type { Command } from 'commander';
import { realClock } from '../adapters/clock.ts';
import { onInterrupt } from '../adapters/on-interrupt.ts';
import { freshSeed } from '../adapters/process-environment.ts';
import { compareEngines, type Divergence } from '../model/compare-engines.ts';
import { startPeerServer } from '../peers/peer-server.ts';
import { sayHello } from '../properties/engine/say-hello.ts';
import { engineRules } from '../properties/engine-rules.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import { completeWorld, worldWithout } from './engine-world.ts';
import { engineAt } from './open-engine.ts';
import { UsageError } from './usage-error.ts';

interface Flags {
  readonly seed?: string;
  readonly runs: string;
}

/** `voicepay compare A B`: two engines in lock step on the same sessions. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .argument('<a>', 'URL of one engine')
    .argument('<b>', 'URL of the other')
    .description('Run the same sessions on two engines and show where they part first.')
    .option('--seed <number>', 'replays a run')
    .option('--runs <number>', 'sessions', '200')
    .action(async (a: string, b: string, flags: Flags) => {
      process.exitCode = await compare(a, b, flags);
    });
}

async function compare(a: string, b: string, flags: Flags): Promise<number> {
  const seed = flags.seed === undefined ? freshSeed() : Number(flags.seed);
  const runs = Number(flags.runs);
  if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1) {
    throw new UsageError('--seed and --runs: expected whole numbers');
  }
  const stop = { asked: false };
  const listenNoMore = onInterrupt(
    () => {
      stop.asked = true;
    },
    () => process.exit(exitCodes.interrupted),
  );
  const targets = [engineAt(a, '<a>'), engineAt(b, '<b>')] as const;
  const peers = await startPeerServer(realClock.elapsed);
  try {
    const worlds = [];
    for (const target of targets) {
      const base = worldWithout(target, peers, () => stop.asked);
      const hello = await sayHello(base);
      if (hello.kind !== 'engine') {
        const why = hello.kind === 'unreachable' ? hello.reason : hello.answer;
        process.stderr.write(`voicepay: cannot use ${target.label}: ${why}\n`);
        return exitCodes.environment;
      }
      worlds.push(completeWorld(base, hello.capabilities));
    }
    const [left, right] = worlds;
    if (left === undefined || right === undefined) return exitCodes.environment;
    const { sessions, divergence } = await compareEngines(left, right, engineRules, { seed, runs });
    if (stop.asked) return exitCodes.interrupted;
    if (divergence === undefined) {
      process.stdout.write(`${sessions} sessions, seed ${seed}: the two agree\n`);
      return exitCodes.conforms;
    }
    process.stdout.write(tellDivergence(divergence, a, b));
    process.stdout.write(`again: voicepay compare ${a} ${b} --seed ${seed} --runs ${runs}\n`);
    return exitCodes.does_not_conform;
  } finally {
    await Promise.all([peers.close(), ...targets.map((target) => target.close())]);
    listenNoMore();
  }
}

function tellDivergence(found: Divergence, a: string, b: string): string {
  const names = { a, b };
  const lines = ['They part here:', ...found.story.map((line) => `  ${line}`)];
  lines.push(`${a} shows`, ...found.a.split('\n').map((line) => `  ${line}`));
  lines.push(`${b} shows`, ...found.b.split('\n').map((line) => `  ${line}`));
  for (const { requirement, wrong } of found.decides) {
    lines.push(`${requirement} decides: ${names[wrong]} is wrong`);
  }
  if (found.decides.length === 0) lines.push('No requirement decides who is right.');
  return `${lines.join('\n')}\n`;
}
