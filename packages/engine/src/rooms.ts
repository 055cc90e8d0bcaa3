/** Where the sessions of one process are, and which conversations and opening keys they hold. */
import type { LiveSession } from './live-session.ts';
import { hasEnded } from './session/session.ts';

export interface KeptOpening {
  /** Of the whole request, to tell a repetition from another one. */
  readonly hash: string;
  /** Null while the opening is still running. */
  readonly live: LiveSession | null;
}

export interface Rooms {
  /** Takes the session in, and with it its conversation. */
  admit(live: LiveSession): void;
  /** As if it had never been here. */
  forget(live: LiveSession): void;
  /** Nothing is owed for it any more; the oldest of many closed sessions is forgotten. */
  close(live: LiveSession): void;
  find(sessionId: string): LiveSession | null;
  all(): Iterable<LiveSession>;
  /** time:conversation-is-free-at-the-end */
  isTaken(conversationId: string): boolean;
  /** function:opening-repeated-with-its-key-opens-once: before the session is there. */
  reserve(openingKey: string, hash: string): void;
  release(openingKey: string): void;
  /** The session is there: a repeated opening finds it. */
  keepOpening(live: LiveSession): void;
  openingOf(openingKey: string): KeptOpening | null;
}

export function createRooms(closedSessionsKept: number): Rooms {
  const sessions = new Map<string, LiveSession>();
  const conversations = new Map<string, LiveSession>();
  const openings = new Map<string, KeptOpening>();
  const closed = new Set<LiveSession>();
  const rooms: Rooms = {
    admit(live) {
      sessions.set(live.id, live);
      if (!hasEnded(live.session)) conversations.set(live.opening.conversationId, live);
    },
    forget(live) {
      const { conversationId, openingKey } = live.opening;
      sessions.delete(live.id);
      closed.delete(live);
      if (conversations.get(conversationId) === live) conversations.delete(conversationId);
      if (openingKey !== null && openings.get(openingKey)?.live === live) {
        openings.delete(openingKey);
      }
    },
    close(live) {
      closed.add(live);
      const [oldest] = closed;
      if (oldest !== undefined && closed.size > closedSessionsKept) rooms.forget(oldest);
    },
    find: (sessionId) => sessions.get(sessionId) ?? null,
    all: () => sessions.values(),
    isTaken(conversationId) {
      const live = conversations.get(conversationId);
      return live !== undefined && !hasEnded(live.session);
    },
    reserve: (openingKey, hash) => void openings.set(openingKey, { hash, live: null }),
    keepOpening(live) {
      const { openingKey, openingHash } = live.opening;
      if (openingKey !== null) openings.set(openingKey, { hash: openingHash, live });
    },
    release: (openingKey) => void openings.delete(openingKey),
    openingOf: (openingKey) => openings.get(openingKey) ?? null,
  };
  return rooms;
}
