import { testCardOf } from '@voicepay/pci-sim/test-cards';
import { describe, expect, it } from 'vitest';
import { findLeak } from './leak-oracle.ts';

const card = testCardOf('visa').number;
const see = (text: string) => findLeak(card, new Map([['a place', text]]));

describe('the leak oracle', () => {
  it.each([
    ['plain', `card ${card} declined`],
    ['grouped', card.replace(/(....)/g, '$1 ')],
    ['as a list', JSON.stringify([...card])],
    ['reversed', [...card].reverse().join('')],
    ['percent-encoded', [...card].map((digit) => `%3${digit}`).join('')],
    ['escaped', [...card].map((digit) => `\\u003${digit}`).join('')],
    ['in base64', Buffer.from(`x${card}y`).toString('base64')],
    ['in hexadecimal', Buffer.from(card).toString('hex')],
    ['by its first eight digits', card.slice(0, 8)],
  ])('finds a card %s', (_, text) => {
    expect(see(text)).toMatchObject({ where: 'a place' });
  });
  it('lets the last four digits, times and ids pass', () => {
    expect(
      see(`visa ending ${card.slice(-4)} at 2026-06-15T12:00:00.000Z in ps_8f21c0`),
    ).toBeUndefined();
  });
});
