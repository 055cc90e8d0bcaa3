import { testCards } from '@voicepay/pci-sim/test-cards';
import { describe, expect, it } from 'vitest';
import { curlOf } from './curl.ts';
import { escapeMarkdown, escapeMarkup } from './escape.ts';
import { plainText } from './plain-text.ts';
import { createRedactor } from './redact.ts';

describe('redaction', () => {
  const secret = 'p"ss/wörd-1';
  const redact = createRedactor([secret]);
  it.each([
    ['plain', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['in a URL', encodeURIComponent(secret)],
    ['in JSON', JSON.stringify({ secret })],
  ])('takes a secret out by its value (%s)', (_, text) => {
    const clean = redact(`before ${text} after`);
    expect(clean).toContain('[secret]');
    expect(clean).not.toContain('wörd');
  });
  it('shows no more of a card than its last four digits', () => {
    for (const { number } of testCards) {
      for (const text of [number, number.replaceAll(/(....)/g, '$1 ').trim()]) {
        const clean = redact(`card ${text}.`);
        expect(clean).toContain('*');
        expect(clean.replaceAll(/[^0-9]/g, '')).toBe(number.slice(-4));
      }
    }
  });
  it('leaves order numbers alone', () => {
    expect(redact('order 10482 of 2026-11-24')).toBe('order 10482 of 2026-11-24');
  });
});

describe('texts of strangers', () => {
  const hostile = '\u001b[31m\u0007<script>"\'&|[x](y)`\u202e\u2028';
  it('cannot move or colour a terminal', () => {
    expect(plainText(hostile)).not.toMatch(/[\u001b\u0007\u202e\u2028]/);
  });
  it('cannot leave an element, an attribute or a table cell', () => {
    expect(escapeMarkup(hostile)).not.toMatch(/[<>"']/);
    expect(escapeMarkup('half \ud800 pair')).toContain('\ufffd');
    expect(escapeMarkdown(hostile)).not.toMatch(/(?<!\\)[[\]|`]/);
  });
  it('become one word of a shell', () => {
    const exchange = {
      from: 'engine',
      to: 'start',
      method: 'POST',
      url: 'http://127.0.0.1/',
      requestHeaders: {},
      requestBody: `it's $(rm -rf) \`x\` \u0000`,
      startedMs: 0,
      durationMs: 0,
    };
    expect(curlOf(exchange)).toBe(
      "curl -sS -i -X POST http://127.0.0.1/ --data-binary $'it\\'s $(rm -rf) `x` \\x00'",
    );
  });
});
