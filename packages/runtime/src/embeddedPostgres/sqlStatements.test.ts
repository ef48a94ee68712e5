import { describe, expect, it } from 'vitest';
import { sharedEffects } from './sqlStatements.ts';

const listen = (channel: string) => ({ kind: 'listen', channel });
const unlisten = (channel: string | null) => ({ kind: 'unlisten', channel });
const refused = { kind: 'refused', reason: expect.any(String) };

describe('sharedEffects', () => {
  it.each([
    ['LISTEN Jobs', [listen('jobs')]],
    ['listen "Jobs ""x"""; select 1', [listen('Jobs "x"')]],
    ['BEGIN; -- a note\n/* LISTEN no */ LISTEN yes', [listen('yes')]],
    ['UNLISTEN *', [unlisten(null)]],
    ['unlisten a;unlisten "B"', [unlisten('a'), unlisten('B')]],
    ['COPY t (a, b) FROM STDIN', [refused]],
    ["copy t from stdin with (delimiter ';')", [refused]],
    ['COPY t TO STDOUT', []],
    ['COPY (SELECT 1) TO STDOUT', []],
    ['DISCARD ALL', [refused]],
    ['DEALLOCATE PREPARE ALL', [refused]],
    ['DEALLOCATE a', []],
    ["SELECT 'a; LISTEN b'", []],
    ["SELECT 'it''s; LISTEN b'", []],
    ["SELECT E'it\\'s; LISTEN b'", []],
    ['SELECT $$a; LISTEN b; $$', []],
    ['SELECT $x$ $$; LISTEN b; $x$; LISTEN c', [listen('c')]],
    ["INSERT INTO t VALUES ('; COPY t FROM STDIN')", []],
    ['SELECT listen FROM copy', []],
    ['SELECT 1', []],
  ])('%s', (sql, effects) => {
    expect(sharedEffects(sql)).toEqual(effects);
  });
});
