import { createHash } from 'node:crypto';
import type { FrontendMessage } from './frontendReader.ts';
import { textAt, wireMessage } from './wireMessages.ts';

/** PostgreSQL cuts longer names. */
const longestName = 63;

/** The engine has one unnamed prepared statement: of which client it is. Any simple query ends it. */
export interface UnnamedStatement {
  owner: object | null;
}

export interface Rewritten {
  /** To be run first, its answer dropped: brings this client's unnamed statement back. */
  before: Buffer | null;
  message: Buffer;
}

/**
 * Prepared statements of one client in the one session of the engine: named ones get names of their own, so that two
 * clients may use the same name; the unnamed one is prepared again when another client has replaced it.
 */
export interface StatementNames {
  rewrite: (message: FrontendMessage) => Rewritten;
  /** Messages that close all statements this client has opened. */
  closeAll: () => readonly Buffer[];
}

export function createStatementNames(client: number, unnamed: UnnamedStatement): StatementNames {
  const self = {};
  const opened = new Set<string>();
  let lastUnnamed: Buffer | null = null;

  function own(name: string): string {
    const plain = `c${client}_${name}`;
    if (Buffer.byteLength(plain) <= longestName) return plain;
    return `c${client}_${createHash('sha256').update(name).digest('hex').slice(0, 40)}`;
  }

  const alone = (message: Buffer): Rewritten => ({ before: null, message });

  function parse(bytes: Buffer): Rewritten {
    const { text: name, next } = textAt(bytes, 5);
    if (name !== '') {
      opened.add(own(name));
      return alone(wireMessage('P', own(name), bytes.subarray(next)));
    }
    lastUnnamed = bytes;
    unnamed.owner = self;
    return alone(bytes);
  }

  function withUnnamed(message: Buffer): Rewritten {
    const before = unnamed.owner === self ? null : lastUnnamed;
    if (before) unnamed.owner = self;
    return { before, message };
  }

  function bind(bytes: Buffer): Rewritten {
    const { text: portal, next } = textAt(bytes, 5);
    const { text: name, next: rest } = textAt(bytes, next);
    return name === '' ? withUnnamed(bytes) : alone(wireMessage('B', portal, own(name), bytes.subarray(rest)));
  }

  /** Describe and Close name a statement ('S') or a portal ('P'). */
  function target(type: string, bytes: Buffer): Rewritten {
    const { text: name } = textAt(bytes, 6);
    if (bytes[5] !== 0x53) return alone(bytes);
    if (name === '') return withUnnamed(bytes);
    if (type === 'C') opened.delete(own(name));
    return alone(wireMessage(type, Buffer.from('S'), own(name)));
  }

  function query(bytes: Buffer): Rewritten {
    lastUnnamed = null;
    return alone(bytes);
  }

  return {
    rewrite: ({ type, bytes }) => {
      if (type === 'P') return parse(bytes);
      if (type === 'B') return bind(bytes);
      if (type === 'Q') return query(bytes);
      return type === 'D' || type === 'C' ? target(type, bytes) : alone(bytes);
    },
    closeAll: () => [...opened].map((name) => wireMessage('C', Buffer.from('S'), name)),
  };
}
