/** The function that the next call will have, as text being edited. */
import { signal } from '@preact/signals';
import type { FunctionReading, OpenCall } from '../../wire/console.ts';
import { lint } from '../ask-server.ts';

export const fileName = signal('');
export const functionText = signal('');
export const params = signal('{}');
export const reading = signal<FunctionReading | null>(null);

export function wish(): OpenCall {
  return { file_name: fileName.value, text: functionText.value, params: params.value };
}

let latest = 0;
const restMs = 250;

/** Lints when the text has rested for a moment; only the latest answer counts. */
export function readAgain(): void {
  latest += 1;
  const mine = latest;
  setTimeout(async () => {
    if (mine !== latest) return;
    const result = await lint(functionText.value, fileName.value);
    if (mine === latest) reading.value = result;
  }, restMs);
}
