/** Hand-written templates for the vectors, by what they are about. One a line. */
const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('¶', '\n'));

export const STATEMENTS = {
  loops: lines(`
    {% for x in items %}{{ loop.index }}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}
    {% for x in items if x > 1 %}{{ loop.index }}/{{ loop.length }}:{{ x }} {% else %}none{% endfor %}
    {% for x in empty %}{{ x }}{% else %}nothing{% endfor %}
    {% for k, v in d|dictsort %}{{ k }}={{ v }};{% endfor %}{% for k in d %}{{ k }}{% endfor %}
    {% for x in [1, [2, [3]]] recursive %}{{ loop(x) if x is iterable else x }}{{ loop.depth }}{% endfor %}
    {% for x in [3, 3, 4] %}{{ loop.changed(x) }}{{ loop.previtem }}{{ loop.nextitem }};{% endfor %}
    {% for x in 'abc' %}{{ loop.cycle('odd', 'even') }}{{ loop.revindex }}{{ loop.first }}{% endfor %}
    {% for a in [1, 2] %}{% for b in [1, 2] %}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}
    {% for a, (b, c) in [(1, (2, 3))] %}{{ a }}{{ b }}{{ c }}{% endfor %}
    {% for a, b in [(1,)] %}{% endfor %}
    {% for a, b in [(1, 2, 3)] %}{% endfor %}
    {% for x in 5 %}{% endfor %}
    {% for x in missing %}{{ x }}{% else %}empty{% endfor %}
    {% for x in [none, 1] %}{{ x }}{{ loop.last }}{% endfor %}
    {% set x = 1 %}{% for i in [1, 2] %}{{ x }}{% set x = x + i %}{{ x }}{% endfor %}{{ x }}
    {% for x in items %}{% set y = x %}{% endfor %}{{ y }}
    {% for x in (x for x in items) %}{% endfor %}
    {% for i in range(3) %}{{ i }}{% if i == 1 %}{% continue %}{% endif %}{% endfor %}
    {% for x in words|batch(2, '-') %}{{ x|join('+') }};{% endfor %}
    {{ loop }}{% for x in [1] %}{{ loop }}{% endfor %}{{ loop }}
    {% for x in [1] recursive %}{{ loop() }}{% endfor %}
    {% for item in people recursive %}{{ item.name }}{% if item.kids %}{{ loop(item.kids) }}{% endif %}{% endfor %}`),
  scopes: lines(`
    {% if yes %}{% set z = 1 %}{% endif %}{{ z }}
    {% if no %}{% set x = 1 %}{% endif %}{{ x }}
    {{ z }}{% set z = 1 %}{{ z }}
    {% set x, y = 1, 2 %}{{ x }}{{ y }}{% set x = x, y %}{{ x }}
    {% set x %}a{{ n }}b{% endset %}{{ x }}{{ x|length }}
    {% set x | upper | trim %} a{{ n }} {% endset %}[{{ x }}]
    {% set ns = namespace(a=1) %}{% for i in items %}{% set ns.a = ns.a + i %}{% endfor %}{{ ns.a }}{{ ns.b }}{{ ns }}
    {% with a = 1, b = a %}{{ a }}{{ b }}{% endwith %}{{ a }}
    {% with %}{% set x = 2 %}{{ x }}{% endwith %}{{ x }}
    {% set true = 1 %}
    {% set d.a = 1 %}
    {% set x = 1 %}{% macro m() %}{{ x }}{% endmacro %}{% set x = 2 %}{{ m() }}
    {% for i in [1, 2] %}{% macro m() %}{{ i }}{% endmacro %}{{ m() }}{% endfor %}
    {% if a %}{% elif b %}{% elif yes %}c{% else %}d{% endif %}
    {% if 0 or '' or [] or {} or none or 0.0 %}t{% else %}f{% endif %}
    {% print n, s, x %}
    {% filter upper|replace('O', '0') %}{{ s }} foo{% endfilter %}
    {% autoescape true %}{{ html }}{{ html|safe }}{{ '<' ~ html|safe }}{% endautoescape %}{{ html }}
    {% autoescape yes %}{{ html }}{{ '<b>' }}{% endautoescape %}
    {% set x %}<b>{% endset %}{% autoescape true %}{{ x }}{% set y %}<i>{% endset %}{{ y }}{% endautoescape %}`),
  macros: lines(`
    {% macro m(a, b=2, c=a) %}{{ a }}{{ b }}{{ c }}{% endmacro %}{{ m(1) }}|{{ m(1, c=3) }}|{{ m(b=1, a=0) }}
    {% macro m(a) %}[{{ a }}]{% endmacro %}{{ m() }}{{ m(none) }}
    {% macro m(a) %}{{ a.x }}{% endmacro %}{{ m() }}
    {% macro m(a) %}{% endmacro %}{{ m(1, 2) }}
    {% macro m(a) %}{% endmacro %}{{ m(z=1) }}
    {% macro m() %}{{ varargs }}{{ kwargs }}{% endmacro %}{{ m(1, 2, a=3) }}
    {% macro m(a, b) %}{{ a }}{{ b }}{% endmacro %}{{ m(*[1, 2]) }}{{ m(**{'a': 3, 'b': 4}) }}{{ m(1, *[2]) }}
    {% macro m(x) %}<{{ caller() }}{{ x }}>{% endmacro %}{% call m(1) %}body{{ n }}{% endcall %}
    {% macro list(items) %}{% for i in items %}{{ caller(i) }}{% endfor %}{% endmacro %}{% call(x) list(items) %}({{ x }}){% endcall %}
    {% macro m() %}{{ caller }}{% endmacro %}{{ m() }}
    {% macro m() %}{% endmacro %}{% call m() %}{% endcall %}
    {% macro m(a=1, b) %}{% endmacro %}
    {% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}B{% endmacro %}{{ a() }}
    {% macro fact(n) %}{{ n * fact(n - 1)|int if n > 1 else 1 }}{% endmacro %}{{ fact(6) }}
    {{ m }}{% macro m(a, b) %}{% endmacro %}{{ m }}{{ m.name }}{{ m.arguments }}{{ m.catch_kwargs }}{{ m.caller }}
    {% macro m(caller) %}{{ caller() }}{% endmacro %}
    {% call n() %}{% endcall %}
    {% macro m() -%}  x  {%- endmacro %}[{{ m() }}]{{ m()|upper ~ '!' }}{{ m() == 'x' }}`),
  inheritance: lines(`
    {% extends 'base' %}{% block b1 %}child {{ super() }}{% endblock %}ignored
    {% extends 'base2' %}{% block b2 %}B2{% endblock %}
    {% block b1 %}one{% endblock %}{{ self.b1() }}
    {% block b1 %}{{ super() }}{% endblock %}
    {% extends missing %}
    {% extends 'nowhere' %}
    {% if yes %}{% extends 'base' %}{% endif %}{% block b1 %}dynamic{% endblock %}
    {% include 'a' %}{% include 'nowhere' ignore missing %}{% include ['nowhere', 'b'] %}
    {% include 'nowhere' %}
    {% set x = 'local' %}{% include 'a' %}{% include 'lib' without context %}
    {% import 'lib' as lib %}{{ lib.twice('ab') }}{{ lib.value }}{{ lib._hidden }}{{ lib.ctx() }}{{ lib }}
    {% from 'lib' import twice as t, value, nope %}{{ t(1) }}{{ value }}[{{ nope }}]{{ nope.x }}
    {% from 'lib' import _hidden %}
    {% for i in [1, 2] %}{% block b3 scoped %}{{ i }}{% endblock %}{% block b4 %}{{ i }}{% endblock %}{% endfor %}
    {% block a %}{% endblock %}{% block a %}{% endblock %}
    {% block a required %}{% endblock %}
    {% block a-b %}{% endblock %}
    {% extends 'base' %}{% extends 'base' %}`),
  whitespace: lines(String.raw`
    a ¶ {%- if yes -%} ¶ b ¶ {%- endif -%} ¶ c
    a{{- 1 -}} b {{+ 2 }}{#- x -#} c
    {% if yes %}¶a¶{% endif %}¶b¶
    {%+ if yes +%} a {%+ endif +%}¶
    {% raw %}{{ x }}{% if %}{% endraw %}
    {%- raw -%} ¶ {{ x }} ¶ {%- endraw -%} ¶ y
    {# a ¶ comment #}{{ 1 }}{##}{#
    a {{ '{{' }} b {{ "}}" }} { { } } {% raw %}{#{% endraw %}
    {{ {'a': {'b': 1}}['a']['b'] }}{{ [1, 2,] }}{{ (1,) }}{{ () }}
    {{ 'a' 'b' "c" }}{{ 'a\n\x41\u20ac\101\q' }}{{ "it's" }}
    ¶¶{{ 1 }}¶¶`),
};

