import { valueError } from '../errors.ts';
import { escapeHtml } from '../filters/escape.ts';
import { capitalize } from '../methods/text-case.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { toIndex } from '../values/conversion.ts';
import { bind, signature } from '../values/signature.ts';
import { truth } from '../values/truth.ts';
import { type Keywords, Markup, type Value } from '../values/value.ts';

const WORDS = (
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut ' +
  'labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris ' +
  'nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse ' +
  'cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui ' +
  'officia deserunt mollit anim id est laborum'
).split(' ');

const PARAMETERS = signature('generate_lorem_ipsum', 'n html min max', {
  n: 5,
  html: true,
  min: 20,
  max: 100,
});

/** `lipsum(n=5, html=True, min=20, max=100)`: paragraphs of filler text. */
export function lipsum(rt: Runtime, args: readonly Value[], keywords: Keywords): Value {
  const [n, html, min, max] = bind(PARAMETERS, args, keywords) as [Value, Value, Value, Value];
  const least = toIndex(min);
  const most = toIndex(max);
  if (most <= least) throw valueError(`empty range for randrange() (${least}, ${most})`);
  const paragraphs: string[] = [];
  for (let count = 0; count < toIndex(n); count += 1) {
    const size = least + Math.floor(rt.random() * (most - least));
    rt.budget.text(size * 8);
    rt.budget.step(size * 5);
    paragraphs.push(paragraph(rt, size));
  }
  if (!truth(rt, html)) return paragraphs.join('\n\n');
  return new Markup(paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n'));
}

function between(rt: Runtime, least: number, end: number): number {
  return least + Math.floor(rt.random() * (end - least));
}

function paragraph(rt: Runtime, size: number): string {
  const words: string[] = [];
  let sentence = true;
  let comma = 0;
  let stop = 0;
  for (let index = 0; index < size; index += 1) {
    let word = WORDS[between(rt, 0, WORDS.length)]!;
    if (sentence) word = capitalize(word);
    sentence = false;
    if (index - between(rt, 3, 8) > comma) {
      comma = index;
      stop += 2;
      word += ',';
    }
    if (index - between(rt, 10, 20) > stop) {
      comma = index;
      stop = index;
      word += '.';
      sentence = true;
    }
    words.push(word);
  }
  const text = words.join(' ').replace(/,$/, '.');
  return text.endsWith('.') ? text : `${text}.`;
}
