import { startZone } from '../adapters/zone-process.ts';
import { completeWorld, worldWithout } from '../commands/engine-world.ts';
import { newLedger } from '../evidence/ledger.ts';
import type { Defect } from '../fixtures/broken-engines/broken-engine.ts';
import type { BrokenZone } from '../fixtures/broken-zones/broken-zone.ts';
import { startPeerServer } from '../peers/peer-server.ts';
import type { PeerBook } from '../peers/session-peers.ts';
import { runZoneChecks, zoneChecks } from '../properties/zone/zone-checks.ts';
import type { World } from '../session/world.ts';
import { httpTarget } from '../targets/engine/http-target.ts';
import type { Target } from '../targets/engine/target.ts';
import { interposeDefect } from './interpose-defect.ts';
import type { KillRow } from './kill-matrix.ts';

/** The simulator as a sound zone, in which one defect after another is tried. */
export interface ZoneLab {
  /** Requirements that fail, with the check that saw each. */
  failuresOf(
    broken: BrokenZone | undefined,
    only?: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

const claims: World['capabilities'] = {
  protocol_version: '1.0',
  implementation: { name: 'pci-sim', version: '0' },
  levels: ['core'],
  clock: 'virtual',
  zone: 'own',
  inline_functions: false,
};

export async function openZoneLab(now: () => number, seed = 1): Promise<ZoneLab> {
  let defect: Defect = {};
  let interposed: ReturnType<typeof interposeDefect> | undefined;
  const late = (next: PeerBook['handle'], url: string): PeerBook['handle'] => {
    let inner: PeerBook['handle'] | undefined;
    return (call, gone) => {
      inner ??= interposed?.interpose(next, url) ?? next;
      return inner(call, gone);
    };
  };
  // The zone wants its processor's address before it tells its own.
  const peers = await startPeerServer(now, late);
  const processor = { peers: peers.book.newSession(), looksUp: true };
  const zone = await startZone(processor.peers.urls.processor, { looksUp: true });
  if (zone === undefined) throw new Error('expected the simulator to start within ten seconds');
  const sound: Target = httpTarget(zone.url, 4);
  interposed = interposeDefect(sound, now, () => defect);
  const world = completeWorld(
    worldWithout(interposed.target, peers, () => false),
    claims,
  );
  return {
    async failuresOf(broken, only) {
      defect = broken?.defect() ?? {};
      peers.book.strays.length = 0;
      const ledger = newLedger();
      const chosen = zoneChecks.filter(({ name }) => only?.includes(name) ?? true);
      await runZoneChecks({ world, ledger, seed, processor }, chosen);
      const failed = ledger.results().filter(({ status }) => status === 'failed');
      return new Map(failed.map(({ requirement, check }) => [requirement, check]));
    },
    async close() {
      await Promise.all([peers.close(), sound.close(), zone.close()]);
    },
  };
}

export async function zoneKillRow(lab: ZoneLab, broken: BrokenZone): Promise<KillRow> {
  const failures = await lab.failuresOf(broken);
  const own = failures.get(broken.requirement);
  return {
    mutant: broken.name,
    requirement: broken.requirement,
    killed: own !== undefined,
    check: (own ?? '').replace(/^zone: /, ''),
    also: [...failures.keys()].filter((id) => id !== broken.requirement).sort(),
  };
}
