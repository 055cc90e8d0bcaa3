import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/**
 * Ways in which card data has got out of systems like ours: what the detector is measured with.
 * `blind` says whether somebody who does not know the card could read the number back at all; a
 * hash, a part or a lone security code proves a leak only to who knows the card.
 */
export type LeakForm = {
  readonly name: string;
  readonly blind: boolean;
  readonly write: (card: PlantedCard) => string | Uint8Array;
};

export type PlantedCard = { readonly cardNumber: string; readonly securityCode: string };

const bytes = (text: string) => Buffer.from(text);
const each = (text: string, write: (char: string, index: number) => string, separator = '') =>
  [...text].map(write).join(separator);
const grouped = (text: string, separator: string) =>
  (text.length === 15
    ? [text.slice(0, 4), text.slice(4, 10), text.slice(10)]
    : (text.match(/.{1,4}/g) ?? [])
  ).join(separator);
const code = (char: string) => char.charCodeAt(0);
const hexCode = (char: string) => code(char).toString(16);
const hash = (algorithm: string, text: string) => createHash(algorithm).update(text);
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const word = (char: string) => words[code(char) - 0x30]!;

function form(name: string, blind: boolean, write: (pan: string) => string | Uint8Array): LeakForm {
  return { name, blind, write: ({ cardNumber }) => write(cardNumber) };
}

const plainForms: LeakForm[] = [
  form('plain', true, (pan) => pan),
  form('glued to letters', true, (pan) => `PAN${pan}`),
  form('glued to hex letters', true, (pan) => `${pan}abc`),
  ...[' ', '-', '.', ',', '\t', '_', '/', '\u00a0', ' - ', '\u2013', '%20', '+', '\\u0020'].map(
    (separator) =>
      form(`groups with ${JSON.stringify(separator)}`, true, (pan) => grouped(pan, separator)),
  ),
  ...[' ', '-', ', ', '%20', '\n'].map((separator) =>
    form(`digits with ${JSON.stringify(separator)}`, true, (pan) => [...pan].join(separator)),
  ),
  form('reversed', false, (pan) => [...pan].reverse().join('')),
  form('array of numbers', true, (pan) => JSON.stringify([...pan].map(Number))),
  form('array of strings', true, (pan) => JSON.stringify([...pan])),
  form('indented array', true, (pan) => JSON.stringify([...pan], null, 4)),
  form('in mark-up', true, (pan) => each(pan, (char) => `<b>${char}</b>`)),
  form('full-width', true, (pan) => each(pan, (char) => String.fromCharCode(code(char) + 0xfee0))),
  form('with zero-width spaces', true, (pan) => each(pan, (char) => `${char}\u200b`)),
  form('exponent', true, (pan) => `${pan[0]}.${pan.slice(1)}e+${pan.length - 1}`),
];

const encodedForms: LeakForm[] = [
  ...[0, 1, 2].map((offset) =>
    form(`base64 at offset ${offset}`, true, (pan) =>
      bytes(`${'{}'.slice(0, offset)}${pan}`).toString('base64'),
    ),
  ),
  form('base64url of JSON', true, (pan) => bytes(JSON.stringify({ pan })).toString('base64url')),
  form('base64 twice', true, (pan) => bytes(bytes(pan).toString('base64')).toString('base64')),
  form('hex', true, (pan) => bytes(pan).toString('hex')),
  form('hex with blanks', true, (pan) => each(pan, hexCode, ' ')),
  form('hex with 0x', true, (pan) => each(pan, (char) => `0x${hexCode(char)}`, ', ')),
  form('utf-16le', true, (pan) => Buffer.from(pan, 'utf16le')),
  form('utf-16be', true, (pan) => Buffer.from(pan, 'utf16le').swap16()),
  form('bcd', false, (pan) => Buffer.from(pan.length % 2 ? `${pan}f` : pan, 'hex')),
  form('digit values', false, (pan) => Uint8Array.from(pan, (char) => code(char) - 0x30)),
  form('url escapes', true, (pan) => each(pan, (char) => `%${hexCode(char)}`)),
  form('url escapes twice', true, (pan) => each(pan, (char) => `%25${hexCode(char)}`)),
  form('json escapes', true, (pan) => each(pan, (char) => `\\u00${hexCode(char)}`)),
  form('javascript escapes', true, (pan) => each(pan, (char) => `\\x${hexCode(char)}`)),
  form('html entities', true, (pan) => each(pan, (char) => `&#${code(char)};`)),
  form('html hex entities', true, (pan) => each(pan, (char) => `&#x${hexCode(char)};`)),
  form('quoted-printable', true, (pan) => each(pan, (char) => `=${hexCode(char)}`)),
  form('character codes', true, (pan) => each(pan, (char) => String(code(char)), ',')),
  form('buffer as JSON', true, (pan) => JSON.stringify(bytes(pan))),
  form('float64', false, (pan) => new Uint8Array(Float64Array.of(Number(pan)).buffer)),
  form('uint64', false, (pan) => new Uint8Array(BigUint64Array.of(BigInt(pan)).buffer)),
  form('base36', false, (pan) => BigInt(pan).toString(36)),
  form('hexadecimal number', false, (pan) => BigInt(pan).toString(16)),
  form('gzip', true, (pan) => gzipSync(`card ${pan} declined`)),
  form('gzip in base64', true, (pan) => gzipSync(`card ${pan} declined`).toString('base64')),
  form('zlib', true, (pan) => deflateSync(`card ${pan} declined`)),
  form('deflate in base64', true, (pan) => deflateRawSync(`card ${pan}`).toString('base64')),
  form('brotli in base64', true, (pan) => brotliCompressSync(`card ${pan}`).toString('base64')),
];

