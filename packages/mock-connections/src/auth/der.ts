/** The few pieces of ASN.1's distinguished encoding that an X.509 certificate is made of. */
export function tlv(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

export const sequence = (...items: readonly Uint8Array[]) => tlv(0x30, ...items);
export const set = (...items: readonly Uint8Array[]) => tlv(0x31, ...items);
export const octets = (content: Uint8Array) => tlv(0x04, content);
export const bits = (content: Uint8Array) => tlv(0x03, Buffer.from([0]), content);
export const text = (value: string) => tlv(0x0c, Buffer.from(value));
export const boolean = (value: boolean) => tlv(0x01, Buffer.from([value ? 0xff : 0]));
export const tagged = (number: number, ...items: readonly Uint8Array[]) =>
  tlv(0xa0 + number, ...items);

/** A positive integer; a leading zero byte keeps the sign. */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes[0] ?? 0;
  return tlv(0x02, ...(first >= 0x80 ? [Buffer.from([0]), bytes] : [bytes]));
}

/** A time to the second, from 1950 to 2049. */
export function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replaceAll(/[-:T]/g, '').slice(2, 14);
  return tlv(0x17, Buffer.from(`${digits}Z`));
}

export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const septets = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) septets.unshift(0x80 | (left & 0x7f));
    bytes.push(...septets);
  }
  return tlv(0x06, Buffer.from(bytes));
}
