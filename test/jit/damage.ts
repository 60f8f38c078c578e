/** Seeded damage to bitcode and to IR text, for the tests and the soak: the same seed gives the same damage. */

/** A generator of integers from 0 to below `below` (xorshift32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A copy with some bits flipped, bytes replaced, or a stretch cut out, doubled or zeroed; the magic stays. */
export function damageBytes(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomNumbers(seed);
  const copy = Uint8Array.from(bytes);
  const place = () => 4 + random(copy.length - 4);
  for (let edits = 1 + random(4); edits > 0; edits--) {
    const [from, length] = [place(), 4 * (1 + random(8))];
    switch (random(6)) {
      case 0:
      case 1:
        copy[from]! ^= 1 << random(8);
        break;
      case 2:
        copy[from] = random(256);
        break;
      case 3:
        copy.fill(0, from, from + length);
        break;
      case 4:
        copy.copyWithin(from, place(), copy.length);
        break;
      default:
        copy.copyWithin(from + length, from);
    }
  }
  return random(8) === 0 ? copy.subarray(0, place() & ~3) : copy;
}

/** Tokens of LLVM IR: names, numbers, strings, punctuation; blank space stays with what follows it. */
const tokens = /\s*(?:[%@!#]?[\w.$-]+|"[^"]*"|\S)/g;

/** Words of a kind; one in the place of another often makes IR that parses. */
const kinds = [
  ['i1', 'i8', 'i17', 'i64', 'i128', 'i4096', 'double', 'half', 'x86_fp80', 'ptr', 'void', 'token'],
  ['0', '1', '-1', '3', '16', '64', '4096', '2147483648', '4294967295', '9223372036854775807'],
  ['add', 'sub', 'mul', 'sdiv', 'urem', 'shl', 'ashr', 'and', 'xor'],
  ['eq', 'ne', 'sgt', 'ult', 'ule', 'sge'],
  ['internal', 'private', 'weak', 'linkonce_odr', 'appending', 'extern_weak', 'thread_local'],
  ['nuw', 'nsw', 'exact', 'inbounds', 'volatile', 'readonly', 'noalias', 'sret(i32)', 'inreg'],
  ['undef', 'poison', 'zeroinitializer', 'null', 'true', '%x', '@f', '%index', '%total'],
];
const words = [...kinds.flat(), 'unreachable', 'musttail', 'align', 'asm', '<4 x i32>', '[3 x i8]'];

/** Another word of the token's kind, or the token itself when it is of none. */
function another(token: string, random: (below: number) => number): string {
  const word = token.trim();
  const kind = kinds.find((each) => each.includes(word) || (/^\d+$/.test(word) && each[0] === '0'));
  return kind ? token.replace(word, () => kind[random(kind.length)] ?? '') : token;
}

/** The text with some tokens replaced, moved, doubled or left out. */
export function damageText(text: string, seed: number): string {
  const random = randomNumbers(seed);
  const list = text.match(tokens) ?? [];
  for (let edits = 1 + random(6); edits > 0; edits--) {
    const at = random(list.length);
    const token = list[at] ?? '';
    const other = list[random(list.length)] ?? '';
    switch (random(20)) {
      case 0:
        list.splice(at, 1);
        break;
      case 1:
        list.splice(at, 0, other);
        break;
      case 2:
        list[at] = other;
        break;
      case 3:
        list[at] = token.replace(/\S+/, () => words[random(words.length)] ?? '');
        break;
      default:
        list[at] = another(token, random);
    }
  }
  return list.join('');
}
