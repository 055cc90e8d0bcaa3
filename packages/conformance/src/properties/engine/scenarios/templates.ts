import { readFileSync } from 'node:fs';
import { isTaken, objectOf, statusOf } from '../../../session/reading.ts';
import { plainPlan, type SessionPlan } from '../../../session/session-plan.ts';
import { tellAnswer } from '../../../session/world.ts';
import { drive, type Scenario, type Stage, told } from './scenario.ts';

interface Vectors {
  /** The Jinja2 that wrote the texts. */
  readonly source: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly vectors: readonly { readonly template: string; readonly text: string }[];
}

/** Written by scripts/freeze-jinja-vectors.mjs. */
const file = new URL('../../../../data/jinja-vectors.json', import.meta.url);

/** Ways out of a template, by the roads of Python and of JavaScript. */
const escapes = [
  "{{ ''.__class__.__mro__ }}",
  '{{ params.__class__.__init__.__globals__ }}',
  '{{ cycler.__init__.__globals__.os.environ }}',
  '{{ lipsum.__globals__ }}',
  '{{ self.__init__.__globals__ }}',
  '{{ params.constructor.name }}',
  '{{ params.__proto__ }}',
  '{{ "".constructor.constructor("return process")().pid }}',
];

const bombs = [
  '{% for i in range(100000000) %}x{% endfor %}',
  '{% for i in range(100000) %}{% for j in range(100000) %}{% endfor %}{% endfor %}',
  "{{ 'x' * 1000000000 }}",
];

/** Set variables of an opening of this many templates at a time. */
const atATime = 30;

/** The level Templates: texts as real Jinja2 made them, and templates that should get nowhere. */
export const templateScenarios: readonly Scenario[] = [
  {
    name: 'templates as Jinja2 renders them',
    levels: ['templates'],
    proves: ['function:jinja-in-full'],
    async run(stage) {
      const { source, params, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
      for (let at = 0; at < vectors.length; at += atATime) {
        const some = vectors.slice(at, at + atATime);
        const { driver, rendered, refusal } = await render(
          stage,
          some.map(({ template }) => template),
          params,
        );
        for (const [index, { template, text }] of some.entries()) {
          const cut = (value: unknown) => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';
          told(stage, driver, 'function:jinja-in-full', {
            expected: `${cut(text)} for ${template} (${source})`,
            actual: `${refusal ?? cut(rendered[`v${index}`])} for ${template} (${source})`,
          });
        }
      }
    },
  },
  {
    name: 'null inside a text',
    levels: ['templates'],
    proves: ['function:none-prints-as-in-jinja'],
    async run(stage) {
      const { driver, rendered } = await render(stage, ['<{{ params.nil }}>'], { nil: null });
      told(stage, driver, 'function:none-prints-as-in-jinja', {
        expected: '"<None>"',
        actual: JSON.stringify(rendered.v0) ?? 'nothing',
      });
    },
  },
  {
    name: 'a template that fails when it is rendered',
    levels: ['templates'],
    proves: ['function:render-error-refuses-the-session'],
    async run(stage) {
      const { driver, status } = await render(stage, ['{{ 1 // 0 }}'], {});
      told(stage, driver, 'function:render-error-refuses-the-session', {
        expected: '422',
        actual: `${status}`,
      });
    },
  },
  {
    name: 'templates that look for a way out',
    levels: ['templates'],
    proves: ['function:templates-are-contained'],
    async run(stage) {
      for (const template of escapes) {
        const { driver, rendered } = await render(stage, [template], { a: 1 });
        // A refusal has rendered nothing at all.
        const value = rendered.v0 ?? '';
        told(stage, driver, 'function:templates-are-contained', {
          expected: `nothing from ${template}`,
          actual: `${value === '' ? 'nothing' : JSON.stringify(value)} from ${template}`,
        });
      }
    },
  },
  {
    name: 'templates without an end',
    levels: ['templates'],
    proves: ['function:template-cost-is-bounded'],
    async run(stage) {
      for (const template of bombs) {
        const { driver, status } = await render(stage, [template], {});
        told(stage, driver, 'function:template-cost-is-bounded', {
          expected: `422 for ${template}`,
          actual: `${status ?? 'no answer in 10 s'} for ${template}`,
        });
      }
    },
  },
];

/** What the start request has for these templates, as `v0`, `v1` and so on. */
async function render(
  stage: Stage,
  templates: readonly string[],
  params: Readonly<Record<string, unknown>>,
) {
  const setVariables = Object.fromEntries(templates.map((t, index) => [`v${index}`, t]));
  const plan: SessionPlan = { ...plainPlan, params, setVariables };
  const driver = await drive(stage, plan, []);
  const opened = driver.trace().steps[0];
  const start = driver.peers.calls.find((call) => call.peer === 'start');
  driver.done();
  return {
    driver,
    status: opened === undefined ? undefined : statusOf(opened),
    refusal:
      opened?.answer === undefined || isTaken(opened) ? undefined : tellAnswer(opened.answer),
    rendered: objectOf(start?.body ?? '{}'),
  };
}