export const ERRORS = lines(String.raw`
  {{ }}
  {{ 1 + }}
  {{ (1 }}
  {{ [1, 2 }}
  {{ {1: 2 }}
  {{ a b }}
  {{ a.b. }}
  {{ a..b }}
  {{ 'a }}
  {{ a | }}
  {{ a | 1 }}
  {{ a is }}
  {{ a is b is c }}
  {{ a = 1 }}
  {{ a ? b : c }}
  {{ a && b }}
  {{ a $ b }}
  {{ not }}
  {{ a if }}
  {{ f(a=1, 2) }}
  {{ f(**a, b) }}
  {{ f(a=1, a=2) }}
  {{ '\xZZ' }}
  {{ 1|nofilter }}
  {{ 1 is notest }}
  {% if yes %}{{ 1|nofilter }}{% endif %}
  {{ 1|nofilter if no else 2 }}
  {% for x in items %}{{ x|nofilter }}{% endfor %}
  {% if %}{% endif %}
  {% if yes %}
  {% endif %}
  {% for %}{% endfor %}
  {% for x items %}{% endfor %}
  {% for 1 in items %}{% endfor %}
  {% for loop in items %}{{ loop }}{% endfor %}
  {% set %}
  {% set 1 = 2 %}
  {% set x = %}
  {% macro %}{% endmacro %}
  {% macro m(1) %}{% endmacro %}
  {% macro m(a, a) %}{% endmacro %}
  {% call x %}{% endcall %}
  {% block %}{% endblock %}
  {% unknown %}
  {% else %}
  {% if yes %}{% endfor %}
  ¶¶{% if yes %}¶{{ 1 + }}¶{% endif %}
  ¶{{ 1 }}¶{{ missing.x }}
  {{ n }}¶{% for x in items %}¶{{ x.y.z }}¶{% endfor %}
  {% macro m() %}¶¶{{ 1 / 0 }}{% endmacro %}¶{{ m() }}
  {% set x = 1 %}¶{% set y = x.a.b %}
  {{ 1 / 0 }}
  {{ 1 % 0 }}
  {{ 1 // 0.0 }}
  {{ 'a' + 1 }}
  {{ 'a' - 'b' }}
  {{ [] + () }}
  {{ 1 < 'a' }}
  {{ -'a' }}
  {{ 5() }}
  {{ s() }}
  {{ items['a'].b }}
  {{ {[]: 1} }}
  {{ 'a' in 5 }}
  {{ 5 in 'a' }}
  {{ range() }}
  {{ range(1, 2, 0) }}
  {{ 10.0 ** 400 }}
  {{ 0 ** -1 }}
  {{ '%d' % 'a' }}
  {{ '%s %s' % 'a' }}
  {{ '{}'.format() }}
  {{ '{a}'.format() }}
  {{ s.upper(1) }}
  {{ s.nope() }}
  {{ items.pop(9) }}
  {{ d.pop('zz') }}
  {{ items|join(items) }}
  {{ n|length }}
  {{ n|first }}
  {{ s|round }}
  {{ mixed|sort }}
  {{ items|map }}
  {{ items|map('nope')|list }}
  {{ items|sum(start='a') }}
  {{ missing|tojson }}
  {{ 'a'|truncate(1) }}
  {{ 'a'|batch }}
  {{ 'a'|indent(nope=1) }}`);

