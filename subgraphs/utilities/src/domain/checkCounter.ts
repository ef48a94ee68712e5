import { DomainError } from '@guanjia/kernel/DomainError';
import type { Counter } from './jointApplication.ts';

const codeShape = /^[\w-]{1,40}$/;

/** A counter that can be found again: a code and a name. @throws BAD_INPUT naming the field, with what it stands in before it. */
export function checkCounter(counter: Counter, within: 'counter.' | '' = 'counter.'): Counter {
  if (!codeShape.test(counter.code)) {
    throw new DomainError('BAD_INPUT', {
      field: `${within}code`,
      value: counter.code.slice(0, 100),
      accepted: '1 to 40 letters, digits, - or _',
    });
  }
  if (counter.name.trim() === '' || counter.name.length > 100) {
    throw new DomainError('BAD_INPUT', {
      field: `${within}name`,
      value: counter.name.slice(0, 100),
      accepted: 'text of 1 to 100 characters',
    });
  }
  return counter;
}
