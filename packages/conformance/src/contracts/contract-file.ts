import type { JsonValue } from '@voicepay/spec';

/** A matcher of the Pact specification, version 4. */
export type Matcher =
  | { readonly match: 'type' | 'integer' | 'boolean' | 'null' | 'equality' }
  | { readonly match: 'type'; readonly min: number }
  | { readonly match: 'regex'; readonly regex: string }
  | { readonly match: 'statusCode'; readonly status: 'success' | 'clientError' };

/** JSON path -> what must hold there. */
export type Matchers = Readonly<Record<string, Matcher>>;

export interface HttpInteraction {
  readonly description: string;
  /** Provider states by name, each with what it needs to know. */
  readonly states: readonly {
    readonly name: string;
    readonly params?: Readonly<Record<string, JsonValue>>;
  }[];
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue;
  /** JSON path of the request's body -> name of a parameter that a provider state returns. */
  readonly fromState?: Readonly<Record<string, string>>;
  readonly answer: {
    readonly status: number;
    readonly statusIs: 'success' | 'clientError';
    readonly contentType?: string;
    readonly body?: JsonValue;
    readonly matchers?: Matchers;
  };
}

export interface MessageInteraction {
  readonly description: string;
  readonly states: readonly { readonly name: string }[];
  readonly contents: JsonValue;
  readonly contentType: string;
  readonly matchers: Matchers;
}

export interface Contract {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly (HttpInteraction | MessageInteraction)[];
}

/** A Pact file, version 4, that any Pact verifier in any language reads. */
export function writeContract(contract: Contract): string {
  const file = {
    consumer: { name: contract.consumer },
    provider: { name: contract.provider },
    interactions: contract.interactions.map((one) => ('path' in one ? http(one) : message(one))),
    metadata: { pactSpecification: { version: '4.0' } },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function http(interaction: HttpInteraction) {
  const { answer, fromState = {} } = interaction;
  const generators = Object.entries(fromState).map(([path, name]) => [
    path,
    { type: 'ProviderState', expression: `\${${name}}`, dataType: 'STRING' },
  ]);
  return {
    type: 'Synchronous/HTTP',
    description: interaction.description,
    providerStates: interaction.states,
    request: {
      method: 'POST',
      path: interaction.path,
      headers: listed(interaction.headers),
      body: jsonBody(interaction.body),
      ...(generators.length === 0 ? {} : { generators: { body: Object.fromEntries(generators) } }),
    },
    response: {
      status: answer.status,
      ...(answer.contentType === undefined
        ? {}
        : { headers: listed({ 'content-type': answer.contentType }) }),
      ...(answer.body === undefined ? {} : { body: jsonBody(answer.body) }),
      matchingRules: {
        status: rule({ match: 'statusCode', status: answer.statusIs }),
        ...(answer.contentType === undefined
          ? {}
          : { header: contentTypeRule(answer.contentType) }),
        ...(answer.matchers === undefined ? {} : { body: rules(answer.matchers) }),
      },
    },
  };
}

function message(interaction: MessageInteraction) {
  const { contentType } = interaction;
  return {
    type: 'Asynchronous/Messages',
    description: interaction.description,
    providerStates: interaction.states,
    contents: { content: interaction.contents, contentType, encoded: false },
    metadata: { contentType },
    matchingRules: { body: rules(interaction.matchers) },
  };
}

function rules(matchers: Matchers) {
  return Object.fromEntries(Object.entries(matchers).map(([path, m]) => [path, rule(m)]));
}

function rule(matcher: Matcher) {
  return { combine: 'AND', matchers: [matcher] };
}

/** Parameters such as charset are nobody's business. */
function contentTypeRule(type: string) {
  const regex = `^${type.replaceAll(/[+.]/g, '\\$&')}(\\s*;.*)?$`;
  return { 'content-type': rule({ match: 'regex', regex }) };
}

function listed(headers: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
}

function jsonBody(content: JsonValue) {
  return { content, contentType: 'application/json', encoded: false };
}
