import { TemplateError, typeError, valueError } from '../errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { signature } from '../values/signature.ts';
import { PyBytes } from '../values/value.ts';
import { type MethodTable, named, positional, table } from './method.ts';
import { textArgument } from './text-search.ts';

const ENCODINGS: ReadonlyMap<string, 'utf-8' | 'ascii' | 'latin-1'> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['ascii', 'ascii'],
  ['us-ascii', 'ascii'],
  ['latin-1', 'latin-1'],
  ['latin1', 'latin-1'],
  ['iso-8859-1', 'latin-1'],
]);

function encodingOf(name: string): 'utf-8' | 'ascii' | 'latin-1' {
  const encoding = ENCODINGS.get(name.toLowerCase().replaceAll('_', '-'));
  if (encoding === undefined) throw new TemplateError('KeyError', `unknown encoding: ${name}`);
  return encoding;
}

/** Python's `str.encode` for UTF-8, ASCII and Latin-1. */
export function encodeText(rt: Runtime, text: string, encoding: string, errors: string): PyBytes {
  rt.budget.allocate(text.length * 2);
  rt.budget.step(10 + text.length / 8);
  rt.budget.scan(text.length);
  const target = encodingOf(encoding);
  if (target === 'utf-8') return new PyBytes(new TextEncoder().encode(text));
  const limit = target === 'ascii' ? 0x80 : 0x100;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < limit) bytes.push(code);
    else bytes.push(...new TextEncoder().encode(unencodable(character, target, errors)));
  }
  return new PyBytes(Uint8Array.from(bytes));
}

function unencodable(character: string, encoding: string, errors: string): string {
  const code = character.codePointAt(0)!;
  if (errors === 'ignore') return '';
  if (errors === 'replace') return '?';
  if (errors === 'xmlcharrefreplace') return `&#${code};`;
  if (errors === 'backslashreplace') {
    const width = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
    const letter = { 2: 'x', 4: 'u', 8: 'U' }[width];
    return `\\${letter}${code.toString(16).padStart(width, '0')}`;
  }
  throw new TemplateError(
    'UnicodeError',
    `'${encoding}' codec can't encode character '${character}': ordinal not in range`,
  );
}

function decode(bytes: PyBytes, encoding: string, errors: string): string {
  const source = encodingOf(encoding);
  if (source === 'latin-1') return bytes.latin1();
  const fatal = errors === 'strict';
  if (source === 'ascii' && fatal && bytes.bytes.some((byte) => byte >= 0x80)) {
    throw new TemplateError('UnicodeError', "'ascii' codec can't decode byte");
  }
  try {
    const text = new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes.bytes);
    return errors === 'ignore' ? text.replaceAll('\ufffd', '') : text;
  } catch {
    throw new TemplateError('UnicodeError', "'utf-8' codec can't decode bytes");
  }
}

export const BYTES_METHODS: MethodTable<PyBytes> = table<PyBytes>(
  named(
    signature('decode', 'encoding errors', { encoding: 'utf-8', errors: 'strict' }),
    (rt, self, [encoding, errors]) => {
      rt.budget.text(self.bytes.length);
      return decode(self, textArgument(encoding!), textArgument(errors!));
    },
  ),
  positional('hex', 0, 0, (rt, self) => {
    rt.budget.text(self.bytes.length * 2);
    return Array.from(self.bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }),
  positional('upper', 0, 0, (_rt, self) => mapAscii(self, (text) => text.toUpperCase())),
  positional('lower', 0, 0, (_rt, self) => mapAscii(self, (text) => text.toLowerCase())),
  positional('startswith', 1, 1, (_rt, self, [prefix]) => {
    if (!(prefix instanceof PyBytes)) throw typeError('startswith first arg must be bytes');
    return prefix.bytes.every((byte, index) => self.bytes[index] === byte);
  }),
  positional('index', 1, 1, (_rt, self, [byte]) => {
    const index = self.bytes.indexOf(Number(byte));
    if (index < 0) throw valueError('subsection not found');
    return index;
  }),
);

function mapAscii(bytes: PyBytes, map: (text: string) => string): PyBytes {
  const mapped = bytes.bytes.map((byte) => {
    return byte < 0x80 ? map(String.fromCharCode(byte)).charCodeAt(0) : byte;
  });
  return new PyBytes(mapped);
}
