import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import DataLoader from 'dataloader';
import type { ConciergeResource } from '../domain/conciergeReaders.ts';
import type { Person } from '../domain/person.ts';
import { isInScope, type ReadScope } from '../domain/readScope.ts';
import type { Stewardship } from '../domain/stewardship.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { readScopeOf } from '../usecases/readScopeOf.ts';

/** What the person who asks may read, resource by resource (G2). */
export interface ReadRights {
  /** Which rows; what a list's SQL is made of. */
  readonly scopeOf: (resource: ConciergeResource) => Promise<ReadScope>;
  /** Whether those of one project; one that was not heard of yet is read by who reads all. */
  readonly canRead: (resource: ConciergeResource, projectId: string) => Promise<boolean>;
  /** The person of the force who has this subject. */
  readonly personBySubject: Pick<DataLoader<string, Person | null>, 'load'>;
}

/** What a project is judged by. */
interface Standing {
  readonly facts: ProjectFacts | null;
  readonly stewardship: Stewardship | null;
}

/** Made afresh for each request: person, facts and stewardships are read once for all resources. `clearAll` forgets them. */
export function createReadRights(
  { store: { people, projects, stewardships } }: Pick<ConciergeNeeds, 'store'>,
  principal: Principal,
): ReadRights & { readonly clearAll: () => void } {
  const scopes = new Map<ConciergeResource, Promise<ReadScope>>();
  // one principal asks: there is one subject
  const personBySubject = new DataLoader((subjects: readonly string[]) =>
    Promise.all(subjects.map((subject) => people.findPersonBySubject(subject))),
  );
  const standingOf = new DataLoader(async (ids: readonly string[]): Promise<Standing[]> => {
    const facts = await projects.findFacts(ids);
    const carried = await stewardships.findStewardships(ids);
    return ids.map((_, index) => ({ facts: facts[index] ?? null, stewardship: carried[index] ?? null }));
  });
  const register = { people: { findPersonBySubject: (subject: string) => personBySubject.load(subject) } };
  const scopeOf = (resource: ConciergeResource): Promise<ReadScope> => {
    const scope = scopes.get(resource) ?? readScopeOf(register, principal, resource);
    scopes.set(resource, scope);
    return scope;
  };
  return {
    scopeOf,
    async canRead(resource, projectId) {
      const scope = await scopeOf(resource);
      if (scope.kind === 'ALL') return true;
      const { facts, stewardship } = await standingOf.load(projectId);
      return facts !== null && isInScope(scope, facts, stewardship);
    },
    personBySubject,
    clearAll() {
      scopes.clear();
      personBySubject.clearAll();
      standingOf.clearAll();
    },
  };
}
