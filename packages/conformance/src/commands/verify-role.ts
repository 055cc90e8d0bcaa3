import type { Command } from 'commander';
import { realClock } from '../adapters/clock.ts';
import { wantsColour } from '../adapters/process-environment.ts';
import { type Ledger, newLedger } from '../evidence/ledger.ts';
import { startPeerServer } from '../peers/peer-server.ts';
import { runProcessorChecks } from '../properties/processor/processor-checks.ts';
import { runZoneChecks } from '../properties/zone/zone-checks.ts';
import { createTerminalReporter } from '../reporting/terminal.ts';
import type { World } from '../session/world.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import { runOf } from './engine-report.ts';
import { completeWorld, worldWithout } from './engine-world.ts';
import { openEngine } from './open-engine.ts';

type Role = 'zone' | 'processor';

const roles: Readonly<Record<Role, (world: World, ledger: Ledger) => Promise<void>>> = {
  zone: runZoneChecks,
  processor: runProcessorChecks,
};

/** `voicepay verify zone` and `voicepay verify processor`: the harness plays everybody else. */
export function addVerifyRole(verify: Command, role: Role, description: string): void {
  verify
    .command(role)
    .description(description)
    .requiredOption(`--${role} <url>`, `where the ${role} serves its contract`)
    .action(async (flags: Readonly<Record<string, string>>) => {
      process.exitCode = await verifyRole(role, flags[role] ?? '');
    });
}

async function verifyRole(role: Role, url: string): Promise<number> {
  const stop = { asked: false };
  const onInterrupt = () => {
    stop.asked = true;
  };
  const target = await openEngine({ engine: url });
  const peers = await startPeerServer(realClock.elapsed);
  process.once('SIGINT', onInterrupt);
  const frame = {
    role,
    target: url,
    seed: 0,
    level: 'default',
    startedAt: new Date(realClock.now()).toISOString(),
    startedMs: realClock.elapsed(),
  };
  try {
    const base = worldWithout(target, peers, () => stop.asked);
    const alive = await target.exchange({ method: 'GET', path: '/', headers: {}, body: '' });
    if (alive.kind === 'no_answer') {
      process.stderr.write(`voicepay: cannot reach ${url}: ${alive.reason}. Is it running?\n`);
      return exitCodes.environment;
    }
    const ledger = newLedger();
    await roles[role](completeWorld(base, claimsOfNobody), ledger);
    const facts = {
      requests: base.count.requests,
      interrupted: stop.asked,
      filtered: false,
      coverage: {},
    };
    const run = runOf(frame, [], ledger.results(), facts);
    const tell = createTerminalReporter({
      write: (text) => process.stdout.write(text),
      colour: wantsColour(process.stdout),
    });
    const checks = run.results.map(({ check, requirement }) => ({ check, requirement }));
    tell({ type: 'run_started', target: url, profile: role, seed: 0, checks });
    for (const result of run.results) tell({ type: 'check_finished', result });
    tell({ type: 'run_finished', run });
    return stop.asked ? exitCodes.interrupted : exitCodes[run.verdict];
  } finally {
    process.off('SIGINT', onInterrupt);
    await Promise.all([peers.close(), target.close()]);
  }
}

/** A zone and a processor claim nothing; their clock is moved where they let it. */
const claimsOfNobody: World['capabilities'] = {
  protocol_version: '1.0',
  implementation: { name: 'unknown', version: '0' },
  levels: ['core'],
  clock: 'virtual',
  zone: 'own',
  inline_functions: false,
};
