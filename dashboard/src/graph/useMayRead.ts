import { fieldRules } from '../generated/fieldRules.ts';
import { useSession } from '../session/sessionContext.ts';

/** Whether one of the person's roles may read a field that our documents use, such as `Project.problems`: what shows nothing else is left out. */
export function useMayRead(type: string, field: string): boolean {
  const { roles } = useSession().person;
  const [, ...needed] = fieldRules[type]?.[field] ?? ['', []]; // what nobody has ruled is nobody's
  return needed.every((some) => some.some((role) => roles.includes(role)));
}
