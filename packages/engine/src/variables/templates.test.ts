import { LosslessNumber, parseJson } from '@voicepay/spec';
import { describe, expect, it } from 'vitest';
import { coreTemplates } from './core-templates.ts';
import { createJinjaTemplates } from './jinja-templates.ts';
import { renderSetVariables, variableContext } from './render-set-variables.ts';

const json = (text: string) => {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value as never;
};
const sources = {
  params: json('{"order_id":"7","total":42.0,"big":9007199254740993,"both":"params"}'),
  refs: json('{"caller":{"name":"Ada"},"both":"refs","nothing":null}'),
  input: json('{"channel":"voice","both":"input"}'),
};

describe.each([
  ['Core', coreTemplates],
  ['Jinja', createJinjaTemplates()],
])('set variables by %s', (_, templates) => {
  const render = (configured: object) =>
    renderSetVariables(configured as never, sources, templates);

  it('resolve the names of the three sources and of all of them', () => {
    const rendered = render({
      a: '{{ params.order_id }}',
      b: '{{ refs.caller.name }}',
      c: '{{ input.channel }}',
      d: '{{ vars.get("both") }}',
      e: 'order {{ params.order_id }} of {{ refs.caller.name }}',
    });
    const values = { a: '7', b: 'Ada', c: 'voice', d: 'params', e: 'order 7 of Ada' };
    expect(rendered).toEqual({ ok: true, values });
  });

  it('keep the type and the literal of a single expression, and guess nothing', () => {
    const rendered = render({
      a: ' {{ params.total }} ',
      b: '{{ params.big }}',
      c: '{{ refs.caller }}',
      d: '{{ params.missing }}',
      e: 'x{{ params.missing }}',
      f: '0{{ params.order_id }}',
      g: '{{ refs.nothing }}',
      h: 'x{{ refs.nothing }}',
    });
    expect(rendered).toEqual({
      ok: true,
      values: {
        a: new LosslessNumber('42.0'),
        b: new LosslessNumber('9007199254740993'),
        c: { name: 'Ada' },
        d: null,
        e: 'x',
        f: '07',
        g: null,
        h: 'xNone',
      },
    });
  });

  it('send what is no template as it stands, of any type', () => {
    const configured = { a: 1, b: [true, null, { c: '{ }' }], d: 'text' };
    expect(render(configured)).toEqual({ ok: true, values: configured });
  });

  it('tell every variable that cannot be rendered', () => {
    const rendered = render({ a: '{{ params.x.y.z }}', b: { c: '{{ 1 + }}' } });
    expect(rendered.ok).toBe(false);
    if (rendered.ok) return;
    expect(rendered.errors.map((e) => e.pointer)).toEqual([
      '/set_variables/a',
      '/set_variables/b/c',
    ]);
  });

  it('write minor units as money of the session’s currency', () => {
    const start = (amount: number, currency: string) => ({
      ...variableContext(sources),
      start: { amount, currency },
    });
    const money = '{{ start.amount | money }}';
    const text = (amount: number, currency: string) =>
      templates.render(money, start(amount, currency));
    expect(text(4200, 'USD')).toEqual({ ok: true, value: '42.00 USD' });
    expect(text(4200, 'JPY')).toEqual({ ok: true, value: '4200 JPY' });
    expect(text(5, 'KWD')).toEqual({ ok: true, value: '0.005 KWD' });
  });
});

describe('Jinja templates', () => {
  const templates = createJinjaTemplates();
  const context = variableContext(sources);

  it('compute, and keep the type of what they compute', () => {
    const evaluate = (text: string) => templates.evaluate(text, context);
    expect(evaluate('{{ params.order_id | int + 1 }}')).toEqual({ ok: true, value: 8 });
    expect(evaluate('{{ [1, 2] }}')).toEqual({ ok: true, value: [1, 2] });
    expect(evaluate('{% if params.x %}a{% else %}b{% endif %}')).toEqual({ ok: true, value: 'b' });
  });

  it('end what costs too much, and reach nothing of the host', () => {
    const bomb =
      '{% for i in range(100000000) %}{% for j in range(1000) %}x{% endfor %}{% endfor %}';
    expect(templates.render(bomb, context).ok).toBe(false);
    const reach = '{{ params.constructor.constructor("return process.pid")() }}';
    expect(templates.render(reach, context).ok).toBe(false);
  });
});
