import type { SessionRecord } from '../journal/records.ts';
import type { Store } from '../ports.ts';

/** A journal that lasts as long as the process: for tests, and for engines that claim no Durable. */
export function createMemoryStore(): Store {
  return {
    append: (_record: SessionRecord, _isClosed: boolean) => undefined,
    load: async () => [],
    find: () => null,
    findOpening: () => null,
    tryWrite: async () => true,
    close: async () => {},
  };
}
