import { createHash } from 'node:crypto';
import { textAt, wireMessage } from './wireMessages.ts';
import type { FrontendMessage } from './frontendReader.ts';

/** PostgreSQL cuts longer names. */
const longestName = 63;

/**
 * Gives the named prepared statements of one client names of their own, so that two clients may use the same name in
 * the one session of the engine.
 */
export interface StatementNames {
  rewrite: (message: FrontendMessage) => Buffer;
  /** Messages that close all statements this client has opened. */
  closeAll: () => readonly Buffer[];
}

export function createStatementNames(client: number): StatementNames {
  const opened = new Set<string>();

  function own(name: string): string {
    if (name === '') return '';
    const plain = `c${client}_${name}`;
    if (Buffer.byteLength(plain) <= longestName) return plain;
    return `c${client}_${createHash('sha256').update(name).digest('hex').slice(0, 40)}`;
  }

  function parse(bytes: Buffer): Buffer {
    const { text: name, next } = textAt(bytes, 5);
    if (name === '') return bytes;
    opened.add(own(name));
    return wireMessage('P', own(name), bytes.subarray(next));
  }

  function bind(bytes: Buffer): Buffer {
    const { text: portal, next } = textAt(bytes, 5);
    const { text: name, next: rest } = textAt(bytes, next);
    return name === '' ? bytes : wireMessage('B', portal, own(name), bytes.subarray(rest));
  }

  /** Describe and Close name a statement ('S') or a portal ('P'). */
  function target(type: string, bytes: Buffer): Buffer {
    const { text: name } = textAt(bytes, 6);
    if (bytes[5] !== 0x53 || name === '') return bytes;
    if (type === 'C') opened.delete(own(name));
    return wireMessage(type, Buffer.from('S'), own(name));
  }

  return {
    rewrite: ({ type, bytes }) => {
      if (type === 'P') return parse(bytes);
      if (type === 'B') return bind(bytes);
      return type === 'D' || type === 'C' ? target(type, bytes) : bytes;
    },
    closeAll: () => [...opened].map((name) => wireMessage('C', Buffer.from('S'), name)),
  };
}
