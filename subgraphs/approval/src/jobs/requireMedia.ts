import { createReadStream } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import { type MediaType, mediaTypes } from '../domain/mediaTypes.ts';

/** So much of a content says what it is, unless it is an archive. */
const headBytes = 4_100;
/** Encodings that a text may have; the national one is still common. */
const encodings = ['utf-8', 'gb18030'] as const;
/** What no text has in it. */
const control = /[^\P{Cc}\t\n\f\r]/u;
/** Documents that are written in nothing but text, and pages: read as text they are not what they say. */
const disguised = /^\s*(?:%PDF-|%!PS|\{\\rtf|<!doctype html|<html|<svg)/i;
const begins: Partial<Record<MediaType, RegExp>> = {
  'application/xml': /^\s*</,
  'application/json': /^\s*[[{]/,
  'image/vnd.dxf': /^\s*(?:999|0)\s/,
};

/**
 * Passes a content on and refuses it at its first bytes when they are not those of its type, so that what is plainly wrong is not
 * read to its end. @throws MATERIAL_TYPE_MISMATCH; BAD_INPUT for a content without any byte
 */
export async function* requireHead(
  stream: AsyncIterable<Uint8Array>,
  mediaType: MediaType,
): AsyncGenerator<Uint8Array, void, void> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const piece of stream) {
    if (head === null) {
      yield piece;
      continue;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < headBytes) continue;
    await checkHead(head, mediaType);
    yield head;
    head = null;
  }
  if (head === null) return;
  if (head.length === 0) {
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'a content of at least one byte' });
  }
  await checkHead(head, mediaType);
  yield head;
}

/** Looks at a whole file. @throws MATERIAL_TYPE_MISMATCH when it is not of the type that was declared */
export async function requireMedia(path: string, mediaType: MediaType): Promise<void> {
  if (mediaTypes[mediaType].family === 'TEXT') return requireText(path, mediaType);
  const found = (await fileTypeFromFile(path))?.mime;
  if (found !== mediaType) throw mismatch(mediaType, found);
}

async function checkHead(head: Uint8Array, mediaType: MediaType): Promise<void> {
  const found = (await fileTypeFromBuffer(head.subarray(0, headBytes)))?.mime;
  switch (mediaTypes[mediaType].family) {
    case 'MARKED':
      if (found !== mediaType) throw mismatch(mediaType, found);
      return;
    case 'ARCHIVE':
      // which archive it is may stand far behind
      if (Buffer.from(head.subarray(0, 4)).toString('latin1') !== 'PK\u0003\u0004') throw mismatch(mediaType, found);
      return;
    case 'TEXT':
      if (head.includes(0)) throw mismatch(mediaType, found);
  }
}

async function requireText(path: string, mediaType: MediaType): Promise<void> {
  const isRead = await Promise.all(encodings.map((encoding) => isText(path, { encoding, mediaType })));
  if (!isRead.includes(true)) throw mismatch(mediaType, undefined);
}

async function isText(
  path: string,
  { encoding, mediaType }: { readonly encoding: string; readonly mediaType: MediaType },
): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const begin = begins[mediaType];
  const stream: AsyncIterable<Buffer> = createReadStream(path);
  let isFirst = true;
  try {
    for await (const piece of stream) {
      const text = decoder.decode(piece, { stream: true });
      if (control.test(text)) return false;
      if (isFirst && (disguised.test(text) || begin?.test(text) === false)) return false;
      isFirst = false;
    }
    decoder.decode();
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false; // not of this encoding
    throw cause;
  }
}

function mismatch(declared: MediaType, found: string | undefined): DomainError {
  return new DomainError('MATERIAL_TYPE_MISMATCH', { field: 'content-type', value: declared, found: found ?? null });
}
