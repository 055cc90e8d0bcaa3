/** A UDP payload of a capture file and when it was captured, in milliseconds from the first. */
export type CapturedDatagram = { readonly atMs: number; readonly datagram: Uint8Array };

/** Bytes before the IP header, by link type (tcpdump.org/linktypes.html). */
const linkHeaders = new Map([
  [0, 4], // BSD loopback
  [1, 14], // Ethernet
  [101, 0], // raw IP
  [113, 16], // Linux cooked
]);
const maxPackets = 1_000_000;

/**
 * The UDP payloads of a classic pcap file in file order, both byte orders, micro- and nanoseconds;
 * IPv4 only. A file that is none, or is cut short, gives what can be read.
 */
export function readPcap(file: Uint8Array): CapturedDatagram[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 24) return [];
  const magic = view.getUint32(0, true);
  const isLittle = magic === 0xa1b2c3d4 || magic === 0xa1b23c4d;
  const bigMagic = view.getUint32(0, false);
  if (!isLittle && bigMagic !== 0xa1b2c3d4 && bigMagic !== 0xa1b23c4d) return [];
  const perMs = magic === 0xa1b23c4d || bigMagic === 0xa1b23c4d ? 1e6 : 1e3;
  const linkHeader = linkHeaders.get(view.getUint32(20, isLittle));
  if (linkHeader === undefined) return [];
  const datagrams: CapturedDatagram[] = [];
  let firstMs: number | undefined;
  for (let at = 24; at + 16 <= file.length && datagrams.length < maxPackets; ) {
    const atMs = view.getUint32(at, isLittle) * 1000 + view.getUint32(at + 4, isLittle) / perMs;
    const length = view.getUint32(at + 8, isLittle);
    const payload = udpPayload(file.subarray(at + 16 + linkHeader, at + 16 + length));
    firstMs ??= atMs;
    if (payload !== undefined) datagrams.push({ atMs: atMs - firstMs, datagram: payload });
    at += 16 + length;
  }
  return datagrams;
}

function udpPayload(ip: Uint8Array): Uint8Array | undefined {
  if (ip.length < 28 || ip[0]! >> 4 !== 4 || ip[9] !== 17) return undefined;
  const udp = 4 * (ip[0]! & 0x0f);
  if (udp + 8 > ip.length) return undefined;
  const length = (ip[udp + 4]! << 8) | ip[udp + 5]!;
  return ip.subarray(udp + 8, udp + length);
}
