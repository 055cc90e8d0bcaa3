/** Simulated time: one heap of alarms; a wall clock that faults can set and delays that never end early. */
import type { Alarm, Clock } from '../ports.ts';

interface Due {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
  isCancelled: boolean;
}

export interface WorldClock {
  /** Milliseconds that have passed in the world; nothing sets it back. */
  elapsed(): number;
  after(delayMs: number, fire: () => void): Alarm;
  /** Sets the wall clock (faults 31 and 32); armed alarms keep their delays. */
  jump(byMs: number): void;
  /** The engine's process stands still for so long (fault 22): nothing of it fires. */
  stop(forMs: number): void;
  /** Timers of the engine that are due within so long fire up to 2 s late (fault 34). */
  makeLate(forMs: number): void;
  /** Milliseconds until the stopped process goes on; 0 when it runs. */
  stoppedFor(): number;
  /** The wall clock as an engine sees it; `isAlive` false: its alarms stay silent. */
  wall(isAlive: () => boolean): Clock;
  /** Fires the next alarm; false when none is left. */
  fireNext(): boolean;
}

const latenessMs = 2_000;

/** 2026-11-24T10:00:00Z */
const wallAtStart = 1_795_514_400_000;

export function createWorldClock(): WorldClock {
  const heap: Due[] = [];
  let elapsed = 0;
  let offset = wallAtStart;
  let order = 0;
  let stoppedUntil = 0;
  let lateUntil = 0;
  const world: WorldClock = {
    elapsed: () => elapsed,
    after(delayMs, fire) {
      order += 1;
      const due = { at: elapsed + Math.max(0, delayMs), order, fire, isCancelled: false };
      push(heap, due);
      return {
        cancel: () => {
          due.isCancelled = true;
        },
      };
    },
    jump(byMs) {
      offset += byMs;
    },
    stop(forMs) {
      stoppedUntil = elapsed + forMs;
    },
    makeLate(forMs) {
      lateUntil = elapsed + forMs;
    },
    stoppedFor: () => Math.max(0, stoppedUntil - elapsed),
    wall: (isAlive) => ({
      now: () => offset + elapsed,
      arm(at, fire) {
        let alarm: Alarm | null = null;
        let isLate = false;
        const ring = () => {
          const wait = world.stoppedFor();
          if (wait > 0) alarm = world.after(wait, ring);
          else if (!isLate && elapsed < lateUntil) {
            isLate = true;
            alarm = world.after(elapsed % latenessMs, ring);
          } else if (isAlive()) fire();
        };
        alarm = world.after(at - offset - elapsed, ring);
        return { cancel: () => alarm?.cancel() };
      },
    }),
    fireNext() {
      for (let due = pop(heap); due !== undefined; due = pop(heap)) {
        if (due.isCancelled) continue;
        elapsed = Math.max(elapsed, due.at);
        due.fire();
        return true;
      }
      return false;
    },
  };
  return world;
}

function isBefore(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Due[], due: Due): void {
  let at = heap.length;
  heap.push(due);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Due;
    if (!isBefore(due, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = due;
}

function pop(heap: Due[]): Due | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const isRight = right < heap.length && isBefore(heap[right] as Due, heap[left] as Due);
    const child = isRight ? right : left;
    if (!isBefore(heap[child] as Due, last)) break;
    heap[at] = heap[child] as Due;
    at = child;
  }
  heap[at] = last;
  return first;
}
