/** What a caller does, one step after another; `*` and `#` are keys like any other. */
export type CallerStep =
  | { readonly does: 'press'; readonly keys: string }
  | { readonly does: 'wait'; readonly ms: number }
  | { readonly does: 'hang up' };

export function presses(keys: string): CallerStep[] {
  return [{ does: 'press', keys }];
}

export function waits(ms: number): CallerStep[] {
  return [{ does: 'wait', ms }];
}

export function hangsUp(): CallerStep[] {
  return [{ does: 'hang up' }];
}

/** Presses the first keys, thinks, and presses the rest. */
export function hesitates(keys: string, afterKeys: number, ms: number): CallerStep[] {
  return [...presses(keys.slice(0, afterKeys)), ...waits(ms), ...presses(keys.slice(afterKeys))];
}

/** Presses a wrong key at the index, notices it at once, clears with `*` and starts again. */
export function mistypes(keys: string, at: number): CallerStep[] {
  const wrong = keys[at] === '0' ? '9' : '0';
  return presses(`${keys.slice(0, at)}${wrong}*${keys}`);
}

/** Mostly right at once, sometimes slow, sometimes wrong at first; in the end always these keys. */
export function typesLikeAPerson(
  keys: string,
  random: () => number,
  hesitationMs: number,
): CallerStep[] {
  const mood = random();
  // A wrong last key may complete the entry, so that it could no longer be cleared.
  const at = Math.floor(random() * (keys.length - 1));
  if (mood < 0.15) return mistypes(keys, at);
  if (mood < 0.3) return hesitates(keys, at, hesitationMs);
  return presses(keys);
}
