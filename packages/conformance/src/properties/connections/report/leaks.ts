import type { ConnectionWatch } from '../watch.ts';

const traces: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a JavaScript stack trace', pattern: /\n\s{1,20}at [^\n]{1,200}:\d+:\d+\)?/ },
  { what: 'a Python traceback', pattern: /Traceback \(most recent call last\)/ },
  {
    what: 'a Java stack trace',
    pattern: /\bat [\w$.]{1,300}\([\w$]{1,100}\.(java|kt|scala):\d+\)/,
  },
  { what: 'a Go panic', pattern: /goroutine \d+ \[running\]/ },
  { what: 'a PHP error', pattern: /(Fatal error|Uncaught \w{1,80}): .{1,300} on line \d+/ },
  { what: 'a Ruby backtrace', pattern: /[\w./-]{1,200}\.rb:\d+:in [`']/ },
  {
    what: 'a .NET stack trace',
    pattern: /\n\s{1,20}at [\w.<>]{1,200}\([^\n]{0,300}\) in [^\n]{1,300}:line \d+/,
  },
  {
    what: 'an address with a password in it',
    pattern: /[a-z]\w{1,20}:\/\/[^\s:/@"]{1,100}:[^\s/@"]{1,100}@/i,
  },
  { what: 'a live or cloud key', pattern: /\b(sk_live_|rk_live_|AKIA|ASIA|ghp_|xox[bp]-)\w{8,}/ },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
];

/** Patterns are bounded and so is the text: a hostile answer must not keep them busy. */
const scanBytes = 16_384;

/** report:answers-leak-nothing: answers end up in the logs of others. */
export const answersLeakNothing: readonly ConnectionWatch[] = (
  ['start', 'success', 'failure'] as const
).map((name) => ({
  id: `report:answers-leak-nothing/${name}`,
  requirement: 'report:answers-leak-nothing',
  decides: [name],
  shown: `no answer of ${name} carried a stack trace or a secret`,
  look: ({ answer, headers }, target) => {
    if (answer.kind === 'no_answer' || answer.body.length === 0) return undefined;
    const text = answer.body.toString('utf8', 0, scanBytes).replaceAll('\\n', '\n');
    const trace = traces.find(({ pattern }) => pattern.test(text));
    const hint = 'answer errors by a problem document and log the rest on your side';
    const expected = 'no stack trace and no secret';
    if (trace !== undefined) return { expected, actual: trace.what, hint };
    const told = target.secrets.find((secret) => secret.length >= 8 && text.includes(secret));
    if (told === undefined) return undefined;
    const sent = Object.values(headers).some((value) => value.includes(told));
    return { expected, actual: sent ? 'the credentials it was sent' : 'a secret', hint };
  },
}));
