import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export type Decoded =
  | { readonly ok: true; readonly body: Buffer }
  | { readonly ok: false; readonly why: 'too_large' | 'protocol'; readonly message: string };

/** Undoes one content coding and stops at the limit, however small the coded bytes are. */
export function decodeBody(
  body: Buffer,
  encoding: string | string[] | undefined,
  maxBytes: number,
): Decoded {
  const coding = String(encoding ?? '')
    .trim()
    .toLowerCase();
  if (coding === '' || coding === 'identity' || body.length === 0) return { ok: true, body };
  try {
    const limit = { maxOutputLength: maxBytes };
    if (coding === 'gzip' || coding === 'x-gzip')
      return { ok: true, body: gunzipSync(body, limit) };
    if (coding === 'deflate') return { ok: true, body: inflateSync(body, limit) };
    if (coding === 'br') return { ok: true, body: brotliDecompressSync(body, limit) };
    return { ok: false, why: 'protocol', message: `content coding ${coding} was not asked for` };
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      return { ok: false, why: 'too_large', message: `more than ${maxBytes} bytes when decoded` };
    }
    return { ok: false, why: 'protocol', message: `a body that is not ${coding}` };
  }
}
