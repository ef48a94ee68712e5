import { DomainError } from '@guanjia/kernel/DomainError';
import type { Team } from './team.ts';

/** @throws TEAM_DISBANDED */
export function requireTeamServes({ id, disbandedAt }: Team): void {
  if (disbandedAt !== null) throw new DomainError('TEAM_DISBANDED', { field: 'teamId', value: id });
}
