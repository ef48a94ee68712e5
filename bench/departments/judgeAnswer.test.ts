import { describe, expect, it } from 'vitest';
import { departmentNames, sickName } from './departmentNames.ts';
import { judgeAnswer } from './judgeAnswer.ts';

const id = '00000000-0000-4000-8000-000000000001';
const part = (name: string) => ({ text: `演示 ${name} ${id}`, count: 7 });
const project = { id, ...Object.fromEntries(departmentNames.map((name) => [name, part(name)])) };
const { [sickName]: _, ...others } = project as Record<string, unknown>;
const errors = (code: string, message = '') => [{ message, extensions: { code } }];
const judge = (answer: object, isTouching = true, status = 200) =>
  judgeAnswer(status, JSON.stringify(answer), { id, isTouching });

describe('an answer', () => {
  it('is whole, or partial with a code', () => {
    expect(judge({ data: { project } })).toEqual({ kind: 'whole' });
    expect(judge({ data: { project: others } }, false)).toEqual({ kind: 'whole' });
    const partial = { data: { project: { ...project, [sickName]: null } }, errors: errors('DEPARTMENT_TIMEOUT') };
    expect(judge(partial)).toEqual({ kind: 'partial', code: 'DEPARTMENT_TIMEOUT' });
  });

  const missing = { ...project, [sickName]: null };
  it.each([
    ['another status', { data: { project } }, true, 503],
    ['no data', { errors: errors('DEPARTMENT_TIMEOUT') }, true, 200],
    ['another project', { data: { project: { ...project, id: 'x' } } }, true, 200],
    ["another department's part missing", { data: { project: { ...project, approval: null } } }, true, 200],
    ["another project's part", { data: { project: { ...project, approval: { text: 'x' } } } }, true, 200],
    ['nothing said of what is missing', { data: { project: missing } }, true, 200],
    ['a fault of ours', { data: { project: missing }, errors: errors('INTERNAL_FAULT') }, true, 200],
    ['an error beside what is there', { data: { project }, errors: errors('DEPARTMENT_TIMEOUT') }, true, 200],
    ['an error for who does not ask', { data: { project: others }, errors: errors('DEPARTMENT_TIMEOUT') }, false, 200],
    [
      'words of the department',
      { data: { project: missing }, errors: errors('DEPARTMENT_TIMEOUT', 'at 10.0.0.7') },
      true,
      200,
    ],
  ])('is wrong with %s', (_name, answer, isTouching, status) => {
    expect(judge(answer, isTouching, status).kind).toBe('wrong');
  });
});
