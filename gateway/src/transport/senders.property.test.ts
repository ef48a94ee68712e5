import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayDiffer } from '../../test/kit/mayDiffer.ts';
import { type Outcome, openPlayback, type Play, type Playback, type Played } from '../../test/kit/openPlayback.ts';
import { damaged, inPieces, randomAnswer, randomDamage } from '../../test/kit/randomAnswer.ts';
import { createSocketSender } from './createSocketSender.ts';
import { createUndiciSender } from './createUndiciSender.ts';

const seed = 20_261_122;
/** On a busy machine fewer are tried. */
const within = (interruptAfterTimeLimit: number) => ({ seed, interruptAfterTimeLimit });
let playback: Playback;
beforeAll(async () => void (playback = await openPlayback()));
afterAll(() => playback.stop());

/** What both make of the same bytes in the same pieces. */
async function playBoth(play: Play): Promise<{ ours: Played; undicis: Played }> {
  const ours = await playback.play(createSocketSender, play);
  return { ours, undicis: await playback.play(createUndiciSender, play) };
}

const isRefused = (outcome: Outcome): boolean => 'refusal' in outcome;
const shown = (outcome: Outcome): string =>
  'refusal' in outcome ? 'refused' : `${outcome.status} ${JSON.stringify(outcome.bytes.toString('latin1'))}`;
const cuts = fc.array(fc.oneof(fc.nat({ max: 300 }), fc.nat()), { maxLength: 4 });

it('every good answer is read by both, and is the same', async () => {
  const property = fc.asyncProperty(randomAnswer, cuts, fc.boolean(), async (answer, cuts, ends) => {
    const { wire, status, body, endsWithConnection } = answer;
    const { ours, undicis } = await playBoth({ pieces: inPieces(wire, cuts), ends: ends || endsWithConnection });
    const expected = shown({ status, bytes: body });
    expect(shown(ours.first)).toBe(expected);
    expect(shown(undicis.first)).toBe(expected);
    for (const { second, own, asked } of [ours, undicis]) {
      expect(shown(second)).toBe(shown(own));
      expect(asked).toBe(1);
    }
    expect(mayDiffer(wire)).toEqual(none);
  });
  await fc.assert(property, { numRuns: 1_000, ...within(5_000) });
});

it('no damaged answer is read in two ways, and none leaks into the next', async () => {
  const damages = fc.array(randomDamage, { minLength: 1, maxLength: 2 });
  const property = fc.asyncProperty(randomAnswer, damages, cuts, fc.boolean(), async (answer, damages, cuts, ends) => {
    const wire = damages.reduce(damaged, answer.wire);
    const { ours, undicis } = await playBoth({ pieces: inPieces(wire, cuts), ends });
    const known = mayDiffer(wire);
    if (isRefused(ours.first)) {
      if (!isRefused(undicis.first)) expect([...known.oursRefuses, ...known.undiciMisreads]).not.toEqual([]);
    } else if (isRefused(undicis.first)) expect(known.undiciRefuses).not.toEqual([]);
    else if (known.undiciMisreads.length === 0) expect(shown(ours.first)).toBe(shown(undicis.first));
    expect(shown(ours.second)).toBe(shown(ours.own));
    if (known.undiciLosesNext.length === 0) expect(shown(undicis.second)).toBe(shown(undicis.own));
    else expect([shown(undicis.own), 'refused']).toContain(shown(undicis.second));
    expect([ours.asked, undicis.asked]).toEqual([1, 1]);
  });
  await fc.assert(property, { numRuns: 2_500, ...within(9_000) });
});

const none = { oursRefuses: [], undiciRefuses: [], undiciMisreads: [], undiciLosesNext: [] };
const good = 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello';
const chunked = (size: string, trailers = ''): string =>
  `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${size}\r\nhello\r\n0\r\n${trailers}\r\n`;
const inChunks = chunked('5');

