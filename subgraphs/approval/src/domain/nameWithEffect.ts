import type { Application } from './application.ts';
import { approvalEffects } from './approvalEffect.ts';
import type { Label } from './label.ts';

/** The item's name; what is not formal says so wherever a person reads it (A10 A11). */
export function nameWithEffect({
  item,
  effect,
}: { readonly item: { readonly name: Label } } & Pick<Application, 'effect'>): Label {
  const { en, zh } = item.name;
  if (effect === 'FORMAL') return { en, zh };
  const word = effect === 'SIMULATED' ? 'simulated, without legal effect' : 'pre-approval';
  return { en: `${en} (${word})`, zh: `${zh}（${approvalEffects[effect]}）` };
}
