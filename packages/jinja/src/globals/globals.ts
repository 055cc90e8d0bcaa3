import { TemplateError, typeError, valueError } from '../errors.ts';
import { fillDict, fromKeys } from '../methods/dict.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { toIndex } from '../values/conversion.ts';
import { PyDict } from '../values/dict.ts';
import { PyClass, PyFunction } from '../values/function.ts';
import { MAX_RANGE, PyRange } from '../values/range.ts';
import { arity, bind, noKeywords, signature } from '../values/signature.ts';
import type { Value } from '../values/value.ts';
import { Cycler } from './cycler.ts';
import { Joiner } from './joiner.ts';
import { lipsum } from './lipsum.ts';
import { Namespace } from './namespace.ts';

function range(args: readonly Value[]): PyRange {
  arity('range', args, 1, 3);
  const numbers = args.map((value) => toIndex(value));
  const [start, stop] = numbers.length === 1 ? [0, numbers[0]!] : (numbers as [number, number]);
  const step = numbers[2] ?? 1;
  if (step === 0) throw valueError('range() arg 3 must not be zero');
  const result = new PyRange(start, stop, step);
  if (result.length > MAX_RANGE) {
    throw new TemplateError(
      'OverflowError',
      `Range too big. The sandbox blocks ranges larger than MAX_RANGE (${MAX_RANGE}).`,
    );
  }
  return result;
}

const JOINER = signature('Joiner.__init__', 'sep', { sep: ', ' });

/** Names that every template knows. */
export const GLOBALS: ReadonlyMap<string, Value> = new Map<string, Value>([
  [
    'range',
    new PyFunction('function', 'safe_range', (_rt, args, keywords) => {
      noKeywords('range', keywords);
      return range(args);
    }),
  ],
  [
    'dict',
    new PyClass(
      'dict',
      (rt: Runtime, args, keywords) => {
        const dict = new PyDict();
        fillDict(rt, dict, 'dict', args, keywords);
        return dict;
      },
      new Map([['fromkeys', (rt: Runtime, args: Value[]) => fromKeys(rt, args)]]),
    ),
  ],
  ['lipsum', new PyFunction('function', 'generate_lorem_ipsum', lipsum)],
  [
    'cycler',
    new PyClass('jinja2.utils.Cycler', (_rt, args, keywords) => {
      if (keywords !== null && keywords.size > 0) {
        throw typeError('Cycler.__init__() got an unexpected keyword argument');
      }
      return new Cycler(args);
    }),
  ],
  [
    'joiner',
    new PyClass('jinja2.utils.Joiner', (_rt, args, keywords) => {
      return new Joiner(bind(JOINER, args, keywords)[0]!);
    }),
  ],
  [
    'namespace',
    new PyClass('jinja2.utils.Namespace', (rt, args, keywords) => {
      return Namespace.create(rt, args, keywords);
    }),
  ],
]);
