/** What a platform and its agent read: capabilities and tool definitions. */
import type { Capabilities } from '@voicepay/spec';
import type { Engine } from '../engine.ts';
import { toolsOf } from '../function/agent-tools.ts';
import { agentResultOf } from '../session/agent-result.ts';
import { isBeforeIntent } from '../session/session.ts';
import { variableContext } from '../variables/render-set-variables.ts';
import type { Visit } from './http-server.ts';
import { sendJson, sendUnknown } from './problem.ts';
import { findSession } from './session-doors.ts';

export function sendCapabilities({ engine, response }: Visit): void {
  sendJson(response, 200, capabilitiesOf(engine));
}

/** conformance:levels-are-declared */
function capabilitiesOf(engine: Engine): Capabilities {
  const { options } = engine;
  return {
    // time:capabilities-name-the-protocol-version
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

/** What the agent is given of one session: its prompt, the tools of the moment, the result. */
export function sendAgentView(visit: Visit): void {
  const live = findSession(visit);
  if (live === null) return;
  const { engine, response } = visit;
  const { taskPrompt } = live.fn;
  const context = variableContext(live.opening);
  const rendering = taskPrompt === null ? null : engine.ports.templates.render(taskPrompt, context);
  const [, cancel] = toolsOf(live.fn);
  const result = agentResultOf(live.session);
  sendJson(response, 200, {
    // function:task-prompt-is-rendered; one that cannot be is left out, and the log says why.
    ...(rendering?.ok ? { task_prompt: rendering.value } : {}),
    // supervise:companion-cancel-is-offered, supervise:companion-cancel-is-withdrawn
    tools: isBeforeIntent(live.session) ? [cancel] : [],
    ...(result === null ? {} : { agent_result: result }),
  });
  if (rendering?.ok === false) {
    const details = { function: live.fn.name, error: rendering.message };
    engine.ports.log.warn('the task prompt cannot be rendered', details);
  }
}
