import type { Alarm, VirtualClock } from '../ports.ts';

interface ArmedAlarm {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
}

export function createVirtualClock(start: number): VirtualClock {
  let now = start;
  let armed = 0;
  // A session has a handful of alarms, so a list is as good as a heap.
  const alarms = new Set<ArmedAlarm>();
  const next = (): ArmedAlarm | null => {
    let first: ArmedAlarm | null = null;
    for (const alarm of alarms) {
      const isEarlier =
        first === null ||
        alarm.at < first.at ||
        (alarm.at === first.at && alarm.order < first.order);
      if (isEarlier) first = alarm;
    }
    return first;
  };
  return {
    now: () => now,
    arm(at, fire): Alarm {
      armed += 1;
      const alarm = { at: Math.max(at, now), order: armed, fire };
      alarms.add(alarm);
      return { cancel: () => alarms.delete(alarm) };
    },
    nextAt: () => next()?.at ?? null,
    moveTo(at) {
      for (;;) {
        const due = next();
        if (due === null || due.at > at) break;
        now = Math.max(now, due.at);
        alarms.delete(due);
        due.fire();
      }
      now = Math.max(now, at);
    },
  };
}
