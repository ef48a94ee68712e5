import { applicationActions } from './applicationMachine.ts';
import type { ClockDay } from './clock.ts';
import { isKeyOf } from './isKeyOf.ts';
import type { Label } from './label.ts';
import { specialProcedureKinds } from './specialProcedure.ts';

/** Why a day counted or did not, in one line: with the holiday, or with what stopped the clock (A6). */
export function clockDayText(day: ClockDay): Label {
  const { holiday, countedMinutes: minutes } = day;
  switch (day.reason) {
    case 'COUNTED': {
      const worked = {
        en: holiday ? `worked for ${holiday.en}` : 'working day',
        zh: holiday ? `${holiday.zh}调休上班` : '工作日',
      };
      const much = minutes === null ? { en: '', zh: '' } : { en: ` ${minutes} minutes`, zh: `${minutes}分钟` };
      return { en: `${worked.en}, counts${much.en}`, zh: `${worked.zh}，计入${much.zh}` };
    }
    case 'START_DAY':
      return { en: 'day of the start, does not count', zh: '起算当日，不计入' };
    case 'NOT_A_WORKING_DAY':
      return { en: `${holiday?.en ?? 'no working day'}, does not count`, zh: `${holiday?.zh ?? '非工作日'}，不计入` };
    case 'OUTSIDE_OFFICE_HOURS':
      return { en: 'outside office hours, does not count', zh: '非办公时间，不计入' };
    case 'STOPPED': {
      const cause = causeOf(day);
      return { en: `the clock stood still${cause.en}, does not count`, zh: `${cause.zh}停止计时，不计入` };
    }
  }
}

function causeOf({ stoppedBy, procedure }: ClockDay): Label {
  if (procedure !== null) {
    const kind = procedure.toLowerCase().replaceAll('_', ' ');
    return { en: ` for a special procedure (${kind})`, zh: `特别程序（${specialProcedureKinds[procedure]}）期间` };
  }
  if (!isKeyOf(applicationActions, stoppedBy)) return { en: '', zh: '' };
  const step = stoppedBy.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { en: ` since: ${step}`, zh: `${applicationActions[stoppedBy]}后` };
}
