/** ITU-T G.711 mu-law: one byte a sample, of 14 significant bits, here scaled to 16. */
const bias = 0x84;
const clip = 32_635;

const decoded = Int16Array.from({ length: 256 }, (_, byte) => {
  const code = ~byte & 0xff;
  const magnitude = ((((code & 0x0f) << 3) + bias) << ((code & 0x70) >> 4)) - bias;
  return code & 0x80 ? -magnitude : magnitude;
});

export function decodeMuLaw(
  bytes: Uint8Array,
  samples: Int16Array = new Int16Array(bytes.length),
): Int16Array {
  for (let at = 0; at < bytes.length; at += 1) samples[at] = decoded[bytes[at]!]!;
  return samples;
}

export function encodeMuLaw(samples: Int16Array): Uint8Array {
  return Uint8Array.from(samples, (sample) => {
    const sign = sample < 0 ? 0x80 : 0;
    const magnitude = Math.min(Math.abs(sample), clip) + bias;
    const exponent = 31 - Math.clz32(magnitude) - 7;
    const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
    return ~(sign | (exponent << 4) | mantissa) & 0xff;
  });
}
