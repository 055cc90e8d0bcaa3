/** A seeded generator of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = { readonly below: (count: number) => number; readonly of: (chars: string) => string };

const hex = '0123456789abcdef';
const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function many(count: number, write: () => string): string {
  return Array.from({ length: count }, write).join('');
}

/** The parts that lines are made of: every kind of long number and id that services log. */
function partsOf(draw: Draw) {
  const { below, of } = draw;
  const digits = (count: number) => many(count, () => of('0123456789'));
  const hexId = (count: number) => many(count, () => of(hex));
  const number = (from: number, count: number) => String(from + below(count));
  const epochMs = () => String(1_600_000_000_000 + below(400_000_000) * 1_000 + below(1_000));
  return {
    number,
    hexId,
    digits,
    epochMs,
    epochUs: () => epochMs() + digits(3),
    epochNs: () => epochMs() + digits(6),
    iso: () => new Date(Number(epochMs())).toISOString(),
    uuid: () => [8, 4, 4, 4, 12].map(hexId).join('-'),
    trace: () => `00-${hexId(32)}-${hexId(16)}-01`,
    token: () => many(16 + below(40), () => of(alphanumeric)),
    fraction: () => `${below(100)}.${digits(9 + below(8))}`,
    address: () => [1 + below(254), below(256), below(256), below(256)].join('.'),
    phone: () => `+${1 + below(98)} ${digits(3)} ${digits(3)} ${digits(4)}`,
    snowflake: () => `1${digits(17 + below(2))}`,
    order: () => `ORD-${number(1, 99_999_999)}`,
    words: () => many(2 + below(6), () => `${of('ghjklmnpqrst')}${of('aeiou')}${of('lmnrst')} `),
  };
}

type Parts = ReturnType<typeof partsOf>;

const lines: readonly ((p: Parts) => string)[] = [
  (p) => `${p.iso()} info session ${p.uuid()} opened in ${p.number(0, 900)} ms`,
  (p) => `{"level":30,"time":${p.epochMs()},"pid":${p.number(1, 65_535)},"msg":"${p.words()}"}`,
  (p) => `{"traceparent":"${p.trace()}","duration":${p.fraction()},"ts":${p.epochUs()}}`,
  (p) =>
    `${p.address()} - - [${p.iso()}] "GET /orders/${p.number(1, 9e9)} HTTP/1.1" 200 ${p.number(0, 9e6)}`,
  (p) => `http_request_duration_seconds_sum{path="/start"} ${p.fraction()} ${p.epochMs()}`,
  (p) =>
    `gc: heap ${p.number(1, 4e9)} -> ${p.number(1, 4e9)} (${p.number(1, 4e9)}) in ${p.fraction()} ms`,
  (p) => `order=${p.order()} amount=${p.number(0, 999_999)} currency=USD ref=${p.token()}`,
  (p) => `call from ${p.phone()} to ${p.phone()} bridged as ${p.hexId(32)}@${p.address()}`,
  (p) =>
    `kernel: [${p.number(0, 99_999)}.${p.digits(6)}] eth0: ${p.hexId(12)} port ${p.number(1, 65_535)}`,
  (p) => `event id=${p.snowflake()} user=${p.number(1, 9e8)} at=${p.epochNs()}`,
  (p) => `sha256:${p.hexId(64)} pulled, size ${p.number(1, 9e9)}, layers ${p.number(1, 40)}`,
  (p) =>
    `visa ending in ${p.digits(4)} accepted; attempt ${p.number(1, 4)} of 4; latency ${p.fraction()}`,
  (p) =>
    `at run (/srv/app/${p.hexId(8)}/main.js:${p.number(1, 3_000)}:${p.number(1, 90)}) ${p.words()}`,
  (p) => `position ${p.fraction()},-${p.fraction()} accuracy ${p.number(1, 90)} at ${p.iso()}`,
  (p) => `authorization: Bearer ${p.token()}.${p.token()}.${p.token()}`,
  (p) =>
    `p50=${p.number(1, 9_000)} p95=${p.number(1, 9_000)} p99=${p.number(1, 9_000)} n=${p.number(1, 9e6)}`,
  (p) =>
    `invoice ${p.number(1, 9e6)}-${p.number(1, 9_999)} due ${p.iso().slice(0, 10)} total ${p.number(1, 9e6)}`,
  (p) =>
    `histogram buckets=[${[1, 2, 3, 4, 5].map(() => p.number(0, 99_999)).join(',')}] id=${p.uuid()}`,
];

/** `count` log lines of the kinds that services write, none of which holds card data. */
export function* ordinaryLogLines(count: number, seed: number): Generator<string> {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const parts = partsOf({ below, of: (chars) => chars[below(chars.length)]! });
  for (let index = 0; index < count; index += 1) yield lines[below(lines.length)]!(parts);
}
