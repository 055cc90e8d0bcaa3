/** A session again from its journal: the same inputs, the same session (time:same-inputs-same-outputs). */
import type { FunctionCheck } from '../function/check-function.ts';
import { createLiveSession, type Input, type LiveSession, openingOf } from '../live-session.ts';
import { recordOutput } from '../obey.ts';
import type { Ports } from '../ports.ts';
import { applyInput, commit } from '../run-session.ts';
import { openSession } from '../session/open-session.ts';
import { UnreadableJournal } from './entry-text.ts';
import type { Entry, JsonObject, RecordedSession } from './records.ts';

/** Timers are noted and not armed; nothing is called. Throws `UnreadableJournal`. */
export function replaySession(
  recorded: RecordedSession,
  ports: Ports,
  checkFunction: (configuration: JsonObject) => FunctionCheck,
): LiveSession {
  const [first, ...rest] = recorded.records;
  if (first === undefined || first.entry.kind !== 'opened' || first.number !== 1) {
    throw new UnreadableJournal(`${recorded.sessionId}: expected the opening as record 1`);
  }
  const { opening } = first.entry;
  const check = checkFunction(opening.configuration);
  if (!check.ok) {
    const message = check.faults[0]?.message ?? 'is not valid';
    throw new UnreadableJournal(`${recorded.sessionId}: its function ${message}`);
  }
  const lastAt = rest.at(-1)?.at ?? first.at;
  const clock = ports.sessionClock(lastAt);
  const live = createLiveSession(opening, check.plan, openSession(check.plan.plan), clock);
  for (const effect of openingOf(live)) recordOutput(live, effect, first.at, ports);
  live.records = 1;
  for (const record of rest) {
    if (record.number !== live.records + 1) {
      const expected = `expected record ${live.records + 1}, came ${record.number}`;
      throw new UnreadableJournal(`${recorded.sessionId}: ${expected}`);
    }
    replayEntry(live, record.entry, record.at, ports);
    live.records = record.number;
  }
  return live;
}

function replayEntry(live: LiveSession, entry: Entry, at: number, ports: Ports): void {
  const change = applyInput(live, inputOf(entry, live.id));
  if (change.kind !== 'moved') {
    throw new UnreadableJournal(`${live.id}: a record that could not have been written here`);
  }
  // report:attempts-are-byte-identical: the kept bytes count, not how they would be built today.
  const kept = entry.kind === 'session' ? entry.outcome : undefined;
  commit(live, kept === undefined ? change : { ...change, outcome: kept });
  for (const output of change.outputs) recordOutput(live, output, at, ports);
}

function inputOf(entry: Entry, sessionId: string): Input {
  switch (entry.kind) {
    case 'opened':
      throw new UnreadableJournal(`${sessionId}: a second opening`);
    case 'session':
      return {
        kind: 'session',
        event: entry.event,
        ...(entry.start === undefined ? {} : { start: entry.start }),
      };
    case 'delivery':
      return { kind: 'delivery', event: entry.event };
    case 'wiped':
      return { kind: 'wiped' };
  }
}
