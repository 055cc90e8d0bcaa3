/** The function as an LLM platform takes it, and its companion (function:purpose-reaches-the-agent). */
import type { ToolDefinition } from '@voicepay/spec';
import type { FunctionPlan } from './function-plan.ts';
import { plainValue } from './plain-value.ts';

const suffix = '_cancel';
/** What LLM platforms take for a tool's name. */
const longestName = 64;

export function companionName(functionName: string): string {
  return `${functionName.slice(0, longestName - suffix.length)}${suffix}`;
}

export function toolsOf(fn: FunctionPlan): readonly [ToolDefinition, ToolDefinition] {
  const schema = plainValue(fn.inputParameters) as Record<string, never>;
  const hasParameters = Object.keys(schema).length > 0;
  return [
    {
      name: fn.name,
      description: fn.purpose,
      parameters: hasParameters ? schema : ({ type: 'object', properties: {} } as never),
    },
    {
      // supervise:companion-cancel-is-offered: usable from the opening to the confirmation.
      name: companionName(fn.name),
      description:
        'Cancels the payment that is under way. Use it when the caller no longer wants to pay. ' +
        'Possible until the caller has confirmed the payment.',
      parameters: { type: 'object', properties: {}, additionalProperties: false } as never,
    },
  ];
}
