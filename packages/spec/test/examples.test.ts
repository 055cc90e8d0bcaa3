import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type JsonValue, LosslessNumber, parseJson, toPointer } from '../src/json/parse-json.ts';
import { equalJson } from '../src/json/write-json.ts';
import { requirementById } from '../src/requirements.ts';
import { type Noun, validate } from '../src/schemas/validate.ts';

interface Cases {
  readonly valid: Readonly<Record<string, string>>;
  readonly invalid: Readonly<
    Record<string, { readonly from: string; readonly breaks: string; readonly fault?: string }>
  >;
  readonly open?: Readonly<Record<string, { readonly says: string; readonly decided_by: string }>>;
}

const root = new URL('../examples/', import.meta.url);
const nouns = readdirSync(new URL('../schemas/', import.meta.url))
  .map((file) => file.replace('.schema.json', '') as Noun)
  .sort();
/** Vocabularies that have fewer members than four. */
const fewerValid: readonly string[] = ['token-type'];

const read = (noun: string, file: string) => readFileSync(new URL(`${noun}/${file}`, root));
const casesOf = (noun: string): Cases => parse(read(noun, 'cases.yaml').toString('utf8'));

function filesOf(noun: string, verdict: string): readonly string[] {
  return readdirSync(new URL(`${noun}/`, root))
    .filter((file) => file.endsWith(`.${verdict}.json`))
    .map((file) => file.replace(`.${verdict}.json`, ''))
    .sort();
}

function exampleOf(noun: string, file: string): JsonValue {
  const result = parseJson(read(noun, file));
  if (!result.ok) throw new Error(`${noun}/${file}: ${result.message}`);
  return result.value;
}

/** Pointers at which two values differ: a member too many, one missing, or another value. */
function differences(
  a: JsonValue,
  b: JsonValue,
  path: readonly (string | number)[] = [],
): readonly string[] {
  if (equalJson(a, b)) return [];
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.flatMap((item, i) => differences(item, b[i] as JsonValue, [...path, i]));
  }
  if (!isObject(a) || !isObject(b)) return [toPointer([...path])];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => {
    const both = Object.hasOwn(a, key) && Object.hasOwn(b, key);
    if (!both) return [toPointer([...path, key])];
    return differences(a[key] as JsonValue, b[key] as JsonValue, [...path, key]);
  });
}

function isObject(value: JsonValue): value is { [key: string]: JsonValue } {
  const isPlain = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isPlain && !(value instanceof LosslessNumber);
}

describe.each(nouns)('the examples of %s', (noun) => {
  const cases = casesOf(noun);

  it('are all listed with what they show, and there are enough of them', () => {
    for (const verdict of ['valid', 'invalid', 'open'] as const) {
      expect(filesOf(noun, verdict), verdict).toEqual(Object.keys(cases[verdict] ?? {}).sort());
    }
    expect(Object.keys(cases.valid).length).toBeGreaterThanOrEqual(
      fewerValid.includes(noun) ? 3 : 4,
    );
    expect(Object.keys(cases.invalid).length).toBeGreaterThanOrEqual(8);
  });

  it('are accepted where they are valid, or left open by the schema', () => {
    for (const [verdict, names] of Object.entries({
      valid: Object.keys(cases.valid),
      open: Object.keys(cases.open ?? {}),
    }))
      for (const name of names) {
        const result = validate(noun, exampleOf(noun, `${name}.${verdict}.json`));
        expect(result.ok ? [] : result.errors, name).toEqual([]);
      }
  });

  it.each(Object.entries(cases.invalid))('refuse %s, wrong in one place', (name, invalid) => {
    expect(Object.keys(cases.valid)).toContain(invalid.from);
    const read1 = parseJson(read(noun, `${name}.invalid.json`));
    if (!read1.ok) {
      expect(read1.fault).toBe(invalid.fault);
      return;
    }
    expect(invalid.fault).toBeUndefined();
    const original = exampleOf(noun, `${invalid.from}.valid.json`);
    expect(differences(original, read1.value)).toHaveLength(1);
    expect(validate(noun, read1.value).ok).toBe(false);
  });

  it('name requirements that exist', () => {
    const ids = [
      ...Object.values(cases.invalid).map((c) => c.breaks),
      ...Object.values(cases.open ?? {}).map((c) => c.decided_by),
    ];
    expect(ids.filter((id: string) => requirementById(id as never) === undefined)).toEqual([]);
  });
});

describe('the page’s own JSON', () => {
  it.each([
    ['start-response', 'the-pages-own'],
    ['success-outcome', 'the-pages-own'],
    ['failure-outcome', 'the-pages-own'],
    ['function-configuration', 'the-pages-input-schema'],
    ['session-settings', 'the-pages-own'],
    ['processor-parameters', 'the-pages-echo'],
  ] as const)('is among the valid examples: %s %s', (noun, name) => {
    expect(casesOf(noun).valid).toHaveProperty(name);
  });
});

describe('the examples of the AsyncAPI document', () => {
  const document = parse(
    readFileSync(new URL('../asyncapi/session-events.yaml', import.meta.url), 'utf8'),
  );
  const messages = Object.values(document.components.messages) as {
    name: string;
    examples: { payload: { type: string } }[];
  }[];

  it('show every event of a session, and each is one', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../schemas/session-event.schema.json', import.meta.url), 'utf8'),
    );
    expect(messages.map((m) => m.name)).toEqual(Object.keys(schema.$defs));
    for (const { name, examples } of messages) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { payload } of examples) {
        expect(payload.type).toBe(name);
        expect(validate('session-event', payload)).toMatchObject({ ok: true });
      }
    }
  });
});

describe('the template vectors', () => {
  interface Vector {
    readonly id: string;
    readonly template: string;
    readonly context: unknown;
    readonly expected?: string;
    readonly error?: string;
    readonly phase?: string;
  }
  const { contexts, vectors } = JSON.parse(read('templates', 'vectors.json').toString('utf8')) as {
    contexts: Record<string, unknown>;
    vectors: Vector[];
  };

  it('are at least a hundred, each with a text or an error, and a context that is there', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(100);
    expect(new Set(vectors.map((v) => v.id)).size).toBe(vectors.length);
    for (const { id, template, context, expected, error, phase } of vectors) {
      expect(typeof template, id).toBe('string');
      expect((expected === undefined) !== (error === undefined), id).toBe(true);
      expect(error === undefined || ['compile', 'render'].includes(phase ?? ''), id).toBe(true);
      expect(typeof context === 'string' ? contexts : { '': context }, id).toHaveProperty([
        typeof context === 'string' ? context : '',
      ]);
    }
  });
});
