import { describe, expect, it } from 'vitest';
import { readHead } from './readHead.ts';

/** A head with these lines under a good status line. */
const headOf = (...lines: readonly string[]) => readHead(['HTTP/1.1 200 OK', ...lines].join('\r\n'));

const plain = { status: 200, hasNoBody: false, length: null, isChunked: false, staysOpen: false, keepsMs: null };
const counted = { ...plain, length: 5, staysOpen: true };

describe('the status line', () => {
  it.each([
    ['HTTP/1.1 200 OK', 200],
    ['HTTP/1.1 100 Continue', 100],
    ['HTTP/1.1 599 x', 599],
    ['HTTP/1.1 404 Not Found Here', 404],
    ['HTTP/1.1 200 \ttab and  spaces ', 200],
    ['HTTP/1.1 200 a:b', 200],
    ['HTTP/1.1 200 \xe5\xa5\xbd\xff', 200],
    ['HTTP/1.1 200 ', 200],
    ['HTTP/1.1 200', 200],
    ['HTTP/1.0 200 OK', 200],
  ])('is read: %j', (line, status) => {
    expect(readHead(line)).toEqual({ ...plain, status });
  });

  it.each([
    ['nothing', ''],
    ['an empty line before it', '\r\nHTTP/1.1 200 OK'],
    ['a space before it', ' HTTP/1.1 200 OK'],
    ['small letters', 'http/1.1 200 OK'],
    ['another protocol', 'ICY/1.1 200 OK'],
    ['no version', 'HTTP 200 OK'],
    ['HTTP/0.9', 'HTTP/0.9 200 OK'],
    ['HTTP/1.2', 'HTTP/1.2 200 OK'],
    ['HTTP/2.0', 'HTTP/2.0 200 OK'],
    ['HTTP/2', 'HTTP/2 200 OK'],
    ['HTTP/11.1', 'HTTP/11.1 200 OK'],
    ['HTTP/1.10', 'HTTP/1.10 200 OK'],
    ['HTTP/1,1', 'HTTP/1,1 200 OK'],
    ['no space before the status', 'HTTP/1.1200 OK'],
    ['two spaces before the status', 'HTTP/1.1  200 OK'],
    ['a tab before the status', 'HTTP/1.1\t200 OK'],
    ['no status', 'HTTP/1.1 OK'],
    ['two digits', 'HTTP/1.1 20 OK'],
    ['four digits', 'HTTP/1.1 2000 OK'],
    ['a status under 100', 'HTTP/1.1 099 OK'],
    ['a status over 599', 'HTTP/1.1 600 OK'],
    ['a sign', 'HTTP/1.1 +20 OK'],
    ['hexadecimal', 'HTTP/1.1 2a0 OK'],
    ['digits of another script', 'HTTP/1.1 \xb2\xb2\xb2 OK'],
    ['the reason at once', 'HTTP/1.1 200OK'],
    ['a tab before the reason', 'HTTP/1.1 200\tOK'],
    ['NUL in the reason', 'HTTP/1.1 200 O\0K'],
    ['a bare CR in the reason', 'HTTP/1.1 200 O\rK'],
    ['a bare LF in the reason', 'HTTP/1.1 200 O\nK'],
    ['DEL in the reason', 'HTTP/1.1 200 O\x7fK'],
    ['a line end behind it', 'HTTP/1.1 200 OK\r\n'],
    ['a bare CR behind it', 'HTTP/1.1 200 OK\r'],
    ['a bare LF behind it', 'HTTP/1.1 200 OK\n'],
  ])('is refused with %s', (_, text) => {
    expect(readHead(text)).toBeNull();
  });
});