describe('where the two differ', () => {
  const play = (text: string): Promise<{ ours: Played; undicis: Played }> =>
    playBoth({ pieces: [Buffer.from(text, 'latin1')], ends: false });
  const knownOf = (text: string) => mayDiffer(Buffer.from(text, 'latin1'));
  const hello = '200 "hello"';

  it.each([
    ['an empty line before the answer', `\r\n${good}`],
    ['two returns behind the status', good.replace('\r\n', '\r\r')],
    ['a control byte in the reason', good.replace('OK', 'O\x01K')],
    ['a status that there is not', good.replace('200', '600')],
    ['a coding other than chunked', inChunks.replace('chunked', 'gzip, chunked')],
    ['chunked twice', inChunks.replace('\r\n', '\r\ntransfer-encoding: chunked\r\n')],
    ['chunks of HTTP/1.0', inChunks.replace('1.1', '1.0')],
    ['a body before the answer', `HTTP/1.1 103 x\r\ncontent-length: 2\r\n\r\n${good}`],
    ['an extension without a name', chunked('5;a;;b')],
    ['an extension without its value', chunked('5;a=;b')],
    ['an extension half in quotes', chunked('5;a=b"c"')],
    ['a trailer about the body', chunked('5', 'Transfer-Encoding: chunked\r\n')],
  ])('undici reads what is refused: %s', async (difference, text) => {
    const { ours, undicis } = await play(text);
    expect(isRefused(ours.first)).toBe(true);
    expect(shown(undicis.first).replace('600', '200')).toBe(hello);
    expect(knownOf(text).oursRefuses).toEqual([difference]);
    expect(shown(ours.second)).toBe(shown(ours.own));
  });

  it.each([
    ['100 that it has not asked for', `HTTP/1.1 100 Continue\r\n\r\n${good}`],
    ['an early answer of HTTP/1.0', `HTTP/1.0 103 x\r\n\r\n${good}`],
    ['connection: close before the answer', `HTTP/1.1 103 x\r\nconnection: close\r\n\r\n${good}`],
    ['white space behind a length', good.replace(' 5', ' 5 ')],
    ['white space in an extension', chunked('5; a')],
  ])('undici refuses what is HTTP/1.1: %s', async (difference, text) => {
    const { ours, undicis } = await play(text);
    expect(shown(ours.first)).toBe(hello);
    expect(isRefused(undicis.first)).toBe(true);
    expect(knownOf(text)).toEqual({ ...none, undiciRefuses: [difference] });
    expect(shown(ours.second)).toBe(shown(ours.own));
  });

  it('undici takes chunks for the body: a tab behind chunked', async () => {
    const text = inChunks.replace('chunked', 'chunked\t');
    const { ours, undicis } = await play(text);
    expect(shown(ours.first)).toBe(hello);
    expect(shown(undicis.first)).toBe('200 "5\\r\\nhello\\r\\n0\\r\\n\\r\\n"');
    expect(knownOf(text)).toEqual({ ...none, undiciMisreads: ['a tab behind chunked'] });
  });

  it('undici loses its next question: a trailer about the connection', async () => {
    const text = chunked('5', 'connection: close\r\n');
    const { ours, undicis } = await play(text);
    expect([shown(ours.first), shown(undicis.first)]).toEqual([hello, hello]);
    expect([shown(ours.second), shown(undicis.second)]).toEqual([shown(ours.own), 'refused']);
    expect(knownOf(text)).toEqual({ ...none, undiciLosesNext: ['a trailer about the body or the connection'] });
  });
});

describe('where the two agree', () => {
  it.each([
    ['a folded header', good.replace('\r\n', '\r\nx: y\r\n z\r\n')],
    ['a bare CR', good.replace('\r\n', '\r')],
    ['a bare CR in a header', good.replace('\r\n', '\r\nx: y\rz\r\n')],
    ['a bare LF', good.replace('\r\n', '\n')],
    ['a bare LF at the end of the head', good.replace('\r\n\r\n', '\r\n\n')],
    ['NUL in a header', good.replace('\r\n', '\r\nx: \0\r\n')],
    ['a space before the colon', good.replace('h:', 'h :')],
    ['a length twice', good.replace('\r\n', '\r\ncontent-length: 5\r\n')],
    ['a list of lengths', good.replace(' 5', ' 5, 5')],
    ['a length with a plus', good.replace(' 5', ' +5')],
    ['a length below zero', good.replace(' 5', ' -5')],
    ['no length', good.replace(' 5', '')],
    ['a length and chunks', inChunks.replace('\r\n', '\r\ncontent-length: 5\r\n')],
    ['a space before a chunk size', chunked(' 5')],
    ['a size below zero', chunked('-5')],
    ['a size with a bare LF', inChunks.replace('5\r\n', '5\n')],
    ['no line end behind a chunk', inChunks.replace('hello\r\n', 'hello')],
    ['a chunk longer than it says', chunked('4')],
    ['a trailer without a colon', chunked('5', 'x\r\n')],
    ['a length for a trailer', chunked('5', 'content-length: 5\r\n')],
    ['another protocol', good.replace('200', '101')],
    ['HTTP/1.2', good.replace('1.1', '1.2')],
    ['no digit of a status', good.replace('200', '20')],
    ['a cut', good.slice(0, -1)],
    ['nothing', ''],
  ])('both refuse %s', async (_, text) => {
    const { ours, undicis } = await playBoth({ pieces: [Buffer.from(text, 'latin1')], ends: false });
    expect([shown(ours.first), shown(undicis.first)]).toEqual(['refused', 'refused']);
    expect([shown(ours.second), shown(undicis.second)]).toEqual([shown(ours.own), shown(undicis.own)]);
    expect([ours.asked, undicis.asked]).toEqual([1, 1]);
  });
});
