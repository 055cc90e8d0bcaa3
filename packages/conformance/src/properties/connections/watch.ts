import type { RequirementId } from '@voicepay/spec';
import type { ConnectionName, ConnectionsTarget } from '../../targets/connections/target.ts';
import type { Complaint } from './check.ts';
import type { WireExchange } from './dialogue.ts';

/** A requirement that every answer of the run can break: it sends nothing, it looks. */
export interface ConnectionWatch {
  readonly id: string;
  readonly requirement: RequirementId;
  readonly decides: readonly ConnectionName[];
  readonly shown: string;
  readonly look: (exchange: WireExchange, target: ConnectionsTarget) => Complaint | undefined;
}

export interface Sighting {
  readonly complaint: Complaint;
  readonly exchange: WireExchange;
}

export interface Watchtower {
  readonly onExchange: (exchange: WireExchange) => void;
  readonly answersOf: (watch: ConnectionWatch) => number;
  readonly sightingOf: (watch: ConnectionWatch) => Sighting | undefined;
}

/** Shows every exchange to every watch; a proven complaint replaces a mere suspicion. */
export function createWatchtower(
  watches: readonly ConnectionWatch[],
  target: ConnectionsTarget,
): Watchtower {
  const sightings = new Map<string, Sighting>();
  const answers = new Map<ConnectionName, number>();
  const onExchange = (exchange: WireExchange) => {
    const { connection } = exchange;
    answers.set(connection, (answers.get(connection) ?? 0) + 1);
    for (const watch of watches) {
      if (!watch.decides.includes(connection)) continue;
      const known = sightings.get(watch.id);
      if (known !== undefined && known.complaint.suspicionOnly !== true) continue;
      const complaint = watch.look(exchange, target);
      if (complaint === undefined) continue;
      if (known !== undefined && complaint.suspicionOnly === true) continue;
      sightings.set(watch.id, { complaint, exchange });
    }
  };
  return {
    onExchange,
    answersOf: (watch) => watch.decides.reduce((sum, name) => sum + (answers.get(name) ?? 0), 0),
    sightingOf: (watch) => sightings.get(watch.id),
  };
}
