import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import type { ContactSubject } from '../domain/contactPost.ts';
import type { ContactItemInput } from './generated/resolversTypes.ts';

/** What a chief contact is asked for. @throws BAD_INPUT unless either an item or a kind of project is named */
export function contactSubject(
  item: ContactItemInput | null | undefined,
  projectKind: ProjectKind | null | undefined,
): ContactSubject {
  if (item && !projectKind) return { of: 'ITEM', ...item };
  if (projectKind && !item) return { of: 'KIND', projectKind };
  throw new DomainError('BAD_INPUT', { field: 'item', accepted: 'either an item or a kind of project' });
}
