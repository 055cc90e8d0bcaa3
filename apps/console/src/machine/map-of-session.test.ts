import { loadMachine } from '@voicepay/spec';
import { describe, expect, test } from 'vitest';
import { drawSessionMap } from './draw-session-map.ts';
import { drawnId } from './drawn-id.ts';
import { mapOfSession } from './map-of-session.ts';

const map = mapOfSession();

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

  test('is drawn with an id for every place and every arrow, and no colour of its own', async () => {
    const svg = await drawSessionMap(map);
    for (const { name } of map.places) expect(svg).toContain(`id="place-${name}"`);
    for (const arrow of map.arrows) {
      expect(svg).toContain(`id="arrow-${drawnId(arrow, map.fields)}"`);
    }
    expect(svg).not.toMatch(/ (?:fill|stroke|style)=/);
  });
});
