/** One message of PostgreSQL's protocol: type byte, length, body. Strings end with a zero byte. */
export function wireMessage(type: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)));
  const header = Buffer.alloc(5);
  header.write(type, 'latin1');
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

/** A simple query. */
export const queryMessage = (sql: string): Buffer => wireMessage('Q', sql);

export const syncMessage: Buffer = wireMessage('S');

/** An error that ends the connection. */
export function fatalMessage(sqlState: string, text: string): Buffer {
  const fields = ['SFATAL', 'VFATAL', `C${sqlState}`, `M${text}`];
  return wireMessage('E', ...fields, Buffer.alloc(1));
}

/** The zero-terminated text that begins at `start`. */
export function textAt(bytes: Buffer, start: number): { text: string; next: number } {
  const end = bytes.indexOf(0, start);
  return end < 0
    ? { text: bytes.toString('utf8', start), next: bytes.length }
    : { text: bytes.toString('utf8', start, end), next: end + 1 };
}

/** What a client says first. */
export function greetingMessage(user: string, database: string): Buffer {
  const body = Buffer.from(`user\0${user}\0database\0${database}\0\0`);
  const header = Buffer.alloc(8);
  header.writeInt32BE(header.length + body.length, 0);
  header.writeInt32BE(3 << 16, 4);
  return Buffer.concat([header, body]);
}
