/** Whether a configuration is a function; all that is wrong with it at once. */
import {
  type Connection,
  type FunctionConfiguration,
  type SchemaError,
  validate,
  writeJson,
} from '@voicepay/spec';
import type { JsonObject } from '../journal/records.ts';
import type { Templates } from '../variables/templates.ts';
import { type FunctionPlan, planFunction } from './function-plan.ts';
import { compileInputSchema, type InputSchema } from './input-schema.ts';
import { eachText, isHttpUrl, isJsonObject, plainValue } from './plain-value.ts';

export interface FunctionFault {
  /** JSON pointer into the configuration. */
  readonly pointer: string;
  /** What was expected, what came, what to try. */
  readonly message: string;
  readonly requirement: string;
  /** Where in the text that the pointer names, when the fault is in a template. */
  readonly at?: { readonly line: number; readonly column: number };
}

export type FunctionCheck =
  | { readonly ok: true; readonly plan: FunctionPlan }
  | { readonly ok: false; readonly faults: readonly FunctionFault[] };

const slotTags = {
  start: 'payment_session_start',
  success: 'payment_session_success',
  failure: 'payment_session_failure',
} as const;

const reservedNames = [
  'session_reference_id',
  'transaction_id',
  'token_id',
  'processor_parameters',
  'failed_reason',
  'last_error',
  'card_brand',
  'card_last4',
];

const mostKnown = 100;

/** Checks a configuration once: the sessions of a function share its plan, after a restart too. */
export function createFunctionChecks(templates: Templates): (source: JsonObject) => FunctionCheck {
  const known = new Map<string, FunctionCheck>();
  return (source) => {
    const text = writeJson(source);
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    if (known.size >= mostKnown) known.clear();
    const check = checkFunction(source, templates);
    known.set(text, check);
    return check;
  };
}

/** function:configuration-errors-come-together */
export function checkFunction(source: JsonObject, templates: Templates): FunctionCheck {
  const plain = plainValue(source);
  const configuration = plain as FunctionConfiguration;
  const shape = shapeFaults(plain);
  // Slots and connections are compared with each other once each of them is what it should be.
  const isWired = !shape.some((fault) => /^\/(connections|slots)/.test(fault.pointer));
  const { input_parameters: parameters } = source;
  const inputSchema = compileInputSchema(isJsonObject(parameters) ? parameters : {});
  const faults = [
    ...shape,
    ...reservedVariables(source),
    ...(isWired ? connectionFaults(configuration) : []),
    ...inputFaults(inputSchema),
    ...templateFaults(source, templates),
  ];
  if (!inputSchema.ok || faults.length > 0) return { ok: false, faults: faults.slice(0, 100) };
  return { ok: true, plan: planFunction(configuration, source, inputSchema.check) };
}

/** What the schema finds; reserved names are told in words of their own. */
function shapeFaults(plain: unknown): FunctionFault[] {
  const validation = validate('function-configuration', plain);
  if (validation.ok) return [];
  return validation.errors
    .filter((error) => error.keyword !== 'not' && error.keyword !== 'propertyNames')
    .map((error) => ({
      pointer: error.pointer,
      message: isSecret(error.pointer) ? secretMessage : error.message,
      requirement: requirementOf(error),
    }));
}

const secretMessage =
  'expected where the secret is, env:NAME or file:PATH; the secret itself is never written here';

function isSecret(pointer: string): boolean {
  return /\/auth\/(value|password|token|client_secret|certificate|key|ca)$|\/signing_secrets\/\d+$/.test(
    pointer,
  );
}

/** function:reserved-names-are-refused, function:reserved-name-is-named */
function reservedVariables(source: JsonObject): FunctionFault[] {
  const variables = source.set_variables;
  if (typeof variables !== 'object' || variables === null) return [];
  return reservedNames
    .filter((name) => Object.hasOwn(variables, name))
    .map((name) => ({
      pointer: `/set_variables/${name}`,
      message: `the name "${name}" belongs to the outcome requests; give this set variable another`,
      requirement: 'function:reserved-names-are-refused',
    }));
}

