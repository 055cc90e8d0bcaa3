import { type JsonValue, parseJson, writeJson } from '@voicepay/spec';
import type { MappingDescription } from './description.ts';
import type { ConnectionName } from './target.ts';

/** From the canonical JSON to the wire's and back; the text stays when it is no JSON. */
export interface Mapping {
  readonly request: (canonical: string) => Promise<string>;
  readonly response: (wire: Buffer) => Promise<Buffer>;
}

export type Mappings = Partial<Record<ConnectionName, Mapping>>;

/**
 * JSONata, as on the vendor's platform (conformance:canonical-form-with-mappings). Loaded only when a
 * target declares one. Throws a RangeError for an expression that does not compile.
 */
export async function compileMappings(
  described: Partial<Record<ConnectionName, MappingDescription>>,
): Promise<Mappings> {
  const { default: jsonata } = await import('jsonata');
  const compile = (connection: string, side: string, expression: string | undefined) => {
    if (expression === undefined) return undefined;
    try {
      const compiled = jsonata(expression);
      return (input: JsonValue) => compiled.evaluate(input) as Promise<JsonValue | undefined>;
    } catch (error) {
      throw new RangeError(`mappings/${connection}/${side}: ${(error as Error).message}`);
    }
  };
  const mappings: Partial<Record<ConnectionName, Mapping>> = {};
  for (const [name, { request, response }] of Object.entries(described)) {
    const towards = compile(name, 'request', request);
    const back = compile(name, 'response', response);
    mappings[name as ConnectionName] = {
      request: async (text) => (towards === undefined ? text : transform(text, towards)),
      response: async (wire) => {
        if (back === undefined) return wire;
        const parsed = parseJson(wire);
        if (!parsed.ok) return wire;
        return Buffer.from(await transform(wire.toString('utf8'), back));
      },
    };
  }
  return mappings;
}

async function transform(
  text: string,
  evaluate: (input: JsonValue) => Promise<JsonValue | undefined>,
): Promise<string> {
  const parsed = parseJson(text);
  if (!parsed.ok) return text;
  // JSONata computes with JavaScript numbers; a plain parse gives it those.
  const result = await evaluate(JSON.parse(text) as JsonValue);
  return writeJson(result === undefined ? null : plain(result));
}

/** JSONata marks its sequences by hidden properties; JSON has none. */
function plain(value: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
