import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openParentLine } from './openParentLine.ts';

const edition = (supergraphSdl: string) => ({ name: 'file', supergraphSdl });
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function open() {
  const sent: object[] = [];
  const channel = Object.assign(new EventEmitter(), { send: (message: object) => sent.push(message) });
  const line = openParentLine(channel);
  let looks = 0;
  line.onLook(() => (looks += 1));
  const source = line.tell({ look: async () => edition('a') });
  return { sent, channel, source, looks: () => looks };
}

describe('openParentLine', () => {
  it('tells nothing to a parent that has not asked: it may take the first message for another', async () => {
    const { sent, channel, source, looks } = open();
    await source.loaded?.(edition('a'));
    channel.emit('message', 'something else');
    expect({ sent, looks: looks() }).toEqual({ sent: [], looks: 0 });
  });

  it('tells one that has asked what came last, and then of each edition by its digest', async () => {
    const { sent, channel, source, looks } = open();
    await source.loaded?.(edition('a'));
    channel.emit('message', 'look at the supergraph');
    source.refused?.(edition('b'), new Error('no schema'));
    expect(looks()).toBe(1);
    expect(sent).toEqual([
      { supergraph: digest('a'), outcome: 'loaded' },
      { supergraph: digest('b'), outcome: 'refused', message: 'no schema' },
    ]);
    expect(await source.look()).toEqual(edition('a'));
  });
});
