export interface ReadMail {
  /** Lines of the head, unfolded. */
  readonly headers: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly content: Buffer }[];
}

interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

/** A mail as its reader sees it: just as much of MIME as nodemailer writes. `raw` is Latin-1, one character a byte. */
export function readMail(raw: string): ReadMail {
  const mail = partOf(raw);
  const leaves = leavesOf(mail);
  const textOf = (type: string) => {
    const leaf = leaves.find((part) => headerOf(part, 'content-type').startsWith(type));
    return leaf === undefined ? '' : contentOf(leaf).toString('utf8');
  };
  return {
    headers: mail.headers,
    subject: wordsOf(headerOf(mail, 'subject')),
    text: textOf('text/plain'),
    html: textOf('text/html'),
    attachments: leaves
      .filter((part) => headerOf(part, 'content-disposition').startsWith('attachment'))
      .map((part) => ({ name: fileNameOf(part), content: contentOf(part) })),
  };
}

function partOf(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ');
  return { headers: head.split('\r\n'), body: raw.slice(end + 4) };
}

function headerOf({ headers }: Part, name: string): string {
  const line = headers.find((one) => one.toLowerCase().startsWith(`${name}:`)) ?? '';
  return line.slice(name.length + 1).trim();
}

function leavesOf(part: Part): Part[] {
  const boundary = /^multipart\/.*boundary="?([^";]+)"?/i.exec(headerOf(part, 'content-type'))?.[1];
  if (boundary === undefined) return [part];
  const pieces = part.body.split(`--${boundary}`).slice(1, -1);
  return pieces.flatMap((piece) => leavesOf(partOf(piece.replace(/^\r\n/, ''))));
}

function contentOf(part: Part): Buffer {
  const encoding = headerOf(part, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64');
  return encoding === 'quoted-printable' ? fromQuoted(part.body) : Buffer.from(part.body, 'latin1');
}

function fromQuoted(text: string): Buffer {
  const bytes = text
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

function wordsOf(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : fromQuoted(word.replaceAll('_', ' ')).toString('utf8'),
    );
}

/** nodemailer writes long names as numbered pieces: filename*0*=utf-8''…; filename*1*=… */
function fileNameOf(part: Part): string {
  const header = headerOf(part, 'content-disposition');
  const pieces = [...header.matchAll(/filename\*\d+\*?="?([^;"]*)"?/g)].map(([, piece = '']) => piece);
  if (pieces.length > 0) return decodeURIComponent(pieces.join('').replace(/^utf-8''/i, ''));
  return wordsOf(/filename="?([^;"]*)"?/.exec(header)?.[1] ?? '');
}
