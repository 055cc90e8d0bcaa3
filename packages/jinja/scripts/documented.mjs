/**
 * Differences from Jinja2 that are deliberate or out of reach; the README lists them. Each says
 * which cases it explains, so that everything else counts as a finding.
 */
const DIFFERENCES = [
  {
    name: 'include without context inside a macro, set block, filter block or recursive loop',
    // There Jinja2 returns the generator itself, or writes its text to the wrong place.
    explains: ({ template }) => /include [^%]*without context/.test(template),
  },
  {
    name: 'arithmetic with the keys and items of dicts',
    // Python makes sets of them, whose order changes from run to run.
    explains: (_item, _wanted, got) => /for -: .*dict_(keys|items)/.test(got.message ?? ''),
  },
  {
    name: 'an unknown filter or test where constants decide that it never runs',
    explains: (_item, wanted, got) =>
      wanted.text !== undefined && /^No (filter|test) named/.test(got.message ?? ''),
  },
  {
    name: 'nan and inf that constants give',
    // Jinja2 writes them into the code that it generates as names, which nothing defines.
    explains: (_item, wanted) => wanted.error === 'NameError' && /'(nan|inf)'/.test(wanted.message),
  },
  {
    name: 'autoescape with a strict undefined',
    // Jinja2 looks at the flag when something is printed, and here nothing is.
    explains: ({ template, options }) =>
      options?.undefined === 'strict' && template.includes('autoescape missing'),
  },
  {
    name: 'a strict undefined that constants give, in a branch that never runs',
    // Jinja2 joins constant texts while it compiles, and fails there.
    explains: ({ options }, wanted) =>
      options?.undefined === 'strict' && wanted.error === 'UndefinedError' && wanted.line === null,
  },
  {
    name: 'format specifications of complex numbers',
    explains: (_item, _wanted, got) => /complex.__format__/.test(got.message ?? ''),
  },
  {
    name: 'formatting of bytes',
    explains: (_item, _wanted, got) => /for %: 'bytes' and/.test(got.message ?? ''),
  },
  {
    name: 'a constant that decides an `or`, where autoescape changes while rendering',
    // Jinja2 folds it before it can know whether to escape.
    explains: ({ template }, wanted, got) =>
      template.includes('autoescape yes') &&
      wanted.text !== undefined &&
      unescaped(wanted.text) === unescaped(got.text ?? ''),
  },
  {
    name: 'ranges beyond 2^53',
    explains: ({ template }, _wanted, got) =>
      /range\(/.test(template) && /too large to convert to C ssize_t/.test(got.message ?? ''),
  },
  {
    name: 'texts made from an address in memory',
    explains: (_item, wanted, got) =>
      wanted.text !== undefined && got.text !== undefined && same(wanted.text, got.text),
  },
];

function unescaped(text) {
  const plain = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#39;': "'", '&#34;': '"' };
  return text.replace(/&(?:lt|gt|amp|#39|#34);/g, (entity) => plain[entity]);
}

function same(wanted, got) {
  const strip = (text) => text.replace(/[0-9a-f]/gi, '');
  // 0x7f..., also character by character with something printed between them.
  const address = /0.{0,200}?x.{0,200}?7.{0,200}?f/is;
  return address.test(wanted) && strip(wanted) === strip(got);
}

/** The name of the documented difference that explains a disagreement, or undefined. */
export function documented(item, wanted, got) {
  return DIFFERENCES.find(({ explains }) => explains(item, wanted, got))?.name;
}
