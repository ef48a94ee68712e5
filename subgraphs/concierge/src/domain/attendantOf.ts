import { holderOf } from './holderOf.ts';
import type { Stewardship } from './stewardship.ts';

/**
 * Who answers for a project: whoever carries it; after its completion its last steward, who keeps in touch with the owner
 * (完工不脱钩, S1). Null when there is nobody.
 */
export function attendantOf(stewardship: Pick<Stewardship, 'state'> | null): string | null {
  if (stewardship === null) return null;
  return stewardship.state.status === 'FINISHED' ? stewardship.state.stewardId : holderOf(stewardship);
}
