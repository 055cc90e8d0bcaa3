// Says what changed between two sets of bundled contracts, and whether it breaks anybody.
//
// api-smart-diff finds changes and judges them in the sense of a request: what is accepted less
// widely breaks the sender. A receiver is broken by the opposite: a member that is no longer sent, a
// value that was never sent before. So what goes out in responses and events is compared the other
// way round, as if it were a request of today that yesterday's receiver must accept.
import { diff as compareAsyncapi } from '@asyncapi/diff';
import { apiCompare } from 'api-smart-diff';

/**
 * @typedef {{ contract: string, breaking: boolean, change: string }} Change
 * @param {ReadonlyMap<string, object>} before the bundles by file name
 * @param {ReadonlyMap<string, object>} after
 * @returns {Change[]}
 */
export function compareContracts(before, after) {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((contract) => {
    const [old, now] = [before.get(contract), after.get(contract)];
    if (old === undefined) return [{ contract, breaking: false, change: 'a new contract' }];
    if (now === undefined) return [{ contract, breaking: true, change: 'the contract is gone' }];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return distinct(compareOne(contract, old, now)).map((found) => ({ contract, ...found }));
  });
}

function compareOne(contract, old, now) {
  if (contract.includes('.openapi.')) return compareOpenapi(old, now);
  if (contract.includes('.asyncapi.')) return compareEvents(old, now);
  return changesOf(asRequest(old), asRequest(now));
}

function compareOpenapi(old, now) {
  const [sentThen, sentNow] = [sentBodies(old), sentBodies(now)];
  const inBoth = (bodies) =>
    Object.fromEntries([...bodies].filter(([name]) => sentThen.has(name) && sentNow.has(name)));
  return [
    ...changesOf(withoutSent(old), withoutSent(now)),
    ...changesOf(
      openapiOf(inBoth(sentNow), now.components.schemas),
      openapiOf(inBoth(sentThen), old.components.schemas),
    ).map(reversed),
  ];
}

/** Schemas of what the one who serves the contract sends, by operation, status and media type. */
function sentBodies(document) {
  const bodies = new Map();
  for (const { method, path, status, response } of responsesOf(document)) {
    for (const [type, { schema }] of Object.entries(response.content ?? {})) {
      bodies.set(`/${method} ${path} ${status} ${type}`, schema);
    }
  }
  return bodies;
}

/** The same document with nothing said of the content of responses: that is compared elsewhere. */
function withoutSent(document) {
  const copy = structuredClone(document);
  for (const { responses, status, response } of responsesOf(copy)) {
    const types = Object.keys(response.content ?? {}).map((type) => [type, {}]);
    responses[status] = { description: '', content: Object.fromEntries(types) };
  }
  return copy;
}

function responsesOf(document) {
  const found = [];
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, { responses = {} }] of Object.entries(operations))
      for (const [status, response] of Object.entries(responses)) {
        const place = { method, path, status, responses };
        found.push({ ...place, response: resolved(document, response) });
      }
  return found;
}

function resolved(document, node) {
  if (node.$ref === undefined) return node;
  const path = node.$ref.replace('#/', '').split('/');
  return path.reduce((found, part) => found[part], document);
}

/** Channels, operations and messages by their own tool, which leaves schemas unjudged. */
function compareEvents(old, now) {
  const found = compareAsyncapi(old, now);
  const structure = (changes, breaking) =>
    changes.map(({ path, action }) => ({ breaking, change: `${action} ${path}` }));
  return [
    ...structure(found.breaking(), true),
    ...structure(found.nonBreaking(), false),
    ...changesOf(eventsAsRequest(now), eventsAsRequest(old)).map(reversed),
  ];
}

function changesOf(old, now) {
  // The tool rewrites what it is given.
  const { diffs } = apiCompare(structuredClone(old), structuredClone(now));
  return diffs
    .filter(({ path, type }) => !isRepeated(path) && type !== 'annotation')
    .map((found) => ({
      breaking: isBreaking(found),
      change: `${found.path.join('/')}: ${found.description ?? found.action}`,
    }));
}

/** In the sense of a request. What the tool cannot judge (`contains`, `if`) may break somebody. */
function isBreaking({ path, type, before, after }) {
  const word = path.at(-1);
  if (word === 'additionalProperties' && after === false) return true;
  if (word === 'type' && before !== undefined && after !== undefined) {
    return ![before].flat().every((name) => [after].flat().includes(name));
  }
  return type !== 'non-breaking' && type !== 'deprecated';
}

/** What stands in components is reported where it is used, in the sense of that use. */
function isRepeated(path) {
  return path[0] === 'components' && ['schemas', 'parameters', 'responses'].includes(path[1]);
}

function reversed({ breaking, change }) {
  return { breaking, change: `(towards receivers) ${change}` };
}

function asRequest({ $defs, ...schema }) {
  const text = JSON.stringify({ schema, schemas: $defs ?? {} });
  const local = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'));
  return openapiOf({ '/': local.schema }, local.schemas);
}

function eventsAsRequest({ components }) {
  const payloads = Object.values(components.messages).map((m) => [`/${m.name}`, m.payload]);
  return openapiOf(Object.fromEntries(payloads), components.schemas);
}

function openapiOf(bodies, schemas) {
  const paths = Object.fromEntries(
    Object.entries(bodies).map(([path, schema]) => {
      const requestBody = { content: { 'application/json': { schema } } };
      return [path, { post: { requestBody, responses: { 200: { description: '' } } } }];
    }),
  );
  return { openapi: '3.1.0', info: { title: '', version: '' }, paths, components: { schemas } };
}

function distinct(changes) {
  return [...new Map(changes.map((found) => [found.change, found])).values()];
}
