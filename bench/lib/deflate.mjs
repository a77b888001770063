// What each byte of a text costs once it is compressed: its share of the bits of the deflate stream.
import { deflateRawSync } from "node:zlib";

/** The order in which the lengths of the code lengths' own codes are written (RFC 1951, 3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** The first lengths and distances that symbols stand for, and how many bits follow (RFC 1951, 3.2.5). */
const steps = (first, bits) => bits.map((count, index) => ({ from: first + bits.slice(0, index).reduce((sum, bit) => sum + 2 ** bit, 0), count }));
const lengths = [...steps(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]), { from: 258, count: 0 }];
const distances = steps(1, Array.from({ length: 30 }, (_, index) => Math.max((index >> 1) - 1, 0)));

/**
 * The bits that each byte of a text costs. What is repeated shares the bits of the reference to what it
 * repeats; the tables in front of a block are in nobody's share.
 *
 * @param {Buffer} text
 * @returns {Float64Array}
 */
export function costs(text) {
  const data = deflateRawSync(text, { level: 9 });
  const shares = new Float64Array(text.length);
  let position = 0;
  let at = 0;
  const bits = (count) => {
    let value = 0;
    for (let index = 0; index < count; index++, position++) value |= ((data[position >> 3] >> (position & 7)) & 1) << index;
    return value;
  };
  const symbol = (codes) => {
    for (let length = 1, code = 0; length < 16; length++) {
      code = (code << 1) | bits(1);
      const found = codes.get(`${length} ${code}`);
      if (found !== undefined) return found;
    }
    throw new Error("this is no deflate stream");
  };
  for (let last = 0; !last; ) {
    last = bits(1);
    if (bits(2) !== 2) throw new Error("a text this long has codes of its own");
    const [literals, offsets] = readCodes(bits, symbol);
    for (;;) {
      const start = position;
      const found = symbol(literals);
      if (found === 256) break;
      let length = 1;
      if (found > 256) {
        const { from, count } = lengths[found - 257];
        length = from + bits(count);
        bits(distances[symbol(offsets)].count);
      }
      shares.fill((position - start) / length, at, (at += length));
    }
  }
  if (at !== text.length) throw new Error(`${at} bytes of ${text.length} were found`);
  return shares;
}

/** The codes of a block: those of literals and lengths, and those of distances. */
function readCodes(bits, symbol) {
  const [literals, offsets, own] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
  const ownLengths = new Array(19).fill(0);
  for (const index of order.slice(0, own)) ownLengths[index] = bits(3);
  const codes = codesOf(ownLengths);
  const all = [];
  while (all.length < literals + offsets) {
    const found = symbol(codes);
    if (found < 16) all.push(found);
    else if (found === 16) all.push(...new Array(bits(2) + 3).fill(all.at(-1)));
    else all.push(...new Array(found === 17 ? bits(3) + 3 : bits(7) + 11).fill(0));
  }
  return [codesOf(all.slice(0, literals)), codesOf(all.slice(literals))];
}

/** Canonical Huffman codes (RFC 1951, 3.2.2), by length and code. */
function codesOf(all) {
  const codes = new Map();
  let code = 0;
  for (let length = 1; length < 16; length++, code <<= 1) {
    all.forEach((its, symbol) => {
      if (its === length) codes.set(`${length} ${code++}`, symbol);
    });
  }
  return codes;
}
