import type { Runtime } from '../runtime/runtime.ts';
import type { Value } from '../values/value.ts';

/** Python's `ascii()`. */
export function asciiRepr(rt: Runtime, value: Value): string {
  let text = '';
  for (const character of rt.repr(value)) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) text += character;
    else if (code < 0x100) text += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (code < 0x10000) text += `\\u${code.toString(16).padStart(4, '0')}`;
    else text += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return text;
}