const spokenForms: LeakForm[] = [
  form('spoken words', true, (pan) => each(pan, word, ' ')),
  form('spoken with oh and commas', true, (pan) =>
    each(pan, (char) => (char === '0' ? 'oh' : word(char)), ', '),
  ),
  form('spoken doubles', true, (pan) =>
    pan
      .replace(/(.)\1/g, (_, char: string) => ` double ${word(char)} `)
      .replace(/[0-9]/g, (char) => ` ${word(char)} `),
  ),
  form('key list', true, (pan) =>
    JSON.stringify([...pan].map((key, index) => ({ key, at: 17 + index * 230 }))),
  ),
  form('key presses line by line', true, (pan) =>
    each(pan, (char, index) => `00:12:${10 + index}.204 DEBUG digit=${char} session=s_81`, '\n'),
  ),
  form('telephone events', true, (pan) =>
    each(pan, (char, index) => `rtp seq=${9_000 + index * 3} event=${char} end=1`, '\n'),
  ),
];

const partForms: LeakForm[] = [
  form('first seven digits', false, (pan) => pan.slice(0, 7)),
  form('first eight digits', false, (pan) => `bin=${pan.slice(0, 8)}`),
  form('middle seven digits', false, (pan) => pan.slice(5, 12)),
  form('all but the last four', false, (pan) => `${pan.slice(0, -4)}****`),
  form('unmasked IIN', false, (pan) => `${pan.slice(0, 6)}******${pan.slice(-4)}`),
  ...['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) =>
    form(`${algorithm} in hex`, false, (pan) => hash(algorithm, pan).digest('hex')),
  ),
  form('sha256 in base64', false, (pan) => hash('sha256', pan).digest('base64')),
  form('sha256 of the groups', false, (pan) => hash('sha256', grouped(pan, ' ')).digest('hex')),
];

const securityCodeForms: LeakForm[] = [
  ['cvv=', ''],
  ['"security_code":"', '"'],
  ['securityCode: { value: ', ' }'],
  ['Security code is ', '.'],
  ['{"field":"security_code","value":"', '"}'],
].map(([before, after]) => ({
  name: `security code after ${before}`,
  blind: false,
  write: ({ securityCode }) => `${before}${securityCode}${after}`,
}));
const otherSecurityCodeForms: LeakForm[] = [
  {
    name: 'security code in words',
    blind: false,
    write: ({ securityCode }) => `the security code is ${each(securityCode, word, ' ')}, thanks`,
  },
  {
    name: 'security code as a key list',
    blind: false,
    write: ({ securityCode }) => `"cvc":{"keys":${JSON.stringify([...securityCode])}}`,
  },
  {
    name: 'security code in base64',
    blind: false,
    write: ({ securityCode }) => bytes(`cvv=${securityCode};x`).toString('base64'),
  },
  {
    name: 'hash of the security code',
    blind: false,
    write: ({ securityCode }) => hash('sha256', securityCode).digest('hex'),
  },
];

export const leakForms: readonly LeakForm[] = [
  ...plainForms,
  ...encodedForms,
  ...spokenForms,
  ...partForms,
  ...securityCodeForms,
  ...otherSecurityCodeForms,
];

/** A place where bytes end up, with the surroundings they have there. */
export type LeakSink = {
  readonly name: string;
  /** False where only text can stand: binary forms are written there as latin-1 would be. */
  readonly write: (leak: Uint8Array) => Uint8Array;
};

const at = '2026-11-24T00:12:34.567Z';
const around = (before: string, after: string) => (leak: Uint8Array) =>
  Buffer.concat([bytes(before), leak, bytes(after)]);
const asJson = (before: string, after: string) => (leak: Uint8Array) =>
  bytes(`${before}${JSON.stringify(Buffer.from(leak).toString('latin1'))}${after}`);

export const leakSinks: readonly LeakSink[] = [
  { name: 'stdout', write: around(`${at} info session s_81 `, ' accepted\n') },
  { name: 'stderr', write: around('Error: cannot charge ', '\n    at run (file.js:10:17)\n') },
  { name: 'json log', write: asJson('{"level":30,"time":1795478400123,"msg":', ',"pid":411}\n') },
  { name: 'journal', write: asJson('{"sequence":17,"event":"field.accepted","data":', '}\n') },
  { name: 'event stream', write: asJson('id: 9\nevent: field.accepted\ndata: {"v":', '}\n\n') },
  { name: 'request line', write: around('POST /success?ref=', ' HTTP/1.1\r\nhost: localhost\r\n') },
  { name: 'header', write: around('HTTP/1.1 200 OK\r\nx-card: ', '\r\ncontent-length: 2\r\n') },
  { name: 'form body', write: around('amount=4200&currency=USD&note=', '&x=1') },
  { name: 'html report', write: around('<tr><td>charge</td><td>', '</td><td>17 ms</td></tr>') },
  {
    name: 'junit report',
    write: around('<testcase name="pay"><failure>', '</failure></testcase>'),
  },
  { name: 'metrics', write: around('charges_total{card="', '"} 3 1795478400123\n') },
  { name: 'trace attribute', write: asJson('{"traceId":"4bf92f3577b34da6a3ce","card":', '}') },
  { name: 'argv', write: around('node\0zone.js\0--card\0', '\0--port\0' + '8080\0') },
  { name: 'environment', write: around('HOME=/\0CARD=', '\0PATH=/bin\0') },
  { name: 'transcript', write: around('caller: my card, er, ', ', thank you\nagent: noted\n') },
  { name: 'csv', write: around('s_81;', ';approved\n') },
  { name: 'binary dump', write: around('\x01\x02\xff\x00node\x00', '\xff\x00\x07heap\x01') },
];
