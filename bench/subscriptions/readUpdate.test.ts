import { expect, it } from 'vitest';
import { projectKnown } from './progressOperation.ts';
import { readUpdate } from './readUpdate.ts';

const progress = {
  cursor: 'c',
  seq: 7,
  type: 'approval.applicationAccepted',
  labelZh: '受理',
  summaryZh: '1234 xxx',
  project: { ...projectKnown },
};

it('reads an event', () => {
  expect(readUpdate({ data: { projectProgress: progress } })).toEqual({
    kind: 'event',
    seq: 7,
    cursor: 'c',
    appendedMicros: 1_234,
  });
});

it('reads the end of a stream that can be taken up again', () => {
  const lagged = { data: null, errors: [{ message: '', extensions: { code: 'SUBSCRIBER_LAGGED', cursor: 'c' } }] };
  expect(readUpdate(lagged)).toEqual({ kind: 'end', code: 'SUBSCRIBER_LAGGED', cursor: 'c' });
});

it('reads that a stream could not begin, for a reason that passes', () => {
  const away = { data: null, errors: [{ message: '', extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }] };
  expect(readUpdate(away)).toEqual({ kind: 'end', code: 'DEPARTMENT_UNAVAILABLE', cursor: null });
});

it.each([
  [null],
  [{ data: null }],
  [{ data: { projectProgress: { ...progress, project: null } } }],
  [{ data: { projectProgress: { ...progress, project: { ...projectKnown, name: 'another' } } } }],
  [{ data: { projectProgress: { ...progress, seq: '7' } } }],
  [{ data: { projectProgress: progress }, errors: [{ message: 'partly' }] }],
  [{ data: null, errors: [{ message: '', extensions: { code: 'SUBSCRIBER_LAGGED', cursor: null } }] }],
  [{ data: null, errors: [{ message: '', extensions: { code: 'PROJECT_NOT_FOUND' } }] }],
])('finds %j wrong', (payload) => {
  expect(readUpdate(payload)).toMatchObject({ kind: 'wrong' });
});
