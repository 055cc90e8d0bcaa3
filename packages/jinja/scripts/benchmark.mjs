/**
 * Times this package against nunjucks and @huggingface/jinja in one run, round by round in turns,
 * so that the machine's load falls on all of them: npm run bench -w @voicepay/jinja
 *
 * Prints medians in microseconds, and the ratios that the package promises to keep.
 */
import { Template as HuggingFaceTemplate } from '@huggingface/jinja';
import nunjucks from 'nunjucks';
import { Environment } from '../dist/index.js';

const ROUNDS = 60;
const REPEATS = 60;

const lines = Array.from({ length: 8 }, (_, index) => ({
  sku: `SKU-${index}`,
  qty: index + 1,
  price: 1999,
}));
const context = {
  vars: { order_id: '10482', amount: 4200, currency: 'USD', name: 'Ada', tags: ['billing', 'vip'] },
  invoices: Array.from({ length: 3 }, (_, id) => ({
    id: `INV-${id}`,
    status: id ? 'open' : 'paid',
    lines,
  })),
};
const TEMPLATES = {
  variable: 'Order {{ vars.order_id }}',
  prompt:
    'You are calling {{ vars.name | upper }} about order {{ vars.order_id }}.\n' +
    '{% if vars.amount > 1000 %}The amount of {{ vars.amount }} {{ vars.currency }} is due.{% else %}Small amount.{% endif %}\n' +
    '{% for tag in vars.tags %}- {{ loop.index }}. {{ tag | capitalize }}\n{% endfor %}' +
    'Say: "{{ vars.missing | default("thank you") }}".',
  invoices:
    '{% for invoice in invoices %}{{ invoice.id }} ({{ invoice.status }}):\n' +
    '{% for line in invoice.lines %}  {{ loop.index }}. {{ line.sku }} x {{ line.qty }} = {{ line.qty * line.price }}\n' +
    '{% endfor %}{% endfor %}',
};

const environment = new Environment();
const other = new nunjucks.Environment(null, { autoescape: false });

function contestants(source) {
  const ours = environment.fromString(source);
  const theirs = new nunjucks.Template(source, other, undefined, true);
  const huggingFace = new HuggingFaceTemplate(source);
  return {
    'ours, parse and render': () => environment.fromString(source).render(context),
    'ours, render': () => ours.render(context),
    'nunjucks, parse and render': () =>
      new nunjucks.Template(source, other, undefined, true).render(context),
    'nunjucks, render': () => theirs.render(context),
    'huggingface, parse and render': () => new HuggingFaceTemplate(source).render(context),
    'huggingface, render': () => huggingFace.render(context),
  };
}

function measure(source) {
  const runners = Object.entries(contestants(source));
  const times = new Map(runners.map(([name]) => [name, []]));
  for (let round = -10; round < ROUNDS; round += 1) {
    for (const [name, run] of runners) {
      const start = process.hrtime.bigint();
      for (let repeat = 0; repeat < REPEATS; repeat += 1) run();
      const microseconds = Number(process.hrtime.bigint() - start) / 1000 / REPEATS;
      if (round >= 0) times.get(name).push(microseconds);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

function median(list) {
  return list.sort((a, b) => a - b)[list.length >> 1];
}

const ratios = [
  ['parse and render, of nunjucks', 'ours, parse and render', 'nunjucks, parse and render', 1.5],
  ['render, of compiled nunjucks', 'ours, render', 'nunjucks, render', 5],
  ['render, of huggingface', 'ours, render', 'huggingface, render', 0.2],
];

for (const [name, source] of Object.entries(TEMPLATES)) {
  const medians = measure(source);
  console.log(`\n${name}`);
  for (const [contestant, time] of medians) {
    console.log(`  ${contestant.padEnd(32)} ${time.toFixed(1).padStart(8)} us`);
  }
  for (const [title, mine, yours, bound] of ratios) {
    const ratio = medians.get(mine) / medians.get(yours);
    const verdict = ratio <= bound ? 'within' : 'ABOVE';
    console.log(`  ${title.padEnd(34)} ${ratio.toFixed(2).padStart(6)}x, ${verdict} ${bound}x`);
  }
}
