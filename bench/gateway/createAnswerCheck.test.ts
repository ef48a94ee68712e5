import { describe, expect, it } from 'vitest';
import { compileAnswer } from './compileAnswer.ts';
import { createAnswerCheck } from './createAnswerCheck.ts';
import { operations } from './operations.ts';
import { wholeProjects } from './projectValues.ts';

const { a } = operations;
const answerTo = (sequence: number): string => compileAnswer(a.document, null, wholeProjects)(a.variablesOf(sequence));
const bytesByClass = [0, 1, 2, 3].map((sequence) => Buffer.byteLength(answerTo(sequence)));
const check = createAnswerCheck(a, bytesByClass);
const answered = (text: string, status = 200) => ({ status, chunks: [Buffer.from(text)] });

describe('createAnswerCheck', () => {
  it('passes right answers, in one piece or in several', () => {
    expect(check(101, answered(answerTo(101)))).toBeNull();
    const whole = Buffer.from(answerTo(100));
    expect(check(100, { status: 200, chunks: [whole.subarray(0, 900), whole.subarray(900)] })).toBeNull();
  });

  it("sees another request's answer, an error and a short answer", () => {
    expect(check(101, answered(answerTo(105)))).toMatch('the answer to another request');
    expect(check(101, answered('{"errors":[]}'))).toMatch(/^status 200, 13 bytes instead of \d+: \{"errors"/);
    expect(check(101, answered(answerTo(101), 500))).toMatch(/^status 500/);
    expect(check(101, answered(''))).toMatch(/, 0 bytes/);
  });

  it('sees a wrong value of the right length in every 50th', () => {
    const wrong = answerTo(150).replace('"isKey":true', '"isKey":null');
    expect(check(150, answered(answerTo(150).replace('370211', '370212')))).toMatch('a wrong answer');
    expect(check(150, answered(wrong))).not.toBeNull();
  });
});
