/** RFC 4733 telephone events: RTP datagrams in, key presses out; and the other way for callers. */
export {
  createEventStream,
  type EventStream,
  type EventStreamOptions,
  type KeyListener,
  nextReleaseMs,
  type PacketFate,
  receivePacket,
  releaseOverdue,
  wipeEventStream,
} from './event-stream.ts';
export { type CapturedDatagram, readPcap } from './pcap.ts';
export {
  type Press,
  type PressPacketOptions,
  pressPackets,
  type TimedDatagram,
} from './press-packets.ts';
