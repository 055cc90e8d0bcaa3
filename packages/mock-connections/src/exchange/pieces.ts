import type { ReplyBody } from './exchange.ts';

type Pieces = Exclude<ReplyBody, string | Uint8Array>;

/** The bytes of a repeated piece, not compressed. */
export function bytesOfPieces({ piece, times }: Pieces): Uint8Array {
  return new TextEncoder().encode(piece.repeat(times));
}
