import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadMachine } from '@voicepay/spec';
import { describe, expect, test } from 'vitest';
import { mapOfSession } from './map-of-session.ts';

const map = mapOfSession();
const svg = readFileSync(new URL('../../diagrams/session-map.svg', import.meta.url), 'utf8');

describe('the map of a session', () => {
  test('shows every row that moves, on some arrow', () => {
    const shown = new Set(map.arrows.flatMap(({ ways }) => ways.map(({ row }) => row)));
    const moves = loadMachine().session.rows.filter(({ cell }) => cell === 'move');
    expect(moves.map(({ row }) => row).filter((row) => !shown.has(row))).toEqual([]);
  });

  test('keeps all rows of an arrow, each once', () => {
    const arrow = map.arrows.find(({ id }) => id === 'confirming--card_number');
    const inputs = arrow?.ways.map(({ input, row }) => `${input} ${row}`) ?? [];
    expect(inputs).toContain('switch_card card-switched');
    expect(inputs).toContain('restart_lost lost-card-is-asked-again');
    expect(new Set(inputs).size).toBe(inputs.length);
  });

  test('tells ways that only shorter field lists have from the usual ones', () => {
    const isUsual = (id: string) => map.arrows.find((arrow) => arrow.id === id)?.isUsual;
    expect(isUsual('expiration_date--security_code')).toBe(true);
    expect(isUsual('expiration_date--confirming')).toBe(false);
  });

  test('knows which signals apply, paused or not', () => {
    expect(map.signalCells.announcing?.proceed).toBe('move');
    expect(map.signalCells['announcing paused']?.proceed).toBe('refuse');
    expect(map.signalCells.processing?.cancel).toBe('refuse');
    expect(map.signalCells.processing?.hang_up).toBe('ignore');
  });

  test('is drawn with an id for every place and every arrow, and no colour of its own', () => {
    for (const { name } of map.places) expect(svg).toContain(`id="place-${name}"`);
    for (const { drawnAs } of map.arrows) expect(svg).toContain(`id="arrow-${drawnAs}"`);
    expect(svg).not.toMatch(/ (?:fill|stroke|style)=/);
  });

  test('is drawn from the machine as it is now', () => {
    const draw = fileURLToPath(new URL('../../scripts/draw-session-map.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [draw, '--check'], { encoding: 'utf8' })).toContain(
      'as drawn',
    );
  });
});
