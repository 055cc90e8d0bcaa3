/**
 * What the keys of our own keypad became. The zone tells names of fields and never content
 * (`card-data:facts-have-a-fixed-alphabet`), so digits come from the keypad side and their fate from the zone.
 */
import type { CaptureSnapshot, Field } from '@voicepay/spec';
import type { EndOfDigits, KeyedField } from '../../wire/simulator.ts';

interface Line extends KeyedField {
  readonly collect: number;
}

export interface ZoneMirror {
  readonly lines: readonly Line[];
  readonly droppedKeys: number;
  /** Which field each collect number asks for, as the session's events say. */
  readonly fieldByCollect: ReadonlyMap<number, Field>;
}

export const emptyMirror: ZoneMirror = { lines: [], droppedKeys: 0, fieldByCollect: new Map() };

export function noteRequest(mirror: ZoneMirror, collect: number, field: Field): ZoneMirror {
  return { ...mirror, fieldByCollect: new Map([...mirror.fieldByCollect, [collect, field]]) };
}

/** A key that the zone took while `collect` was in force; null: while none was. */
export function noteKey(mirror: ZoneMirror, key: string, collect: number | null): ZoneMirror {
  const line = mirror.lines.find((l) => l.collect === collect && l.status === 'keying');
  // collect:digits-outside-are-dropped
  if (line === undefined) return { ...mirror, droppedKeys: mirror.droppedKeys + 1 };
  if (key === '*') return replace(mirror, { ...line, digits: '' });
  if (!/^[0-9]$/.test(key)) return mirror;
  return replace(mirror, { ...line, digits: line.digits + key });
}

/** What the zone says that it holds now. */
export function noteCapture(mirror: ZoneMirror, capture: CaptureSnapshot): ZoneMirror {
  const isHeld = (field: Field) => capture.held.includes(field);
  let next = mirror;
  for (const line of mirror.lines) {
    if (line.status === 'held' && !isHeld(line.field)) next = replace(next, end(line, 'wiped'));
    if (line.status === 'keying' && line.collect !== capture.collect) {
      next = replace(
        next,
        isHeld(line.field) ? { ...line, status: 'held' } : end(line, 'discarded'),
      );
    }
  }
  return begin(next, capture.collect ?? null);
}

function begin(mirror: ZoneMirror, collect: number | null): ZoneMirror {
  const field = collect === null ? undefined : mirror.fieldByCollect.get(collect);
  if (collect === null || field === undefined) return mirror;
  if (mirror.lines.some((line) => line.collect === collect)) return mirror;
  return replace(mirror, { field, collect, digits: '', status: 'keying' });
}

function end(line: Line, status: EndOfDigits): Line {
  return { ...line, digits: '', status };
}

/** One line a field, where it first stood. */
function replace(mirror: ZoneMirror, line: Line): ZoneMirror {
  const isThere = mirror.lines.some(({ field }) => field === line.field);
  const lines = isThere
    ? mirror.lines.map((old) => (old.field === line.field ? line : old))
    : [...mirror.lines, line];
  return { ...mirror, lines };
}
