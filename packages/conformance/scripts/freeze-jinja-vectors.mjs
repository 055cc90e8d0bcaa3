// Takes a share of every category from the vectors that packages/jinja froze from real Jinja2, in a form
// that goes over the wire: names come from `params`. Run it when those vectors change.
//   node scripts/freeze-jinja-vectors.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const perCategory = 8;
const from = new URL('../../jinja/test/generated/vectors.json', import.meta.url);
const { source, context, vectors } = JSON.parse(readFileSync(from, 'utf8'));
const usable = vectors.filter(
  ({ template, text, options }) =>
    text !== undefined && options === undefined && !/include|import|extends|block/.test(template),
);
const named = (template) =>
  Object.keys(context).filter((name) => new RegExp(`\\b${name}\\b`).test(template));
const share = [...new Set(usable.map(({ category }) => category))].flatMap((category) => {
  const all = usable.filter((vector) => vector.category === category);
  const step = Math.max(1, Math.floor(all.length / perCategory));
  return all.filter((_, index) => index % step === 0).slice(0, perCategory);
});
/** A statement in front, so that no template is one single expression, which would keep its type. */
const statements = (template) => {
  const names = named(template);
  const sets = names.map((name) => `{% set ${name} = params['${name}'] %}`).join('');
  return names.length === 0 ? '{% set nothing = 0 %}' : sets;
};
const onTheWire = share.map(({ category, template, text }) => ({
  category,
  template: `${statements(template)}${template}`,
  text,
}));
const lines = onTheWire.map((vector) => JSON.stringify(vector)).join(',\n');
const head = `"source": ${JSON.stringify(source)},\n"params": ${JSON.stringify(context)},`;
writeFileSync(
  new URL('../data/jinja-vectors.json', import.meta.url),
  `{\n${head}\n"vectors": [\n${lines}\n]\n}\n`,
);
process.stdout.write(`${onTheWire.length} vectors\n`);
