/** Bodies that nobody would send on purpose, from a seed. */
export function createBodies(seed) {
  let state = seed >>> 0 || 1;
  const next = (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const pick = (items) => items[next(items.length)];
  const scraps = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    'null',
    'true',
    '-0',
    '1e400',
    '0.1',
    '\\u0000',
    '\\ud800',
    '"session_reference_id"',
    '"__proto__"',
    '"constructor"',
    '"amount"',
    '"ps_1"',
    '{}',
    '[]',
    ' ',
    '\n',
    '\u0000',
    '\ufeff',
    '😀',
    '9007199254740993',
    '"processor_parameters":{}',
  ];
  const valid = () => ({
    session_reference_id: `ps_${next(1000)}`,
    processor_parameters: { invoice_id: `INV-${next(10)}` },
    order_id: pick(['1', 'Zoë', '\u0000', '😀', '', 'x'.repeat(next(2000))]),
    failed_reason: pick(['declined', 'own', null, 7, {}]),
    [pick(scraps)]: pick([null, 1, [], {}, 'text', [[[]]]]),
  });
  const kinds = [
    () => Array.from({ length: next(60) }, () => pick(scraps)).join(''),
    () => JSON.stringify(valid()),
    () => JSON.stringify(valid()).slice(0, next(120)),
    () => Uint8Array.from({ length: next(200) }, () => next(256)),
    () => '['.repeat(next(300)) + ']'.repeat(next(300)),
    () => '',
  ];
  return () => {
    const body = pick(kinds)();
    return typeof body === 'string' ? new TextEncoder().encode(body) : body;
  };
}
