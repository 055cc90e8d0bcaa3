/** The fixed part of an RTP packet (RFC 3550 section 5.1) and where its payload lies. */
export type RtpPacket = {
  readonly marker: boolean;
  readonly payloadType: number;
  /** 16 bits, wraps. */
  readonly sequence: number;
  /** 32 bits, wraps; in units of the clock rate. */
  readonly timestamp: number;
  readonly source: number;
  readonly payload: Uint8Array;
};

const fixedHeader = 12;
const version = 2;

/** Undefined for anything that is no RTP of version 2; the payload is a view of the datagram. */
export function parseRtpPacket(datagram: Uint8Array): RtpPacket | undefined {
  if (datagram.length < fixedHeader || datagram[0]! >> 6 !== version) return undefined;
  const view = new DataView(datagram.buffer, datagram.byteOffset, datagram.byteLength);
  const first = datagram[0]!;
  let start = fixedHeader + 4 * (first & 0x0f);
  if (first & 0x10) {
    if (start + 4 > datagram.length) return undefined;
    start += 4 + 4 * view.getUint16(start + 2);
  }
  const padding = first & 0x20 ? datagram[datagram.length - 1]! : 0;
  const end = datagram.length - padding;
  if (start > end || (first & 0x20 && padding === 0)) return undefined;
  return {
    marker: (datagram[1]! & 0x80) !== 0,
    payloadType: datagram[1]! & 0x7f,
    sequence: view.getUint16(2),
    timestamp: view.getUint32(4),
    source: view.getUint32(8),
    payload: datagram.subarray(start, end),
  };
}

/** Length of one telephone event (RFC 4733 section 2.3). */
export const telephoneEventLength = 4;

export function writeRtpPacket(packet: RtpPacket): Uint8Array {
  const datagram = new Uint8Array(fixedHeader + packet.payload.length);
  const view = new DataView(datagram.buffer);
  datagram[0] = version << 6;
  datagram[1] = (packet.marker ? 0x80 : 0) | packet.payloadType;
  view.setUint16(2, packet.sequence & 0xffff);
  view.setUint32(4, packet.timestamp >>> 0);
  view.setUint32(8, packet.source >>> 0);
  datagram.set(packet.payload, fixedHeader);
  return datagram;
}
