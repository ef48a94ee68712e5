import { DomainError } from '@guanjia/kernel/DomainError';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { Context } from './context.ts';

/** The joint acceptance, when there is one and the person may see it. @throws ACCEPTANCE_NOT_FOUND, the same for both */
export async function requireAcceptance(
  id: string,
  { acceptanceById }: Pick<Context, 'acceptanceById'>,
): Promise<JointAcceptance> {
  const acceptance = await acceptanceById.load(id);
  if (acceptance) return acceptance;
  throw new DomainError('ACCEPTANCE_NOT_FOUND', { field: 'id', value: id });
}