export const HOSTILE = lines(`
  {{ s.constructor }}{{ d.constructor }}{{ items.constructor }}{{ n.constructor }}{{ yes.constructor }}
  {{ s.constructor('x') }}
  {{ s.__proto__ }}{{ d.__proto__ }}{{ items.__proto__ }}{{ d['__proto__'] }}{{ d['constructor'] }}
  {{ d.__proto__.x }}
  {{ constructor }}{{ toString }}{{ __proto__ }}{{ hasOwnProperty }}{{ globalThis }}{{ process }}{{ require }}
  {{ range.constructor('return 1')() }}
  {{ d.get.constructor('return 1')() }}
  {{ s.upper.constructor }}{{ s.upper.__self__ }}{{ s.upper.call }}{{ s.upper.apply }}{{ s.upper.bind }}
  {% macro m() %}{% endmacro %}{{ m.constructor }}{{ m.__globals__ }}{{ m._func }}{{ m.prototype }}
  {{ ''.__class__ }}{{ ''.__class__.__mro__ }}
  {{ ''|attr('__class__') }}{{ ''|attr('__class__')|attr('__mro__') }}
  {{ '{0.__class__}'.format(1) }}
  {{ '{0.__class__.__mro__}'.format(1) }}
  {{ [d]|map(attribute='__proto__')|list }}{{ [d]|map(attribute='constructor')|list }}
  {{ [d]|sum(attribute='constructor') }}
  {{ [d]|groupby('__proto__') }}
  {{ [d, d]|sort(attribute='constructor.name') }}
  {{ 1|constructor }}
  {{ 1 is __proto__ }}
  {{ items|map('constructor')|list }}
  {{ items|map('__proto__')|list }}
  {{ items|select('toString')|list }}
  {% set d2 = {'__proto__': {'a': 1}} %}{{ d2.a }}{{ d2 }}{{ {}.a }}{{ d2['__proto__'].a }}
  {% set x = d.update({'__proto__': {'polluted': 1}}) %}{{ {}.polluted }}{{ d.polluted }}{{ d|length }}
  {% set ns = namespace() %}{% set ns.__proto__ = 1 %}{{ ns.__proto__ }}{{ ns.x }}
  {% set __proto__ = 5 %}{{ __proto__ }}{{ {}.x }}
  {{ dict(__proto__=1, constructor=2) }}{{ dict(a=1).__proto__ }}
  {{ x"&&1&&" }}
  {{ s.x'y }}
  {{ self.constructor }}{{ self.__init__ }}{{ self._TemplateReference__context }}
  {{ cycler.__init__ }}{{ cycler.__init__.__globals__ }}
  {{ joiner().__class__ }}{{ namespace.__init__.__globals__.os }}
  {{ lipsum.__globals__ }}{{ lipsum.__globals__.os }}
  {{ items.length }}{{ s.length }}{{ items.push }}{{ items.map }}{{ s.match }}{{ s.toUpperCase }}{{ d.valueOf }}
  {{ items[-1] }}{{ items['length'] }}{{ s['length'] }}{{ items['0'] }}{{ items['push'] }}
  {{ (items|map('string')).gi_frame }}{{ (items|map('string')).gi_code.co_code }}
  {{ range(1000001) }}
  {{ d.keys().mapping }}{{ (1).real.__class__ }}{{ missing.__class__ }}{{ missing.__init__ }}`);
