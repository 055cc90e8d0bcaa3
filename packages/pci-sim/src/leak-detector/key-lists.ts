const pressedKey =
  /(?:key|keys|digit|dtmf|event|tone|button|press|pressed|char|character|symbol|entered|received|input)(?:_?(?:code|value|name|id|pressed))?["'\])}>]{0,4}\s{0,3}(?:is|was|[:=>(-]{1,2})?\s{0,3}[["'({<]{0,4}(?:Digit|Numpad|dtmf-?|key_?)?([0-9])(?![0-9A-Za-z.])/gi;

/**
 * The digits of key presses reported one by one, in order, whatever stands between them: times,
 * other fields, whole log lines. `{"key":"4","at":17},{"key":"2","at":230}` becomes `42`.
 */
export function keyListDigits(text: string): string {
  let digits = '';
  for (const match of text.matchAll(pressedKey)) digits += match[1];
  return digits.length >= 3 ? digits : '';
}
