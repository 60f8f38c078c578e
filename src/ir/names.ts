/**
 * How names and strings are spelled in LLVM's textual IR.
 *
 * LLVM's names are byte strings: text is written as its UTF-8 bytes, and every byte that is not printable ASCII, a quote
 * or a backslash becomes `\XX`.
 */

const plainName = /^[-a-zA-Z$._][-a-zA-Z$._0-9]*$/;
const plainText = /^[ !#-[\]-~]*$/;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');

/** A name without its sigil: as it is where LLVM allows that, else quoted. Names that begin with a digit are quoted. */
export function escapeName(name: string): string {
  return plainName.test(name) ? name : `"${escapeBytes(encoder.encode(name))}"`;
}

/** A metadata name (`!llvm.module.flags`): bytes outside the plain set are escaped, nothing is quoted. */
export function escapeMetadataName(name: string): string {
  let text = '';
  for (const byte of encoder.encode(name)) {
    const character = String.fromCharCode(byte);
    const plain = /[-a-zA-Z$._]/.test(character) || (text !== '' && /[0-9]/.test(character));
    text += plain ? character : escapeByte(byte);
  }
  return text;
}

/** A quoted string, i.e. of a file name or a string attribute. */
export function quote(text: string): string {
  return `"${escapeText(text)}"`;
}

/** What stands between the quotes; it has no end of line. */
export function escapeText(text: string): string {
  return plainText.test(text) ? text : escapeBytes(encoder.encode(text));
}

/** Bytes as they stand between the quotes of c"…". */
export function escapeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    parts.push(plain ? String.fromCharCode(byte) : escapeByte(byte));
  }
  return parts.join('');
}

function escapeByte(byte: number): string {
  return `\\${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The bytes that an escaped text stands for. */
export function unescapeBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const hex = text[i] === '\\' ? text.slice(i + 1, i + 3) : '';
    if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else if (text[i] === '\\' && text[i + 1] === '\\') {
      bytes.push(0x5c);
      i += 1;
    } else {
      bytes.push(...encoder.encode(text[i] ?? ''));
    }
  }
  return Uint8Array.from(bytes);
}

/** The name behind `foo` or `"foo\20bar"`; bytes that are not UTF-8 are read as Latin-1. */
export function unescapeName(text: string): string {
  if (!text.startsWith('"')) {
    return text;
  }
  const bytes = unescapeBytes(text.slice(1, -1));
  try {
    return decoder.decode(bytes);
  } catch {
    // Only a name that is no UTF-8 comes here; every byte keeps a character of its own.
    return latin1.decode(bytes);
  }
}
