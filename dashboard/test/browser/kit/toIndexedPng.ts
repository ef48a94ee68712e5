import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = 8;
const paletteSize = 256;

/**
 * The same picture with at most 256 colours, which for a page that is mostly paper and text the eye does not tell from the
 * original, in a third of its size. Of a PNG as browsers write them: 8 bits a channel, RGB or RGBA, not interlaced.
 */
export function toIndexedPng(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const used = new Map<number, number>();
  const colourAt = (at: number): number =>
    ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = colourAt(at);
    used.set(colour, (used.get(colour) ?? 0) + 1);
  }
  const palette = chooseColours(used);
  const indices = new Map([...used.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1)); // each begins with its filter: none
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + x + 1] = indices.get(colourAt((y * width + x) * channels)) ?? 0;
  const header = Buffer.from(png.subarray(signature + 8, signature + 8 + 13));
  header[9] = 3; // colours by their place in the palette
  return Buffer.concat([
    png.subarray(0, signature),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly pixels: Buffer;
}

function decode(png: Buffer): Decoded {
  const width = png.readUInt32BE(signature + 8);
  const height = png.readUInt32BE(signature + 12);
  const channels = png[signature + 17] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = signature; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (pixels[at - channels] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (pixels[at - stride - channels] ?? 0);
      pixels[at] = (raw[y * (stride + 1) + x + 1] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return { width, height, channels, pixels };
}

/** What a filter of PNG adds to a byte (its specification, part 9). */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter === 0) return 0;
  const sum = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** The most used, but of each small range of colours one only, so that a rare hue keeps a place beside many greys. */
function chooseColours(used: ReadonlyMap<number, number>): number[] {
  const ranges = new Map<number, { colour: number; most: number; count: number }>();
  for (const [colour, count] of used) {
    const range = colour & 0xf8f8f8;
    const kept = ranges.get(range);
    if (kept === undefined) ranges.set(range, { colour, most: count, count });
    else {
      kept.count += count;
      if (count > kept.most) [kept.colour, kept.most] = [colour, count];
    }
  }
  const byUse = [...ranges.values()].toSorted((one, other) => other.count - one.count);
  return byUse.slice(0, paletteSize).map(({ colour }) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const [red, green, blue] = [16, 8, 0].map((shift) => ((candidate >> shift) & 255) - ((colour >> shift) & 255));
    const far = (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2;
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
