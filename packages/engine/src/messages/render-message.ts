import type { Field, FieldError, JsonValue, MaskedCard } from '@voicepay/spec';
import type { JsonObject } from '../journal/records.ts';
import type { MessageName } from '../session/session.ts';
import type { VariableSources } from '../variables/render-set-variables.ts';
import { variableContext } from '../variables/render-set-variables.ts';
import type { Templates } from '../variables/templates.ts';
import { defaultText } from './default-texts.ts';

/** What a message can name (function:message-context). */
export interface MessageContext {
  readonly sources: VariableSources;
  /**
   * What start said; null before it did. Connections' free texts of failures are not in it
   * (report:problem-details-are-not-read-aloud).
   */
  readonly start: StartContext | null;
  readonly card: MaskedCard | null;
  readonly field: Field | null;
  readonly error: FieldError | null;
  readonly attemptsLeft: number | null;
}

export interface StartContext {
  readonly amount: number;
  readonly currency: string;
  readonly description: string | null;
  readonly processorParameters: JsonObject;
}

/**
 * The text of a message: the function's (function:all-messages-are-configurable,
 * function:added-messages-are-configurable), or the default where it has none or fails.
 */
export function renderMessage(
  message: MessageName,
  template: string | undefined,
  context: MessageContext,
  templates: Templates,
): string {
  if (template === undefined) return defaultText(message, context);
  const rendering = templates.render(template, templateContext(context));
  // function:message-error-falls-back
  return rendering.ok ? rendering.value : defaultText(message, context);
}

function templateContext(context: MessageContext): { [name: string]: JsonValue | undefined } {
  const { start, card } = context;
  return {
    ...variableContext(context.sources),
    start:
      start === null
        ? undefined
        : {
            amount: start.amount,
            currency: start.currency,
            description: start.description,
            processor_parameters: start.processorParameters,
          },
    card: card === null ? undefined : { brand: card.brand, last4: card.last4 },
    field: context.field ?? undefined,
    error: context.error ?? undefined,
    attempts_left: context.attemptsLeft ?? undefined,
  };
}
