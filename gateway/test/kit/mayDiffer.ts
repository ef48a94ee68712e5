/** In what two senders may differ on the same bytes; a list is empty where they must agree. */
export interface Differences {
  /** What our own sender refuses, although undici reads it: it could be read in two ways, or is not HTTP/1.1. */
  readonly oursRefuses: readonly string[];
  /** What undici refuses, although RFC 9112 allows it. */
  readonly undiciRefuses: readonly string[];
  /** What undici reads as something else than RFC 9112 says. */
  readonly undiciMisreads: readonly string[];
  /** What costs undici its next answer on the connection. */
  readonly undiciLosesNext: readonly string[];
}

/** All differences that are known, of an answer as it came. */
export function mayDiffer(wire: Buffer): Differences {
  const { heads, sizes, trailers } = readLoosely(wire.toString('latin1'));
  const own = heads.at(-1) ?? '';
  const early = heads.slice(0, -1);
  const codings = valuesOf('transfer-encoding', own);
  const unquoted = sizes.map((size) => size.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'));
  return {
    oursRefuses: reasonsOf({
      'an empty line before the answer': heads.some((head) => /^[\r\n]/.test(head)),
      'two returns behind the status': heads.some((head) => /^[\r\n]*[^\r\n]+\r\r/.test(head)),
      'a control byte in the reason': heads.some((head) => /^[^\r\n]*(?![\t\r\n\x80-\x9f])\p{Cc}/u.test(head)),
      'a status that there is not': heads.some((head) => /^[\r\n]*HTTP\/\d\.\d [06-9]\d\d/.test(head)),
      'a coding other than chunked': codings.some((coding) => coding.toLowerCase() !== 'chunked'),
      'chunked twice': codings.length > 1,
      'chunks of HTTP/1.0': codings.length > 0 && /^[\r\n]*HTTP\/1\.0/.test(own),
      'a body before the answer': early.some(
        (head) => [...valuesOf('content-length', head), ...valuesOf('transfer-encoding', head)].length > 0,
      ),
      'an extension without a name': unquoted.some((size) => /;[\t ]*(?:[;=\r\n]|$)/.test(size)),
      'an extension without its value': unquoted.some((size) => /=[\t ]*(?:[;=]|$)/.test(size)),
      'an extension half in quotes': unquoted.some((size) => /[^=]""|""[^;]/.test(size)),
      'a trailer about the body': /(?:^|\n)(?:content-length|transfer-encoding):/i.test(trailers),
    }),
    undiciRefuses: reasonsOf({
      '100 that it has not asked for': early.some((head) => head.startsWith('HTTP/1.1 100')),
      'an early answer of HTTP/1.0': early.some((head) => head.startsWith('HTTP/1.0')),
      'connection: close before the answer': early.some((head) => /\nconnection:.*close/i.test(head)),
      'white space behind a length': /\ncontent-length:[\t ]*\d+[\t ]+(?:\r\n|$)/i.test(own),
      'white space in an extension': unquoted.some((size) => /;.*[\t ]|[\t ];/.test(size)),
    }),
    undiciMisreads: reasonsOf({
      'a tab behind chunked': /\ntransfer-encoding:[\t ]*chunked *\t[\t ]*(?:\r\n|$)/i.test(own),
    }),
    undiciLosesNext: reasonsOf({
      'a trailer about the body or the connection': /(?:^|\n)(?:transfer-encoding|connection):/i.test(trailers),
    }),
  };
}

function reasonsOf(reasons: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(reasons).filter((reason) => reasons[reason]);
}

function valuesOf(name: string, head: string): readonly string[] {
  return [...head.matchAll(new RegExp(`\\n${name}:(.*)`, 'gi'))].map(([, value = '']) => value.trim());
}

/** The parts of an answer, as the most careless reader might cut them. */
function readLoosely(text: string): {
  /** Those before the answer, and its own. */
  readonly heads: readonly string[];
  /** The lines before the chunks. */
  readonly sizes: readonly string[];
  readonly trailers: string;
} {
  const heads: string[] = [];
  let rest = text;
  do {
    const [head = ''] = /^[\r\n]*[^]*?(?:\r?\n\r?\n|$)/.exec(rest) ?? [];
    heads.push(head.replace(/\r?\n\r?\n$/, ''));
    rest = rest.slice(head.length);
  } while (/^[\r\n]*HTTP\/1\.[01] 1\d\d/.test(heads.at(-1) ?? '') && rest !== '');
  const sizes: string[] = [];
  if (!/\ntransfer-encoding:/i.test(heads.at(-1) ?? '')) return { heads, sizes, trailers: '' };
  while (rest !== '') {
    const [line] = /^[^\n]*\n?/.exec(rest) ?? [''];
    sizes.push(line.trimEnd());
    rest = rest.slice(line.length);
    const size = Number.parseInt(/^[\da-f]+/i.exec(line)?.[0] ?? '0', 16);
    if (size === 0) break;
    rest = rest.slice(size + '\r\n'.length);
  }
  return { heads, sizes, trailers: rest };
}
