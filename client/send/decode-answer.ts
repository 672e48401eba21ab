/** Answers that come compressed although `identity` was asked for: real servers have been seen to compress everything. */
import zlib from 'node:zlib';

type Decode = (body: Buffer, options: { maxOutputLength: number }) => Buffer;

// Deflate comes with zlib's header, as it should, and without.
const inflate: Decode = (body, options) =>
  (body[0]! & 0x0f) === 8 ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options);

const DECODERS = new Map<string, Decode | undefined>([
  ['gzip', zlib.gunzipSync],
  ['x-gzip', zlib.gunzipSync],
  ['deflate', inflate],
  ['br', zlib.brotliDecompressSync],
  ['zstd', zlib.zstdDecompressSync], // since Node 22.15
]);

/**
 * The body as its `Content-Encoding` says; as it came where that is not known, or not true.
 *
 * @throws RangeError when it is longer than `limit` bytes
 */
export function decodeAnswer(body: Buffer, encoding: string, limit: number): Buffer {
  const decode = DECODERS.get(encoding.trim().toLowerCase());
  if (decode === undefined || body.length === 0) return body;
  try {
    return decode(body, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return body;
  }
}
