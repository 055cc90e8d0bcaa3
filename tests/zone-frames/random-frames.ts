import { writeRtpPacket } from '../../packages/pci-sim/src/keypad/rtp/packet.ts';

/** Random numbers and what can be drawn with them; one seed draws the same frames again. */
export interface Draw {
  below(limit: number): number;
  of<T>(items: readonly T[]): T;
  bytes(length: number): Buffer;
}

export function drawFrom(random: () => number): Draw {
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    of: (items) => items[below(items.length)] as (typeof items)[number],
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}

const scraps = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\\',
  '\\u0034',
  '\0',
  '\n',
  'null',
  '-0',
  '1e9',
];

/** The text with a few bytes replaced, removed, repeated, or put in; sometimes cut. */
export function mutated(draw: Draw, text: string, secrets: readonly string[]): string {
  let frame = text;
  for (let edits = draw.below(4); edits > 0; edits -= 1) {
    const at = draw.below(frame.length + 1);
    const to = Math.min(frame.length, at + draw.below(12));
    const scrap = draw.of([
      ...scraps,
      draw.bytes(draw.below(6)).toString('latin1'),
      frame.slice(at, to),
      draw.of(secrets),
    ]);
    frame = frame.slice(0, at) + scrap + frame.slice(draw.of([at, to]));
  }
  return draw.below(30) === 0 ? frame.slice(0, draw.below(frame.length + 1)) : frame;
}

/** A collect command whose number is higher than most before it. */
export function collectCommand(draw: Draw, factsUrl: string): object {
  lastCollect += draw.below(10) > 0 ? 1 : -1;
  return {
    command: 'collect',
    collect: lastCollect,
    field: draw.of(['card_number', 'expiration_date', 'security_code', 'postal_code']),
    valid_card_types: ['visa', 'mastercard', 'amex', 'discover'],
    min_postal_code_length: draw.below(11),
    first_digit_timeout_ms: 50 + draw.below(30_000),
    inter_digit_timeout_ms: 50 + draw.below(5_000),
    facts: { url: factsUrl, token: 'a-token-of-sixteen-characters' },
  };
}
let lastCollect = 10;

/** A body between nothing and a command that means something. */
export function requestBody(draw: Draw, factsUrl: string, secrets: readonly string[]): string {
  const facts = { url: factsUrl, token: 'a-token-of-sixteen-characters' };
  const valid = draw.of<object>([
    { key: draw.of([...'0123456789*#ABCD']) },
    { advance_ms: draw.below(60_000), open_exchanges_at_most: 9 },
    { encoding: draw.of(['telephone-event', 'PCMU', 'L16']), payload_type: draw.below(128) },
    { command: draw.of(['pause', 'wipe']) },
    collectCommand(draw, factsUrl),
    {
      command: 'process',
      idempotency_key: `pay-${draw.below(1_000)}`,
      method: 'charge',
      amount: 1 + draw.below(9_999),
      currency: draw.of(['USD', 'JPY', 'KWD', 'XXX']),
      parameters: { note: 'frames' },
      facts,
    },
  ]);
  return mutated(draw, JSON.stringify(valid), secrets);
}

/** What a processor may answer: from an approval to garbage, the card in many disguises in it. */
export function processorAnswer(draw: Draw, card: string) {
  const disguises = [
    card,
    card.replace(/(.{4})/g, '$1-'),
    [...card].join('.'),
    card.slice(3, 12),
    [...card].map((digit) => `\\u003${digit}`).join(''),
    `ch_${draw.below(1_000_000)}`,
    'declined',
  ];
  const id = () => draw.of<unknown>([draw.of(disguises), draw.of(disguises), null, 7, '', {}]);
  const answer: Record<string, unknown> = {};
  for (const name of ['charge_id', 'token_id', 'error_code', 'outcome', 'echo', card]) {
    if (draw.below(2) === 0) answer[name] = id();
  }
  const json = JSON.stringify(answer).replaceAll('\\\\u', '\\u');
  return {
    status: draw.of([200, 200, 200, 201, 302, 400, 408, 409, 422, 429, 500, 503]),
    body: draw.below(3) === 0 ? mutated(draw, json, disguises) : json,
  };
}

/** One RTP packet, or nearly one: telephone events and audio with any header fields. */
export function datagram(draw: Draw): Uint8Array {
  const packet = writeRtpPacket({
    marker: draw.below(2) === 0,
    payloadType: draw.of([101, 0, 96, draw.below(128)]),
    sequence: draw.of([draw.below(65_536), draw.below(200)]),
    timestamp: draw.of([draw.below(2 ** 32), draw.below(20) * 160]),
    source: draw.below(2),
    payload: draw.of([
      Uint8Array.of(draw.below(16), draw.of([10, 138]), draw.below(4), draw.below(256)),
      draw.bytes(draw.below(20)),
      new Uint8Array(160).fill(draw.below(256)),
    ]),
  });
  if (draw.below(4) === 0) packet[draw.below(packet.length)] = draw.below(256);
  return draw.below(10) === 0 ? packet.subarray(0, draw.below(packet.length + 1)) : packet;
}

/** One WebSocket frame, or nearly one; some are none that a keypad sends and end the connection. */
export function webSocketFrame(draw: Draw) {
  const payload = draw.of([
    Buffer.from(draw.of([...'0123456789*#ABCD'])),
    draw.bytes(draw.below(8)),
    draw.bytes(draw.below(126)),
  ]);
  const opcode = draw.below(300) === 0 ? draw.below(16) : draw.of([1, 1, 1, 1, 9, 10, 2]);
  const isWhole = draw.below(300) > 0;
  const isMasked = draw.below(300) > 0;
  const mask = draw.bytes(4);
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] as number));
  const head = [(isWhole ? 0x80 : 0) | opcode, (isMasked ? 0x80 : 0) | payload.length];
  return {
    bytes: Buffer.concat([Buffer.from(head), mask, masked]),
    ping: isWhole && isMasked && opcode === 9 ? payload : undefined,
    endsConnection: !isWhole || !isMasked || opcode === 8,
  };
}
