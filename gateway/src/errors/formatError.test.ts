import { describe, expect, it } from 'vitest';
import { formatError } from './formatError.ts';

const format = (extensions: Record<string, unknown>) =>
  formatError({ message: 'internals', path: ['a', 0], extensions });

describe('formatError', () => {
  it('keeps a refusal of ours with its detail', () => {
    expect(format({ code: 'PHASE_ONE_INCOMPLETE', missing: ['FIRE'], serviceName: 'acceptance' })).toEqual({
      message: 'A key project applies for all phase-1 items that apply to it together.',
      path: ['a', 0],
      extensions: {
        code: 'PHASE_ONE_INCOMPLETE',
        missing: ['FIRE'],
        department: 'acceptance',
        messageZh: '重点项目应同时申请第一阶段全部适用的联合验收事项。',
      },
    });
  });

  it("keeps a department's own Chinese message", () => {
    expect(format({ code: 'DAM_FULL', messageZh: '水库已满', serviceName: 'water' }).extensions?.['messageZh']).toBe(
      '水库已满',
    );
  });

  it.each([
    ['INTERNAL_SERVER_ERROR', {}],
    ['SOMETHING_OF_A_LIBRARY', {}],
    [undefined, {}],
    [42, {}],
  ])('hides our own fault with code %s', (code, more) => {
    expect(format({ code, stacktrace: ['at x'], sql: 'select', requestId: 'r-1', ...more })).toEqual({
      message: 'Something went wrong on our side; it has been logged.',
      path: ['a', 0],
      extensions: { code: 'INTERNAL_FAULT', messageZh: '系统内部错误，已记录。', requestId: 'r-1' },
    });
  });

  it.each([
    'INTERNAL_FAULT',
    'INTERNAL_SERVER_ERROR',
    'DOWNSTREAM_SERVICE_ERROR',
    'GRAPHQL_VALIDATION_FAILED',
    'UNSIGNED_REQUEST',
  ])('hides a fault of a department with code %s', (code) => {
    expect(format({ code, serviceName: 'approval', sql: 'select' })).toEqual({
      message: 'A department met a fault of its own.',
      path: ['a', 0],
      extensions: { code: 'DEPARTMENT_FAULT', department: 'approval', messageZh: '部门系统内部错误。' },
    });
  });
});