describe('a header line', () => {
  it.each([
    ['no space behind the colon', 'x:y'],
    ['an empty value', 'x:'],
    ['white space alone', 'x: \t '],
    ['white space around the value', 'x: \t y \t'],
    ['a colon in the value', 'date: 10:11:12'],
    ['every sign that a name may have', "!#$%&'*+-.^_`|~09azAZ: y"],
    ['bytes that are not ASCII in the value', 'x: \x80\xe5\xa5\xbd\xff'],
    ['a name of one sign', '~: y'],
    ['a name as long as one that is read', 'connectiom: close'],
    ['another name as long', 'content-lengtk: 7'],
    ['one more', 'transfer-encodinh: gzip'],
    ['a name that only ends like one that is read', 'x-content-length: 7'],
    ['what is read elsewhere in its value', 'x: content-length: 7'],
  ])('may have %s', (_, line) => {
    expect(headOf(line, 'content-length: 5')).toEqual(counted);
    expect(headOf('content-length: 5', line)).toEqual(counted);
  });

  it.each([
    ['obs-fold with a space', 'x: y\r\n z'],
    ['obs-fold with a tab', 'x: y\r\n\tz'],
    ['an empty fold', 'x: y\r\n '],
    ['a space before the colon', 'x : y'],
    ['a tab before the colon', 'x\t: y'],
    ['a space before the name', ' x: y'],
    ['a space in the name', 'x y: z'],
    ['no colon', 'x'],
    ['no name', ': y'],
    ['nothing', ''],
    ['a bare CR in the value', 'x: y\rz: 1'],
    ['a bare LF in the value', 'x: y\nz: 1'],
    ['a bare CR in the name', 'x\rz: y'],
    ['a bare LF in the name', 'x\nz: y'],
    ['NUL in the value', 'x: y\0'],
    ['NUL in the name', 'x\0: y'],
    ['another control byte', 'x: y\x01'],
    ['VT', 'x:\x0by'],
    ['FF', 'x:\x0cy'],
    ['DEL', 'x: y\x7f'],
    ['a byte that is not ASCII in the name', 'n\xe9: y'],
    ['a quote in the name', '"x": y'],
    ['a bracket in the name', 'x(y): z'],
    ['a slash in the name', 'x/y: z'],
    ['another status line', 'HTTP/1.1 200 OK'],
  ])('is refused with %s', (_, line) => {
    expect(headOf(line)).toBeNull();
    expect(headOf('content-length: 5', line)).toBeNull();
    expect(headOf(line, 'content-length: 5')).toBeNull();
  });

  it('may be one of very many', () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => `x${index}: y`);
    expect(headOf(...lines, 'content-length: 5', ...lines)).toEqual(counted);
  });

  it('that is refused costs no more than its length', () => {
    const long = `x:${' '.repeat(16_000)}`;
    const began = performance.now();
    expect(headOf(long, 'x'.repeat(8_000), '\0')).toBeNull();
    expect(headOf(`keep-alive: ${' '.repeat(8_000)}x${' ,'.repeat(4_000)}`)).toEqual(plain);
    expect(headOf(`connection: ${'close '.repeat(2_000)}`)).toEqual(plain);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('content-length', () => {
  it.each([
    ['content-length: 5', 5],
    ['Content-Length: 5', 5],
    ['CONTENT-LENGTH:5', 5],
    ['content-length: \t5\t ', 5],
    ['content-length: 0', 0],
    ['content-length: 007', 7],
    ['content-length: 999999999999999', 999_999_999_999_999],
  ])('is read: %j', (line, length) => {
    expect(headOf(line)).toEqual({ ...counted, length });
    expect(headOf('a: b', line, 'c: d')).toEqual({ ...counted, length });
  });

  it.each([
    ['a list', '5, 5'],
    ['a list of two', '5, 6'],
    ['a list without a space', '5,5'],
    ['a comma behind it', '5,'],
    ['below zero', '-5'],
    ['a plus', '+5'],
    ['hexadecimal', '0x5'],
    ['hexadecimal digits', '5a'],
    ['nothing', ''],
    ['white space alone', ' \t'],
    ['a fraction', '5.0'],
    ['an exponent', '5e3'],
    ['a digit group', '1_000'],
    ['two numbers', '5 5'],
    ['quotes', '"5"'],
    ['more than 15 digits', '1000000000000000'],
    ['more than 2^64', '18446744073709551621'],
    ['infinity', 'Infinity'],
    ['a no-break space before it', '\xa05'],
    ['a no-break space behind it', '5\xa0'],
    ['a next-line sign behind it', '5\x85'],
    ['VT before it', '\x0b5'],
    ['FF behind it', '5\x0c'],
    ['digits of another script', '\xb2'],
  ])('is refused with %s', (_, value) => {
    expect(headOf(`content-length: ${value}`)).toBeNull();
  });

  it.each([
    ['the same twice', ['content-length: 5', 'content-length: 5']],
    ['two that differ', ['content-length: 5', 'Content-Length: 6']],
    ['twice nothing', ['content-length: 0', 'content-length: 0']],
    ['twice with others between', ['content-length: 5', 'a: b', 'content-length: 5']],
  ])('is refused when it is there twice: %s', (_, lines) => {
    expect(headOf(...lines)).toBeNull();
  });
});

describe('transfer-encoding', () => {
  const chunked = { ...plain, isChunked: true, staysOpen: true };

  it.each(['chunked', 'Chunked', 'CHUNKED', ' \tchunked\t '])('may be chunked, in any case: %j', (value) => {
    expect(headOf(`transfer-encoding:${value}`)).toEqual(chunked);
    expect(headOf('a: b', `Transfer-Encoding:${value}`, 'c: d')).toEqual(chunked);
  });

  it.each([
    ['nothing', ''],
    ['gzip', 'gzip'],
    ['gzip before chunked', 'gzip, chunked'],
    ['gzip behind chunked', 'chunked, gzip'],
    ['chunked twice', 'chunked, chunked'],
    ['a comma behind chunked', 'chunked,'],
    ['a comma before chunked', ',chunked'],
    ['identity', 'identity'],
    ['a parameter', 'chunked;q=1'],
    ['quotes', '"chunked"'],
    ['more letters', 'xchunked'],
    ['a no-break space', 'chunked\xa0'],
    ['a sign that is small for another', 'chun\u212aed'],
  ])('is refused with %s', (_, value) => {
    expect(headOf(`transfer-encoding: ${value}`)).toBeNull();
  });

  it.each([
    ['it is there twice', ['transfer-encoding: chunked', 'transfer-encoding: chunked']],
    ['gzip is in a line before', ['transfer-encoding: gzip', 'transfer-encoding: chunked']],
    ['gzip is in a line behind', ['transfer-encoding: chunked', 'transfer-encoding: gzip']],
    ['a length is before it', ['content-length: 5', 'transfer-encoding: chunked']],
    ['a length is behind it', ['transfer-encoding: chunked', 'content-length: 5']],
    ['a length of nothing is behind it', ['transfer-encoding: chunked', 'content-length: 0']],
  ])('is refused when %s', (_, lines) => {
    expect(headOf(...lines)).toBeNull();
  });

  it('is refused from HTTP/1.0, which has none', () => {
    expect(readHead('HTTP/1.0 200 OK\r\ntransfer-encoding: chunked')).toBeNull();
    expect(readHead('HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\nconnection: keep-alive')).toBeNull();
  });
});

describe('connection', () => {
  const staysOpen = (version: string, ...lines: readonly string[]) =>
    readHead([`HTTP/${version} 200 OK`, 'content-length: 5', ...lines].join('\r\n'))?.staysOpen;

  it.each([
    ['1.1', [], true],
    ['1.1', ['connection: keep-alive'], true],
    ['1.1', ['connection: close'], false],
    ['1.1', ['Connection:CLOSE'], false],
    ['1.1', ['connection: \tclose\t'], false],
    ['1.1', ['connection: close, te'], false],
    ['1.1', ['connection: te , close'], false],
    ['1.1', ['connection: te,close,x'], false],
    ['1.1', ['connection: keep-alive, close'], false],
    ['1.1', ['connection: close, keep-alive'], false],
    ['1.1', ['connection: close', 'connection: keep-alive'], false],
    ['1.1', ['connection: keep-alive', 'connection: close'], false],
    ['1.1', ['connection: x'], true],
    ['1.1', ['connection:'], true],
    ['1.1', ['connection: ,'], true],
    ['1.1', ['connection: closed'], true],
    ['1.1', ['connection: not-close'], true],
    ['1.1', ['connection: close x'], true],
    ['1.1', ['x-connection: close'], true],
    ['1.0', [], false],
    ['1.0', ['connection: keep-alive'], true],
    ['1.0', ['Connection: Keep-Alive'], true],
    ['1.0', ['connection: x, Keep-Alive ,y'], true],
    ['1.0', ['connection: close'], false],
    ['1.0', ['connection: keep-alive', 'connection: close'], false],
    ['1.0', ['connection: close', 'connection: keep-alive'], false],
    ['1.0', ['connection: keep-alive', 'connection: x'], true],
    ['1.0', ['connection: keepalive'], false],
    ['1.0', ['connection: keep-alive\xa0'], false],
    ['1.0', ['keep-alive: timeout=5'], false],
  ] as const)('HTTP/%s with %j: may be asked again: %s', (version, lines, expected) => {
    expect(staysOpen(version, ...lines)).toBe(expected);
  });

  it('is of no use again when the body ends with it', () => {
    expect(headOf('connection: keep-alive')).toEqual(plain);
  });
});

describe('keep-alive', () => {
  it.each([
    [['keep-alive: timeout=5'], 5_000],
    [['Keep-Alive: Timeout=5'], 5_000],
    [['keep-alive: timeout=5, max=100'], 5_000],
    [['keep-alive: max=100,timeout=5'], 5_000],
    [['keep-alive: max=100 ,\ttimeout=5\t, x'], 5_000],
    [['keep-alive: timeout=5', 'keep-alive: max=100'], 5_000],
    [['keep-alive: max=100', 'keep-alive: timeout=5'], 5_000],
    [['keep-alive: timeout=0'], 0],
    [['keep-alive: timeout=999999'], 999_999_000],
    [['keep-alive: timeout=9999999'], null],
    [['keep-alive: timeout='], null],
    [['keep-alive: timeout'], null],
    [['keep-alive: timeout=-5'], null],
    [['keep-alive: timeout=5s'], null],
    [['keep-alive: timeout=5.5'], null],
    [['keep-alive: timeout="5"'], null],
    [['keep-alive: timeout = 5'], null],
    [['keep-alive: x-timeout=5'], null],
    [['keep-alive: max=100'], null],
    [['keep-alive:'], null],
    [['x-keep-aliv: timeout=5'], null],
  ])('%j says %j ms', (lines, keepsMs) => {
    expect(headOf('content-length: 5', ...lines)).toEqual({ ...counted, keepsMs });
  });
});

describe('an answer without a body', () => {
  it.each([
    [204, [], true],
    [204, ['content-length: 0'], true],
    [204, ['connection: close'], false],
    [304, [], true],
    [304, ['content-length: 0'], true],
    // What follows might be that body all the same: the connection is not used again.
    [204, ['content-length: 5'], false],
    [304, ['content-length: 5'], false],
    [204, ['transfer-encoding: chunked'], false],
    [304, ['transfer-encoding: chunked'], false],
  ])('%d with %j: may be asked again: %s', (status, lines, staysOpen) => {
    const head = readHead([`HTTP/1.1 ${status} x`, ...lines].join('\r\n'));
    expect(head).toMatchObject({ status, hasNoBody: true, staysOpen });
  });

  it.each([200, 205, 300, 400, 500])('is not one with %d', (status) => {
    expect(readHead(`HTTP/1.1 ${status} x`)).toMatchObject({ status, hasNoBody: false, staysOpen: false });
    expect(readHead(`HTTP/1.1 ${status} x\r\ncontent-length: 0`)).toMatchObject({ hasNoBody: false, staysOpen: true });
  });
});
