/** A journal entry as text and back. Number literals survive; what cannot be read is an error. */
import { crc32 } from 'node:zlib';
import { type JsonValue, parseJson, writeJson } from '@voicepay/spec';
import { isJsonObject } from '../function/plain-value.ts';
import type { Entry } from './records.ts';

/** An opening holds a configuration and three objects of up to 64 levels each. */
const limits = { maxBytes: 4_194_304, maxDepth: 80 };
const kinds: readonly string[] = ['opened', 'session', 'delivery', 'wiped'];

/** The journal cannot be read in full, so it is not read at all (time:unreadable-journal-is-refused). */
export class UnreadableJournal extends Error {}

export function entryText(entry: Entry): string {
  return writeJson(entry as unknown as JsonValue);
}

export function checksum(text: string): number {
  return crc32(text);
}

/** `where` names the record in the error. */
export function readEntry(text: string, check: number, where: string): Entry {
  if (checksum(text) !== check) {
    throw new UnreadableJournal(
      `${where}: its checksum is wrong; restore the journal from a backup`,
    );
  }
  const parsed = parseJson(text, limits);
  if (!parsed.ok) throw new UnreadableJournal(`${where}: ${parsed.message}`);
  const kind = isJsonObject(parsed.value) ? parsed.value['kind'] : undefined;
  if (typeof kind !== 'string' || !kinds.includes(kind)) {
    throw new UnreadableJournal(`${where}: a kind of record that this version does not know`);
  }
  return parsed.value as unknown as Entry;
}
