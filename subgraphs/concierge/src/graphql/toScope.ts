import type { RoleScope } from '../domain/roleScope.ts';
import type { RoleScopeInput } from './generated/resolversTypes.ts';

/** The scope that was asked for; a list that was left out sets no limit. */
export function toScope(asked: RoleScopeInput | null | undefined): RoleScope {
  return {
    kinds: asked?.kinds ?? [],
    stages: asked?.stages ?? [],
    fields: asked?.fields ?? [],
    regions: asked?.regions ?? [],
  };
}
