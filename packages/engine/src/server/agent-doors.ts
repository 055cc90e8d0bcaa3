/** What a platform and its agent read: capabilities and tool definitions. */
import type { Capabilities } from '@voicepay/spec';
import type { Engine } from '../engine.ts';
import { toolsOf } from '../function/agent-tools.ts';
import type { Visit } from './http-server.ts';
import { sendJson, sendUnknown } from './problem.ts';

export function sendCapabilities({ engine, response }: Visit): void {
  sendJson(response, 200, capabilitiesOf(engine));
}

/** conformance:levels-are-declared */
function capabilitiesOf(engine: Engine): Capabilities {
  const { options } = engine;
  return {
    protocol_version: '1.0',
    implementation: { name: 'voicepay-engine', version: options.version },
    levels: [...options.levels],
    clock: options.clock,
    zone: options.acceptsAssignedZones ? 'assigned' : 'own',
    ...(options.zoneUrl === null ? {} : { keypad_url: options.zoneUrl }),
    inline_functions: options.acceptsInlineFunctions,
    functions: options.functions.map((fn) => fn.name),
  };
}

export function sendTools({ engine, response, names }: Visit): void {
  const fn = engine.findFunction(names[0] ?? '');
  if (fn === null) sendUnknown(response, 'function');
  else sendJson(response, 200, { tools: toolsOf(fn) });
}