function connectionFaults(configuration: FunctionConfiguration): FunctionFault[] {
  const { connections, slots } = configuration;
  const faults: FunctionFault[] = [];
  for (const [i, connection] of connections.entries()) {
    if (connections.findIndex((c) => c.name === connection.name) !== i) {
      faults.push({
        pointer: `/connections/${i}/name`,
        message: `expected each connection name once, came "${connection.name}" again`,
        requirement: 'function:slot-takes-matching-tag',
      });
    }
    faults.push(...addressFaults(connection, i));
    if (connection.delivery === 'signed' && connection.signing_secrets === undefined) {
      faults.push({
        pointer: `/connections/${i}/signing_secrets`,
        message: 'signed delivery needs signing_secrets: add one, such as env:WEBHOOK_SECRET',
        requirement: 'report:signed-outcomes',
      });
    }
  }
  for (const [slot, tag] of Object.entries(slotTags)) {
    const name = slots[slot as keyof typeof slotTags];
    if (name !== undefined) faults.push(...slotFaults(slot, tag, name, connections));
  }
  return faults;
}

/** The schema's `uri` is wider than what can be called: `http://` is one. */
function addressFaults(connection: Connection, i: number): FunctionFault[] {
  const { url, auth } = connection;
  const addresses: [string, string][] = [[`/connections/${i}/url`, url]];
  if (auth?.type === 'oauth2_client_credentials') {
    addresses.push([`/connections/${i}/auth/token_url`, auth.token_url]);
  }
  const requirement = 'function:configuration-errors-come-together';
  return addresses.flatMap(([pointer, address]) => {
    if (!isHttpUrl(address)) {
      const expected = 'expected an http or https URL such as https://shop.example/start';
      return [{ pointer, message: `${expected}, came "${address}"`, requirement }];
    }
    const { username, password } = new URL(address);
    if (username === '' && password === '') return [];
    const message = 'expected a URL without credentials: they would not be sent; use auth';
    return [{ pointer, message, requirement }];
  });
}

/** function:slot-takes-matching-tag */
function slotFaults(
  slot: string,
  tag: string,
  name: string,
  connections: readonly Connection[],
): FunctionFault[] {
  const fault = (message: string): FunctionFault[] => [
    { pointer: `/slots/${slot}`, message, requirement: 'function:slot-takes-matching-tag' },
  ];
  const connection = connections.find((c) => c.name === name);
  if (connection === undefined) {
    return fault(`expected the name of a connection, came "${name}", which none has`);
  }
  if (connection.application === tag) return [];
  return fault(
    `expected a connection tagged ${tag}, came "${name}" tagged ${connection.application}`,
  );
}

function inputFaults(schema: InputSchema): FunctionFault[] {
  if (schema.ok) return [];
  const requirement = 'function:input-parameters-are-a-json-schema';
  return [{ pointer: '/input_parameters', message: schema.message, requirement }];
}

/** Templates that can never render are found before the first caller finds them. */
function templateFaults(source: JsonObject, templates: Templates): FunctionFault[] {
  const faults: FunctionFault[] = [];
  const see = (requirement: string) => (text: string, pointer: string) => {
    const fault = templates.check(text);
    if (fault !== null) faults.push({ pointer, requirement, ...fault });
  };
  const { set_variables, messages, task_prompt } = source;
  eachText(
    set_variables ?? null,
    '/set_variables',
    see('function:render-error-refuses-the-session'),
  );
  eachText(messages ?? null, '/messages', see('function:jinja-in-full'));
  eachText(task_prompt ?? null, '/task_prompt', see('function:jinja-in-full'));
  return faults;
}

function requirementOf({ pointer, keyword }: SchemaError): string {
  if (keyword === 'additionalProperties') return 'function:unknown-keys-are-refused';
  if (pointer.endsWith('/delivery')) return 'function:delivery-is-a-claimed-level';
  if (pointer.startsWith('/name')) return 'function:name-is-identifier';
  if (pointer.startsWith('/purpose')) return 'function:purpose-is-required';
  if (pointer.startsWith('/slots')) return 'function:start-connection-is-required';
  if (pointer.startsWith('/limits')) return 'function:limit-ranges';
  if (pointer.startsWith('/input_parameters')) return 'function:input-parameters-are-a-json-schema';
  return 'function:configuration-errors-come-together';
}
