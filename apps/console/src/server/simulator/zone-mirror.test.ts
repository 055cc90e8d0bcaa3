import type { CaptureSnapshot, Field } from '@voicepay/spec';
import { expect, test } from 'vitest';
import { emptyMirror, noteCapture, noteKey, noteRequest, type ZoneMirror } from './zone-mirror.ts';

const zone = (collect: number | null, ...held: Field[]): CaptureSnapshot => ({ collect, held });

function keyed(mirror: ZoneMirror, keys: string, collect: number): ZoneMirror {
  return [...keys].reduce((m, key) => noteKey(m, key, collect), mirror);
}

const asked = (collect: number, field: Field, mirror = emptyMirror) =>
  noteCapture(noteRequest(mirror, collect, field), zone(collect));

const shown = (mirror: ZoneMirror) =>
  mirror.lines.map(({ field, digits, status }) => `${field} ${digits} ${status}`);

test('digits of the field that is asked for are shown as they are keyed', () => {
  expect(shown(keyed(asked(1, 'card_number'), '12#', 1))).toEqual(['card_number 12 keying']);
});

test('the star clears what was keyed', () => {
  expect(shown(keyed(asked(1, 'card_number'), '12*3', 1))).toEqual(['card_number 3 keying']);
});

test('what the zone accepted is held, also when the next field is already asked for', () => {
  const first = noteRequest(keyed(asked(1, 'card_number'), '12', 1), 2, 'expiration_date');
  expect(shown(noteCapture(first, zone(2, 'card_number')))).toEqual([
    'card_number 12 held',
    'expiration_date  keying',
  ]);
});

test('what the zone did not accept shows no digits any more', () => {
  const rejected = noteCapture(keyed(asked(1, 'card_number'), '12', 1), zone(null));
  expect(shown(rejected)).toEqual(['card_number  discarded']);
  expect(shown(asked(2, 'card_number', rejected))).toEqual(['card_number  keying']);
});

test('what the zone no longer holds is shown as wiped', () => {
  const held = noteCapture(keyed(asked(1, 'card_number'), '12', 1), zone(null, 'card_number'));
  expect(shown(noteCapture(held, zone(null)))).toEqual(['card_number  wiped']);
});

test('keys outside a collecting field are counted and not kept', () => {
  const mirror = noteKey(emptyMirror, '7', null);
  expect(mirror.droppedKeys).toBe(1);
  expect(JSON.stringify(mirror.lines)).not.toContain('7');
});
