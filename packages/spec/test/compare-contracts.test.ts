import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundles, bundleText } from '../scripts/bundle-documents.mjs';
import { compareContracts } from '../scripts/compare-contracts.mjs';

// biome-ignore lint/suspicious/noExplicitAny: documents are edited as plain data.
type Document = any;

const today: ReadonlyMap<string, Document> = new Map(
  Object.keys(bundles).map((name) => [name, parse(bundleText(name))]),
);

/** The verdict on one edit of one contract. */
function verdictOn(contract: string, edit: (document: Document) => void): string {
  const document = structuredClone(today.get(contract));
  edit(document);
  const changed = new Map(today).set(contract, document);
  const changes: { breaking: boolean }[] = compareContracts(today, changed);
  if (changes.length === 0) return 'none';
  return changes.some((c) => c.breaking) ? 'breaking' : 'compatible';
}

const schemas = (document: Document) => document.components.schemas;

describe('a comparison of contracts', () => {
  it('finds nothing where nothing changed', () => {
    expect(compareContracts(today, today)).toEqual([]);
  });

  it('calls a contract that is gone breaking, and a new one compatible', () => {
    const fewer = new Map(today);
    fewer.delete('capture.openapi.yaml');
    expect(compareContracts(today, fewer)).toMatchObject([{ breaking: true }]);
    expect(compareContracts(fewer, today)).toMatchObject([{ breaking: false }]);
  });

  it.each<[string, string, (document: Document) => void]>([
    ['an operation', 'processor', (d) => delete d.paths['/payments/{idempotency_key}']],
    ['an answer', 'processor', (d) => delete d.paths['/payments'].post.responses['200']],
    [
      'a value that was accepted',
      'engine',
      (d) => schemas(d).Signal.oneOf[0].properties.type.enum.pop(),
    ],
    ['what was always sent', 'engine', (d) => schemas(d).SessionSnapshot.required.pop()],
  ])('calls it breaking to take away %s', (_, name, edit) => {
    expect(verdictOn(`${name}.openapi.yaml`, edit)).toBe('breaking');
  });

  it.each<[string, string, (document: Document) => void]>([
    ['a new demand on requests', 'engine', (d) => schemas(d).OpenSession.required.push('params')],
    [
      'a header that must be there',
      'engine',
      (d) => Object.assign(d.components.parameters.IdempotencyKey, { required: true }),
    ],
    [
      'a narrower limit',
      'engine',
      (d) => Object.assign(schemas(d).Limits.properties.card_switch_limit, { maximum: 5 }),
    ],
    [
      'a value never sent before',
      'processor',
      (d) => schemas(d).ProcessorResponse.properties.outcome.enum.push('pending'),
    ],
    [
      'a closed object of an open one',
      'connections',
      (d) => Object.assign(schemas(d).SuccessOutcome, { additionalProperties: false }),
    ],
    [
      'a value nullable that never was',
      'capture',
      (d) => Object.assign(schemas(d).CaptureSnapshot.properties.held, { type: ['array', 'null'] }),
    ],
    [
      'another pattern',
      'capture',
      (d) => Object.assign(schemas(d).KeyPress.properties.key, { pattern: '^[0-9]$' }),
    ],
    [
      'another type',
      'processor',
      (d) =>
        Object.assign(schemas(d).ProcessorResponse.properties.error_message, { type: 'integer' }),
    ],
  ])('calls it breaking to make %s', (_, name, edit) => {
    expect(verdictOn(`${name}.openapi.yaml`, edit)).toBe('breaking');
  });

  it.each<[string, string, (document: Document) => void]>([
    [
      'an operation',
      'processor',
      (d) =>
        Object.assign(d.paths, { '/x': { get: { responses: { 200: { description: 'x' } } } } }),
    ],
    [
      'an optional header',
      'engine',
      (d) =>
        d.paths['/sessions'].post.parameters.push({
          name: 'X',
          in: 'header',
          schema: { type: 'string' },
        }),
    ],
    [
      'an optional member of a request',
      'engine',
      (d) => Object.assign(schemas(d).OpenSession.properties, { x: { type: 'string' } }),
    ],
    [
      'a kind of value that is accepted',
      'connections',
      (d) =>
        Object.assign(schemas(d).SuccessOutcome.properties.card_last4, {
          type: ['string', 'null'],
        }),
    ],
    [
      'an optional member of an answer',
      'capture',
      (d) => Object.assign(schemas(d).CaptureSnapshot.properties, { x: { type: 'string' } }),
    ],
    [
      'a value that is accepted',
      'engine',
      (d) => schemas(d).Signal.oneOf[0].properties.type.enum.push('wave'),
    ],
  ])('calls it compatible to add %s', (_, name, edit) => {
    expect(verdictOn(`${name}.openapi.yaml`, edit)).toBe('compatible');
  });

  it('does not mind other words', () => {
    const edit = (d: Document) => Object.assign(schemas(d).Amount, { description: 'Other words.' });
    expect(verdictOn('capture.openapi.yaml', edit)).toBe('none');
  });

  it.each<[string, string, (document: Document) => void]>([
    [
      'breaking',
      'a channel moves',
      (d) => Object.assign(d.channels.sessionEvents, { address: '/x' }),
    ],
    ['breaking', 'an event is gone', (d) => delete d.channels.sessionEvents.messages.sessionFailed],
    [
      'breaking',
      'a member is no longer sure',
      (d) => schemas(d).SessionEventFieldRejected.properties.data.required.pop(),
    ],
    ['breaking', 'a reason is new', (d) => schemas(d).FailedReason.enum.push('fraud')],
    [
      'compatible',
      'a member is new',
      (d) =>
        Object.assign(schemas(d).SessionEventFieldRejected.properties.data.properties, {
          x: { type: 'string' },
        }),
    ],
  ])('says %s of the events when %s', (verdict, _, edit) => {
    expect(verdictOn('session-events.asyncapi.yaml', edit)).toBe(verdict);
  });

  it.each<[string, string, (document: Document) => void]>([
    [
      'breaking',
      'a limit is narrower',
      (d) => Object.assign(d.$defs.Limits.properties.card_switch_limit, { maximum: 5 }),
    ],
    ['breaking', 'more is demanded', (d) => d.required.push('task_prompt')],
    [
      'compatible',
      'more is possible',
      (d) => Object.assign(d.properties, { notes: { type: 'string' } }),
    ],
  ])('says %s of the configuration when %s', (verdict, _, edit) => {
    expect(verdictOn('function-configuration.schema.json', edit)).toBe(verdict);
  });
});
