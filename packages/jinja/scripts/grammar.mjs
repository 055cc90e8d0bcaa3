/** Arbitraries of templates and contexts, for the differential fuzz. */
import fc from 'fast-check';

const pick = (...items) => fc.constantFrom(...items);
const weighted = (...pairs) =>
  fc.oneof(...pairs.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const TEXTS = [
  '',
  'a',
  'A',
  'abc',
  'Hello World',
  'foo bar baz',
  '  padded  ',
  "it's",
  'say "hi"',
  '<b>&amp;</b>',
  'straße',
  'ÀÉÎ',
  'ǆ',
  'ﬁn',
  '日本語',
  '😀x😁',
  'a\nb\n\nc',
  'tab\there',
  '12',
  '-3.5',
  '0x1f',
  '1_000',
  ' 42 ',
  'nan',
  '1e3',
  'True',
  'x,y,z',
  'a-b_c d',
  'one two  three',
  'CamelCase',
  '%s',
  '%d%%',
  '{}',
  '{0}-{1}',
  '{a}',
  '/path?q=1&r=2',
  'http://example.com/x',
  'me@example.com',
  'İ',
  'ß',
  '\u00a0',
  'é'.normalize('NFD'),
];
const NAMES = [
  's',
  't',
  'n',
  'f',
  'neg',
  'big',
  'yes',
  'no',
  'nil',
  'items',
  'nums',
  'words',
  'mixed',
  'd',
  'nested',
  'people',
  'empty',
  'zero',
  'missing',
  'html',
  'x',
  'y',
];
const ATTRIBUTES = [
  'name',
  'age',
  'a',
  'b',
  'tags',
  'missing',
  'items',
  'keys',
  'count',
  '_private',
  '__class__',
  'upper',
  'real',
  '0',
];

export const CONTEXT = {
  s: 'Hello World',
  t: 'foo bar',
  n: 7,
  f: 2.5,
  neg: -3,
  big: 12345678901234,
  yes: true,
  no: false,
  nil: null,
  items: [3, 1, 2],
  nums: [1, 2.5, -4, 0, 10],
  words: ['apple', 'Banana', 'cherry', 'apple', 'date'],
  mixed: [1, 'a', null, true, 2.5, [1], { k: 1 }],
  d: { b: 2, a: 1, C: 3 },
  nested: { a: { b: [1, { c: 'deep' }] }, items: 'shadow', name: 'N', tags: ['x', 'y'] },
  people: [
    { name: 'Ann', age: 30, tags: ['x'] },
    { name: 'bob', age: 25, tags: [] },
    { name: 'Cy', age: 30 },
  ],
  empty: [],
  zero: 0,
  html: '<a href="x">T&C</a>',
  x: 'ex',
  y: 5,
};

function quote(text) {
  const body = text
    .replace(/\\/g, '\\\\')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/'/g, "\\'");
  return `'${body}'`;
}

const text = pick(...TEXTS).map(quote);
const smallInt = fc.integer({ min: -5, max: 12 }).map(String);
const literal = weighted(
  [5, text],
  [4, smallInt],
  [
    1,
    pick(
      '0.5',
      '1.0',
      '2.75',
      '-0.0',
      '1e20',
      '1e-7',
      '100',
      '255',
      '1234567',
      '3.14159',
      '0x1F',
      '1_000',
      '9007199254740993',
      '123456789012345678901234567890',
      '0.1',
      '1e16',
      '123456.789',
      '2.5',
      '3.5',
    ),
  ],
  [1, pick('true', 'false', 'none', 'True', 'None')],
);
const name = pick(...NAMES);

const FILTERS_PLAIN = [
  'abs',
  'capitalize',
  'center',
  'count',
  'd',
  'default',
  'dictsort',
  'e',
  'escape',
  'filesizeformat',
  'first',
  'float',
  'forceescape',
  'indent',
  'int',
  'items',
  'join',
  'last',
  'length',
  'list',
  'lower',
  'max',
  'min',
  'pprint',
  'reverse',
  'round',
  'safe',
  'sort',
  'string',
  'striptags',
  'sum',
  'title',
  'tojson',
  'trim',
  'truncate',
  'unique',
  'upper',
  'urlencode',
  'urlize',
  'wordcount',
  'wordwrap',
  'xmlattr',
  'map',
  'select',
  'reject',
];
const FILTERS_ARGS = [
  'attr("%a")',
  'batch(%i)',
  'batch(%i, %v)',
  'center(%i)',
  'default(%v)',
  'default(%v, true)',
  'dictsort(true)',
  'dictsort(false, "value")',
  'dictsort(by="value", reverse=true)',
  'filesizeformat(true)',
  'float(%v)',
  'format(%v)',
  'format(%v, %v)',
  'groupby("age")',
  'groupby("name")',
  'groupby("missing", default=%v)',
  'groupby("age", case_sensitive=true)',
  'indent(%i)',
  'indent(%i, true)',
  'indent(width=%i, blank=true)',
  'int(%v)',
  'int(0, 16)',
  'int(base=2)',
  'join(%v)',
  'join(",", "name")',
  'join(attribute="age", d=%v)',
  'map("upper")',
  'map(attribute="%a")',
  'map(attribute="name", default=%v)',
  'map("default", %v)',
  'map("int")',
  'map("length")',
  'max(attribute="age")',
  'min(attribute="name")',
  'min(true)',
  'select("%t")',
  'reject("%t")',
  'select("equalto", %v)',
  'selectattr("age")',
  'selectattr("age", "equalto", 30)',
  'selectattr("tags", "defined")',
  'rejectattr("missing")',
  'rejectattr("age", "gt", %v)',
  'replace(%v, %v)',
  'replace(%v, %v, %i)',
  'round(%i)',
  'round(1, "floor")',
  'round(%i, "ceil")',
  'round(2)',
  'slice(%i)',
  'slice(%i, %v)',
  'sort(true)',
  'sort(reverse=true)',
  'sort(attribute="age")',
  'sort(attribute="age,name")',
  'sort(false, true)',
  'sum(start=%v)',
  'sum("age")',
  'sum(attribute="age", start=%i)',
  'tojson(%i)',
  'tojson(indent=2)',
  'trim(%v)',
  'truncate(%i)',
  'truncate(%i, true)',
  'truncate(%i, false, %v, 0)',
  'truncate(8, end="..")',
  'unique(true)',
  'unique(attribute="age")',
  'urlize(10)',
  'urlize(nofollow=true)',
  'urlize(target="_blank")',
  'wordwrap(%i)',
  'wordwrap(5, false)',
  'wordwrap(8, wrapstring="|")',
  'xmlattr(false)',
  'first|upper',
  'list|first',
  'list|length',
  'nofilter',
  'round(%i)|int',
  'attr(%v)',
  'map("attr", "name")|list',
  'select|list',
  'batch(2)|list',
  'slice(3)|list',
  'unique|list',
  'items|list',
  'reverse|list',
  'map("round", 1)|list',
  'map("string")|join("-")',
];
const TESTS_PLAIN = [
  'odd',
  'even',
  'defined',
  'undefined',
  'none',
  'boolean',
  'false',
  'true',
  'integer',
  'float',
  'lower',
  'upper',
  'string',
  'mapping',
  'number',
  'sequence',
  'iterable',
  'callable',
  'escaped',
  'filter',
  'test',
];
const TESTS_ARGS = [
  'divisibleby(%i)',
  'divisibleby %i',
  'eq %v',
  'ne(%v)',
  'gt(%v)',
  'ge %i',
  'lt(%i)',
  'le(%v)',
  'in(%v)',
  'in [1, 2]',
  'equalto %v',
  'sameas none',
  'sameas true',
  'greaterthan 2',
  'notest',
];
const METHODS = [
  'upper()',
  'lower()',
  'title()',
  'capitalize()',
  'swapcase()',
  'casefold()',
  'strip()',
  'strip(%v)',
  'lstrip()',
  'rstrip(%v)',
  'split()',
  'split(%v)',
  'split(%v, %i)',
  'rsplit(none, %i)',
  'rsplit(%v, 1)',
  'splitlines()',
  'splitlines(true)',
  'replace(%v, %v)',
  'replace("", %v, %i)',
  'find(%v)',
  'rfind(%v, %i)',
  'index(%v)',
  'count(%v)',
  'count(%v, %i, %i)',
  'startswith(%v)',
  'endswith((%v, %v))',
  'startswith(%v, %i)',
  'join(words)',
  'join(%v)',
  'zfill(%i)',
  'center(%i)',
  'center(%i, "*")',
  'ljust(%i, ".")',
  'rjust(%i)',
  'partition(%v)',
  'rpartition(" ")',
  'isdigit()',
  'isalpha()',
  'isalnum()',
  'isupper()',
  'islower()',
  'istitle()',
  'isspace()',
  'isnumeric()',
  'isdecimal()',
  'isidentifier()',
  'isprintable()',
  'isascii()',
  'format(%v)',
  'format(%v, %v, a=%v)',
  'expandtabs(%i)',
  'removeprefix(%v)',
  'removesuffix(%v)',
  'encode()',
  'translate({97: "X"})',
  'get(%v)',
  'get(%v, %v)',
  'keys()',
  'values()',
  'items()',
  'copy()',
  'pop()',
  'pop(%v)',
  'pop(%i)',
  'append(%v)',
  'extend(%v)',
  'insert(%i, %v)',
  'remove(%v)',
  'reverse()',
  'sort()',
  'sort(reverse=true)',
  'update(%v)',
  'update(z=%v)',
  'setdefault(%v, %v)',
  'popitem()',
  'clear()',
  'index(%v, %i)',
  'bit_length()',
  'is_integer()',
  'as_integer_ratio()',
  'conjugate()',
  'hex()',
  'real',
  'imag',
  'numerator',
  'nomethod()',
  '__len__()',
  'fromkeys(%v)',
  'isdisjoint(%v)',
];
const FORMATS = [
  '%s',
  '%r',
  '%d',
  '%5d',
  '%-5d|',
  '%05d',
  '%+d',
  '%x',
  '%#X',
  '%o',
  '%.2f',
  '%8.3f',
  '%e',
  '%g',
  '%G',
  '%10s',
  '%-10s|',
  '%.2s',
  '%c',
  '%%',
  '%i',
  '%(a)s',
  '%(b)05.1f',
  '% d',
  '%5.1f%%',
];
const SPECS = [
  '',
  '5',
  '<5',
  '>8',
  '^9',
  '*^9',
  '05',
  '+',
  ',',
  '_',
  '.2f',
  '8.1f',
  '.3',
  'e',
  'g',
  '%',
  '.1%',
  'x',
  '#x',
  'b',
  '#o',
  'c',
  's',
  '10s',
  '.2s',
  'd',
  '+,.2f',
  '015,.2f',
  'n',
  '=+6d',
  ' d',
  '#.3g',
  'X',
  '08b',
  '_x',
  '.0f',
  '>+10.3e',
];
const format = pick(...FORMATS);
const spec = pick(...SPECS);

/** Fills `%v` by values, `%i` by small integers, `%a` by attribute names, `%t` by test names. */
function fill(templates, value) {
  return pick(...templates).chain((template) => {
    const holes = template.match(/%[viat]/g) ?? [];
    const parts = holes.map((hole) => {
      if (hole === '%v') return value;
      if (hole === '%i') return smallInt;
      return hole === '%a' ? pick(...ATTRIBUTES) : pick(...TESTS_PLAIN);
    });
    return fc.tuple(...parts).map((values) => {
      let index = 0;
      return template.replace(/%[viat]/g, () => values[index++]);
    });
  });
}

/** Applies one of the patterns to a subject; `%v` in it is any value. */
const apply = (subject, patterns, value) =>
  fc.tuple(subject, fill(patterns, value)).map(([a, b]) => `${a}${b}`);

const STR_TO_STR = [
  '|upper',
  '|lower',
  '|capitalize',
  '|title',
  '|trim',
  '|trim("x ")',
  '|striptags',
  '|escape',
  '|e',
  '|forceescape',
  '|safe',
  '|string',
  '|urlencode',
  '|urlize',
  '|urlize(10, true)',
  '|urlize(target="_blank")',
  '|pprint',
  '|tojson',
  '|center(%i)',
  '|center(20)',
  '|indent',
  '|indent(2, true)',
  '|indent(width=3, blank=true)',
  '|truncate(5)',
  '|truncate(8, true)',
  '|truncate(6, false, "..", 0)',
  '|truncate(8, end="!")',
  '|wordwrap(5)',
  '|wordwrap(8, false)',
  '|wordwrap(6, wrapstring="|")',
  '|replace("o", "0")',
  '|replace("a", "b", 1)',
  '|replace("", "-")',
  '|reverse',
  '|default("q")',
  '|format(1, "z")',
  '|format(a="k")',
  '|list|join("-")',
  '|first',
  '|last',
  '|max',
  '|min',
  '|attr("upper")()',
  '|batch(3)|map("join")|join(":")',
  '.upper()',
  '.lower()',
  '.title()',
  '.capitalize()',
  '.swapcase()',
  '.casefold()',
  '.strip()',
  '.strip("ab ")',
  '.lstrip()',
  '.rstrip("dl")',
  '.replace("l", "L")',
  '.replace("", "_", %i)',
  '.zfill(%i)',
  '.center(%i)',
  '.center(15, "*")',
  '.ljust(12, ".")',
  '.rjust(12)',
  '.expandtabs(%i)',
  '.removeprefix("a")',
  '.removesuffix("d")',
  '.translate({97: "X", 98: none})',
  '.join(["p", "q"])',
  '.encode().decode()',
  '[%i]',
  '[%i:]',
  '[:%i]',
  '[::-1]',
  '[%i:%i:2]',
  ' * 2',
  ' ~ %v',
  ' + "z"',
  '.format(%v, 2, a=%v)',
  ' % ()',
];
const STR_TO_NUM = [
  '|length',
  '|wordcount',
  '|int',
  '|int(-1)',
  '|int(0, 16)',
  '|int(base=2)',
  '|float',
  '|float(-1.5)',
  '|count',
  '.find("o")',
  '.rfind("l", %i)',
  '.count("l")',
  '.count("", %i, %i)',
  '.index("")',
  '.find("b", %i, %i)',
];
const STR_TO_BOOL = [
  '.isdigit()',
  '.isalpha()',
  '.isalnum()',
  '.isupper()',
  '.islower()',
  '.istitle()',
  '.isspace()',
  '.isnumeric()',
  '.isdecimal()',
  '.isidentifier()',
  '.isprintable()',
  '.isascii()',
  '.startswith("a")',
  '.startswith("o", %i)',
  '.endswith(("d", "r"))',
  ' is string',
  ' is lower',
  ' is upper',
  ' is escaped',
  ' is sequence',
  ' == "abc"',
  ' < "b"',
  ' in "abc def"',
  ' is in ["a", "abc"]',
  ' in d',
  ' is defined',
  ' is filter',
  ' is mapping',
];
const STR_TO_LIST = [
  '.split()',
  '.split(" ")',
  '.split("o", 1)',
  '.split(none, %i)',
  '.rsplit(none, %i)',
  '.rsplit("a", 1)',
  '.splitlines()',
  '.splitlines(true)',
  '.partition(" ")',
  '.rpartition("o")',
  '|list',
  '|batch(2)|list',
  '|batch(3, "x")|list',
  '|slice(2)|list',
  '|slice(3, "-")|list',
  '|unique|list',
  '|sort',
  '|sort(reverse=true)',
  '|map("upper")|list',
  '|select("in", "aeo")|list',
  '|reverse|list',
  '|groupby(0)',
];
const NUM_TO_NUM = [
  '|abs',
  '|round',
  '|round(1)',
  '|round(%i)',
  '|round(1, "floor")',
  '|round(%i, "ceil")',
  '|int',
  '|float',
  ' + 1',
  ' - %i',
  ' * 3',
  ' / 4',
  ' // 3',
  ' % 3',
  ' % -4',
  ' ** 2',
  ' // -2',
  '|default(9)',
  '.real',
  '.imag',
  '.conjugate()',
  '|round|int',
  ' * 1.5',
  ' / 3',
  ' + 0.1',
  ' * -1',
  ' + true',
  '|sum(start=2)',
];
const NUM_TO_STR = [
  '|string',
  '|filesizeformat',
  '|filesizeformat(true)',
  '|tojson',
  '|pprint',
  ' ~ "u"',
  '|string|length',
  '|center(9)',
  '|upper',
  '|e',
  '|urlencode',
  '|title',
  '|trim',
];
const NUM_TO_BOOL = [
  ' is odd',
  ' is even',
  ' is number',
  ' is integer',
  ' is float',
  ' is divisibleby 3',
  ' is divisibleby(2)',
  ' > %i',
  ' <= 3',
  ' == 2',
  ' in [1, 2, 3]',
  ' is eq 2',
  ' is ge %i',
  ' != 2.0',
  ' is boolean',
  ' is sameas none',
  ' < 2 < 5',
  ' is lt(2.5)',
];
const LIST_TO_LIST = [
  '|sort',
  '|sort(reverse=true)',
  '|sort(true, true)',
  '|reverse|list',
  '|unique|list',
  '|unique(true)|list',
  '|list',
  '|batch(2)|list',
  '|batch(%i, "x")|list',
  '|slice(2)|list',
  '|slice(3, 0)|list',
  '|map("string")|list',
  '|map("upper")|list',
  '|map("int")|list',
  '|map("default", "z", true)|list',
  '|select|list',
  '|reject("odd")|list',
  '|select("string")|list',
  '|select("gt", 1)|list',
  '|reject("equalto", "apple")|list',
  '|reject("none")|list',
  '[%i:]',
  '[:%i]',
  '[::2]',
  '[%i:%i]',
  ' + [%v]',
  ' * 2',
  '.copy()',
  '|map("round", 1)|list',
  '|groupby(0)',
  '|map("attr", "real")|list',
  '|select("in", [1, "a", "apple"])|list',
  '|map("replace", "a", "b")|list',
  '|rejectattr("a")|list',
  '|map("length")|list',
  '|map("tojson")|list',
  '|default([1])',
];
const LIST_TO_ANY = [
  '|first',
  '|last',
  '|min',
  '|max',
  '|sum',
  '|sum(start=%i)',
  '|length',
  '[%i]',
  '.pop()',
  '.pop(0)',
  '.count("a")',
  '.index(1)',
  '|max(true)',
  '|count',
  '.append(%v)',
  '.sort()',
  '.reverse()',
  '.insert(%i, 9)',
  '.extend([1])',
  '.remove(1)',
  '[0]',
  '[-1]',
];
const LIST_TO_STR = [
  '|join',
  '|join(", ")',
  '|join("-", attribute="real")',
  '|string',
  '|tojson',
  '|tojson(2)',
  '|pprint',
  '|map("string")|join(" ")',
  ' ~ ""',
  '|urlencode',
  '|length|string',
  '|e',
  '|upper',
  '|xmlattr',
];
const LIST_TO_BOOL = [
  ' is sequence',
  ' is iterable',
  ' is mapping',
  ' == [1]',
  ' is string',
  ' < [2]',
  ' is defined',
  ' is callable',
  ' is empty',
];
const DICT_TO_LIST = [
  '|dictsort',
  '|dictsort(true)',
  '|dictsort(false, "value")',
  '|dictsort(by="value", reverse=true)',
  '|items|list',
  '.items()|list',
  '.keys()|list',
  '.values()|list',
  '|list',
  '|sort',
  '.items()',
  '.keys()',
  '.values()',
  '|map("upper")|list',
  '.items()|sort(attribute=1)',
  '|batch(1)|list',
];
const DICT_TO_ANY = [
  '.a',
  '["b"]',
  '.get("a")',
  '.get("zz")',
  '.get("zz", %v)',
  '.pop("a")',
  '.pop("zz", 1)',
  '.setdefault("q", %v)',
  '.copy()',
  '|length',
  '.missing',
  '|first',
  '.popitem()',
  '.update({"z": %v})',
  '.update(w=1)',
  '|attr("a")',
  '|attr("keys")()|list',
  '|max',
  '.clear()',
  '|default("e", true)',
];
const DICT_TO_STR = [
  '|tojson',
  '|tojson(indent=2)',
  '|string',
  '|pprint',
  '|xmlattr',
  '|xmlattr(false)',
  '|urlencode',
  '|join(",")',
  '|e',
  '|map("string")|join',
];
const PEOPLE_TO_ANY = [
  '|map(attribute="name")|list',
  '|map(attribute="name")|join(", ")',
  '|map(attribute="zip", default="none")|list',
  '|selectattr("age", "gt", 26)|map(attribute="name")|list',
  '|selectattr("tags")|list|length',
  '|rejectattr("age", "equalto", 30)|list',
  '|selectattr("tags", "defined")|list',
  '|sum("age")',
  '|sum(attribute="age")',
  '|sort(attribute="age")',
  '|sort(attribute="age,name", reverse=true)|map(attribute="name")|list',
  '|sort(attribute="name", case_sensitive=true)',
  '|groupby("age")',
  '|groupby("age")|map(attribute="grouper")|list',
  '|groupby("zip", default="?")',
  '|groupby("name", case_sensitive=true)|length',
  '|max(attribute="age")',
  '|min(attribute="name")',
  '|unique(attribute="age")|list',
  '|join("|", attribute="name")',
  '|map(attribute="tags.0")|list',
  '|map(attribute="tags.0", default="-")|list',
  '|tojson',
  '|pprint',
  '|length',
  '|first',
  '|last',
  '[0].name',
  '[1]["age"]',
  '|selectattr("name", "in", ["Ann", "Cy"])|list',
  '|map("attr", "name")|list',
  '|map("xmlattr")|list',
  '|batch(2)|map("length")|list',
  '|groupby("age")|tojson',
  '|dictsort',
];

const { expression } = fc.letrec((tie) => {
  const value = tie('expression');
  const paren = (arbitrary) => arbitrary.map((one) => `(${one})`);
  const simple = weighted([3, literal], [2, name]);
  const deep = (arbitrary) => weighted([3, arbitrary], [1, paren(value)]);
  const strs = weighted(
    [3, text],
    [2, pick('s', 't', 'html', 'x', 'words[0]', 'nested.name')],
    [2, paren(tie('str'))],
  );
  const nums = weighted(
    [2, smallInt.map((one) => `(${one})`)],
    [
      2,
      pick(
        'n',
        'f',
        'neg',
        'big',
        'zero',
        'y',
        '(0.5)',
        '(2.675)',
        '(1e20)',
        '(1e-5)',
        '(123456789012345678901)',
        '(1234567.891)',
        'yes',
      ),
    ],
    [2, paren(tie('num'))],
  );
  const lists = weighted(
    [
      4,
      pick(
        'items',
        'nums',
        'words',
        'empty',
        'nested.a.b',
        '[1, 2, 3]',
        '["b", "A", "c"]',
        '("x", "y")',
        'range(5)',
        '[[2, 1], [1, 2]]',
        '[1, "a", none]',
        '[true, 0, 1.0]',
        '(1,)',
        'nested.tags',
      ),
    ],
    [2, paren(tie('list'))],
    [1, fc.array(simple, { maxLength: 4 }).map((all) => `[${all.join(', ')}]`)],
  );
  const dicts = weighted(
    [
      4,
      pick(
        'd',
        'nested',
        'nested.a',
        '{"a": 1, "b": "<x>"}',
        '{1: 2, "k": [1]}',
        'dict(a=1, b=2)',
        '{}',
        'people[0]',
        '{"z": none, "y": missing, "a": 2.0}',
      ),
    ],
    [
      1,
      fc
        .array(fc.tuple(simple, simple), { maxLength: 3 })
        .map((all) => `{${all.map(([k, v]) => `${k}: ${v}`).join(', ')}}`),
    ],
  );
  const mapOf = (subject, patterns) => apply(subject, patterns, simple);
  const calc = (one) =>
    fc.tuple(nums, pick('+', '-', '*', '/', '//', '%'), nums).map(([a, o, b]) => `${a} ${o} ${b}`);
  const binary = fc
    .tuple(
      value,
      pick(
        '+',
        '-',
        '*',
        '/',
        '//',
        '%',
        '~',
        'and',
        'or',
        '==',
        '!=',
        '<',
        '>',
        '<=',
        '>=',
        'in',
        'not in',
      ),
      value,
    )
    .map(([left, operator, right]) => `${left} ${operator} ${right}`);
  const deepest = { depthSize: 'small', withCrossShrink: true };
  const one = (weight, arbitrary) => ({ weight, arbitrary });
  return {
    str: fc.oneof(
      deepest,
      text,
      one(4, mapOf(strs, STR_TO_STR)),
      one(1, mapOf(nums, NUM_TO_STR)),
      one(1, mapOf(lists, LIST_TO_STR)),
      one(1, mapOf(dicts, DICT_TO_STR)),
      one(
        1,
        fc.tuple(strs, value).map(([a, b]) => `${a} ~ ${b}`),
      ),
      one(
        1,
        fc.tuple(format, value).map(([a, b]) => `'[${a}]' % (${b})`),
      ),
      one(
        1,
        fc.tuple(format, nums).map(([a, b]) => `'[${a}]' % (${b},)`),
      ),
      one(
        1,
        fc
          .tuple(format, value, value)
          .map(([a, b, c]) => `'${a}${b.length % 2 ? '%s' : ''}' % (${b}, ${c})`),
      ),
      one(
        1,
        fc.tuple(format, nums).map(([a, b]) => `'${a}'|format(${b})`),
      ),
      one(
        1,
        fc
          .tuple(
            pick('', '0', '!r', '0!s', 'a', 'a!r', '0!a'),
            spec,
            weighted([3, nums], [1, strs], [1, simple]),
          )
          .map(
            ([field, sp, v]) => `'<{${field}${sp === '' ? '' : `:${sp}`}}>'.format(${v}, a=${v})`,
          ),
      ),
      one(
        1,
        pick(
          "'{0.name}/{0[age]}'.format(people[0])",
          "'{a[0]}{b}'.format(a=items, b=n)",
          "'{:{}}'.format(n, 5)",
          "'{:>{w}.{p}f}'.format(f, w=8, p=2)",
          "'{}{}'.format(1)",
          "'{{}}{}'.format(s)",
          "'{0}{}'.format(1, 2)",
          "'{a.__class__}'.format(a=1)",
          "'{x}'.format_map(nested)",
          "'{name}'.format_map(nested)",
        ),
      ),
    ),
    num: fc.oneof(
      deepest,
      smallInt,
      one(3, mapOf(nums, NUM_TO_NUM)),
      one(2, calc()),
      one(2, mapOf(strs, STR_TO_NUM)),
      one(1, mapOf(lists, ['|length', '|sum', '|first', '|max', '|min', '.index(1)', '.count(1)'])),
      one(
        1,
        fc.tuple(nums, pick('0', '1', '2', '3', '-1', '0.5')).map(([a, b]) => `${a} ** ${b}`),
      ),
      one(
        1,
        nums.map((v) => `-${v}`),
      ),
      one(
        1,
        nums.map((v) => `${v}.bit_length()`),
      ),
      one(
        1,
        pick(
          'f.is_integer()',
          'f.as_integer_ratio()',
          '(0.1).hex()',
          'n.numerator',
          '(255).to_bytes(2, "big")',
          'big.bit_count()',
        ),
      ),
    ),
    bool: fc.oneof(
      deepest,
      pick('true', 'false', 'yes', 'no'),
      one(2, mapOf(strs, STR_TO_BOOL)),
      one(2, mapOf(nums, NUM_TO_BOOL)),
      one(1, mapOf(lists, LIST_TO_BOOL)),
      one(
        1,
        value.map((v) => `not ${v}`),
      ),
      one(
        1,
        fc.tuple(nums, pick('<', '>', '<=', '==', '!='), nums).map((p) => p.join(' ')),
      ),
      one(
        1,
        fc
          .tuple(simple, pick('in', 'not in'), weighted([2, lists], [1, dicts], [1, strs]))
          .map((p) => p.join(' ')),
      ),
      one(
        1,
        fc
          .tuple(value, pick('is', 'is not'), pick(...TESTS_PLAIN))
          .map(([v, is, t]) => `(${v}) ${is} ${t}`),
      ),
      one(
        1,
        fc.tuple(nums, nums, nums).map(([a, b, c]) => `${a} < ${b} <= ${c}`),
      ),
    ),
    list: fc.oneof(
      deepest,
      lists,
      one(3, mapOf(lists, LIST_TO_LIST)),
      one(2, mapOf(strs, STR_TO_LIST)),
      one(2, mapOf(dicts, DICT_TO_LIST)),
      one(
        1,
        fc
          .tuple(smallInt, smallInt, pick('', ', 2', ', -1'))
          .map(([a, b, st]) => `range(${a}, ${b}${st})|list`),
      ),
      one(1, apply(pick('people'), PEOPLE_TO_ANY, simple)),
    ),
    expression: fc.oneof(
      deepest,
      simple,
      one(8, tie('str')),
      one(6, tie('num')),
      one(4, tie('bool')),
      one(6, tie('list')),
      one(2, mapOf(lists, LIST_TO_ANY)),
      one(3, mapOf(dicts, DICT_TO_ANY)),
      one(2, apply(pick('people'), PEOPLE_TO_ANY, simple)),
      one(
        2,
        fc.tuple(value, tie('bool'), value).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
      ),
      one(
        1,
        fc.tuple(value, tie('bool')).map(([a, b]) => `(${a} if ${b})`),
      ),
      one(
        1,
        fc.tuple(value, pick('and', 'or'), value).map((p) => p.join(' ')),
      ),
      one(1, binary),
      one(
        1,
        fc.tuple(deep(simple), pick(...FILTERS_PLAIN)).map(([a, b]) => `${a}|${b}`),
      ),
      one(
        1,
        fc.tuple(deep(simple), fill(FILTERS_ARGS, simple)).map(([a, b]) => `${a}|${b}`),
      ),
      one(
        1,
        fc
          .tuple(deep(simple), pick('is', 'is not'), fill(TESTS_ARGS, simple))
          .map(([a, is, b]) => `${a} ${is} ${b}`),
      ),
      one(
        1,
        fc.tuple(deep(name), fill(METHODS, simple)).map(([a, b]) => `${a}.${b}`),
      ),
      one(
        1,
        fc.tuple(deep(name), pick(...ATTRIBUTES)).map(([a, b]) => `${a}.${b}`),
      ),
      one(
        1,
        fc.tuple(deep(name), simple).map(([a, b]) => `${a}[${b}]`),
      ),
      one(
        1,
        fc.array(value, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
      ),
      one(
        1,
        fc.array(value, { maxLength: 3 }).map((all) => `(${all.map((v) => `${v},`).join(' ')})`),
      ),
      one(
        1,
        fc
          .array(fc.tuple(simple, value), { maxLength: 3 })
          .map((all) => `{${all.map(([k, v]) => `${k}: ${v}`).join(', ')}}`),
      ),
      one(
        1,
        fc
          .tuple(
            pick('range', 'dict', 'cycler', 'joiner', 'namespace', 'list', 'missing'),
            fc.array(simple, { maxLength: 2 }),
          )
          .map(([f, args]) => `${f}(${args.join(', ')})`),
      ),
      one(
        1,
        fc
          .tuple(simple, pick('default', 'd'), simple)
          .map(([a, f, b]) => `missing.${'a'}|${f}(${b})`),
      ),
      one(
        1,
        fc
          .tuple(
            pick('missing', 'd.nope', 'd["x"]', 'people[9]', 's.foo', 'nil.x', 'missing.a'),
            pick(
              '',
              '|default("D")',
              '|d(1)',
              ' is defined',
              ' or "alt"',
              ' is undefined',
              '|list',
              '|length',
              '|join',
              ' == 1',
              ' ~ "t"',
              '|int',
              '|e',
              '.x',
              '[0]',
              '()',
              ' + 1',
              '|first',
              '|upper',
              '|tojson',
              '|default(none)',
              '|string',
              '|trim',
              '|sort',
            ),
          )
          .map((p) => p.join('')),
      ),
    ),
  };
});

const dash = weighted([8, pick('')], [1, pick('-')], [1, pick('+')]);
const space = pick('', ' ', '\n', ' \n  ', 'text', 'a\n', '\nb', ' <i> ', '}}', '%', '#');
const print = fc
  .tuple(expression, pick('', '', '', '-'), pick('', '', '-'))
  .map(([e, open, close]) => `{{${open} ${e} ${close}}}`);
const tag = (open, body, close = '') => `{%${open} ${body} ${close}%}`;
const LOOP = [
  'loop.index',
  'loop.index0',
  'loop.revindex',
  'loop.first',
  'loop.last',
  'loop.length',
  'loop.cycle("a", "b")',
  'loop.previtem',
  'loop.nextitem',
  'loop.changed(v)',
  'loop.depth',
  'loop.missing',
  'loop',
];

const { body } = fc.letrec((tie) => {
  const sub = tie('body');
  return {
    body: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      weighted([3, print], [2, space]),
      { weight: 3, arbitrary: fc.tuple(sub, sub).map((parts) => parts.join('')) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(dash, expression, sub, sub, dash)
          .map(
            ([o, e, a, b, c]) => `${tag(o, `if ${e}`)}${a}${tag(c, 'else')}${b}${tag('', 'endif')}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(expression, sub, expression, sub)
          .map(
            ([e, a, e2, b]) =>
              `${tag('', `if ${e}`)}${a}${tag('', `elif ${e2}`)}${b}${tag('', 'endif')}`,
          ),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            dash,
            weighted(
              [
                3,
                pick(
                  'items',
                  'words',
                  'people',
                  'd',
                  'nested.a.b',
                  'range(3)',
                  'd.items()',
                  'empty',
                  's',
                  '[1, [2, 3]]',
                  'mixed',
                  'missing',
                  'd|dictsort',
                  'people|groupby("age")',
                ),
              ],
              [1, expression],
            ),
            sub,
            pick(...LOOP),
            pick('v', 'v', 'v', 'k, v', 'x'),
          )
          .map(
            ([o, e, a, l, target]) =>
              `${tag(o, `for ${target} in ${e}`)}{{ v }}${a}{{ ${l} }};${tag('', 'endfor')}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(expression, expression, sub, sub)
          .map(
            ([e, c, a, b]) =>
              `${tag('', `for v in ${e} if ${c}`)}${a}{{ v }}${tag('', 'else')}${b}${tag('', 'endfor')}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(sub, pick('[]', '[[1], [2, [3]]]', 'nested.a.b'))
          .map(
            ([a, e]) =>
              `${tag('', `for v in ${e} recursive`)}${a}{{ loop(v) if v is sequence and v is not string and v is not mapping else v }}{{ loop.depth }}${tag('', 'endfor')}`,
          ),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(pick('x', 'y', 'z', 's', 'x, y'), expression, sub)
          .map(([t, e, a]) => `${tag('', `set ${t} = ${e}`)}${a}{{ x }}{{ y }}{{ z }}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(pick('x', 'z'), pick('', '|upper', '|trim|length', '|replace("a", "b")'), sub, sub)
          .map(
            ([t, f, a, b]) =>
              `${tag('', `set ${t}${f}`)}${a}${tag('', 'endset')}${b}[{{ x }}{{ z }}]`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(expression, sub)
          .map(
            ([e, a]) =>
              `${tag('', `with x = ${e}, y = x`)}${a}{{ x }}{{ y }}${tag('', 'endwith')}{{ x }}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            pick('', 'a', 'a, b=1', 'a, b=x', 'x'),
            sub,
            fc.array(expression, { maxLength: 2 }),
            pick('', 'b=2', 'c=3'),
          )
          .map(
            ([p, a, args, k]) =>
              `${tag('', `macro m(${p})`)}${a}{{ a }}{{ b }}{{ x }}${tag('', 'endmacro')}{{ m(${[...args, ...(k ? [k] : [])].join(', ')}) }}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            sub,
            pick('varargs', 'kwargs', 'caller is defined', 'm.name', 'm.arguments'),
            expression,
          )
          .map(
            ([a, v, e]) =>
              `${tag('', 'macro m()')}{{ ${v} }}${a}${tag('', 'endmacro')}{{ m(${e}, k=1) }}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(sub, sub, expression)
          .map(
            ([a, b, e]) =>
              `${tag('', 'macro m(x)')}<{{ caller(x) }}>${a}${tag('', 'endmacro')}${tag('', `call(q) m(${e})`)}${b}{{ q }}${tag('', 'endcall')}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            pick(
              'upper',
              'title',
              'trim',
              'replace("a", "b")',
              'length',
              'indent',
              'escape',
              'wordcount',
              'nofilter',
            ),
            sub,
          )
          .map(([f, a]) => `${tag('', `filter ${f}`)}${a}${tag('', 'endfilter')}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(pick('true', 'false', 'yes', 'missing'), sub)
          .map(
            ([v, a]) =>
              `${tag('', `autoescape ${v}`)}${a}{{ html }}{{ html|safe }}{{ html ~ "<" }}${tag('', 'endautoescape')}`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(dash, sub, dash)
          .map(([o, a, c]) => `{%${o} raw ${c === '+' ? '' : c}%}${a}{%${c} endraw ${o}%}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(dash, space, dash)
          .map(([o, a, c]) => `{#${o} ${a.replace('#', '')} ${c}#}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(pick('b1', 'b2', 'b3'), pick('', ' scoped'), sub)
          .map(([n, scoped, a]) => `${tag('', `block ${n}${scoped}`)}${a}${tag('', 'endblock')}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            pick('a', 'b', 'missing', 'lib'),
            pick('', ' ignore missing', ' without context', ' ignore missing with context'),
          )
          .map(([n, m]) => tag('', `include '${n}'${m}`)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(pick('', ' with context'), expression)
          .map(
            ([w, e]) =>
              `${tag('', `import 'lib' as lib${w}`)}{{ lib.twice(${e}) }}{{ lib.value }}{{ lib.ctx() }}`,
          ),
      },
      {
        weight: 1,
        arbitrary: expression.map(
          (e) =>
            `${tag('', "from 'lib' import twice, value as x, nothing")}{{ twice(${e}) }}{{ x }}{{ nothing }}`,
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(sub, pick('self.b1()', 'super()', 'self.b9', 'self'))
          .map(([a, e]) => `${tag('', 'block b1')}${a}${tag('', 'endblock')}{{ ${e} }}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(pick('base', 'base2', 'missing'), sub)
          .map(([n, a]) => `${tag('', `extends '${n}'`)}${a}`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(expression, expression)
          .map(
            ([a, b]) =>
              `${tag('', `set ns = namespace(v=${a})`)}${tag('', 'for i in [1, 2]')}${tag('', `set ns.v = ${b}`)}${tag('', 'set q = i')}${tag('', 'endfor')}{{ ns.v }}{{ q }}{{ ns.w }}`,
          ),
      },
    ),
  };
});

const TEMPLATES = {
  a: 'A{{ x }}{{ v }}{% set y = 9 %}{{ y }}',
  b: "{% include 'a' %}{{ s|upper }}",
  lib: '{% macro twice(v) %}{{ v }}{{ v }}{% endmacro %}{% macro ctx() %}{{ x }}{{ loop }}{% endmacro %}{% set value = 3 %}{% set _hidden = 4 %}text{{ x }}',
  base: 'BASE[{% block b1 %}base1{{ x }}{% endblock %}|{% block b2 %}base2{% endblock %}]{{ y }}',
  base2: "{% extends 'base' %}{% block b1 %}mid{{ super() }}{% endblock %}{% set x = 'two' %}",
};

const options = weighted(
  [10, fc.constant({})],
  [2, fc.constant({ undefined: 'strict' })],
  [1, fc.constant({ trimBlocks: true })],
  [1, fc.constant({ lstripBlocks: true })],
  [1, fc.constant({ trimBlocks: true, lstripBlocks: true, keepTrailingNewline: true })],
  [1, fc.constant({ autoescape: true })],
);

/** Damages a template, so that errors of syntax are compared too. */
const damage = fc.tuple(
  fc.nat(),
  pick(
    '',
    '{{',
    '}}',
    '{%',
    '%}',
    '(',
    ')',
    ']',
    "'",
    '|',
    '.',
    ',',
    '==',
    ' if ',
    ' is ',
    '{#',
    ' not ',
    '-',
    '@',
    '\n',
  ),
);

/** A case for `scripts/oracle.mjs`. */
export const templateCase = fc
  .tuple(weighted([3, print], [2, body]), options, weighted([11, fc.constant(null)], [1, damage]))
  .map(([source, extra, change]) => {
    let template = source;
    if (change !== null) {
      const at = change[0] % (template.length + 1);
      template = template.slice(0, at) + change[1] + template.slice(at + (change[0] % 3));
    }
    return { template, context: CONTEXT, options: { ...extra, templates: TEMPLATES } };
  });
