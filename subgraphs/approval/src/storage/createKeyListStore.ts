import { DomainError } from '@guanjia/kernel/DomainError';
import { regionPrefix } from '@guanjia/kernel/regions';
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, like, lt, lte, or } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { KeyList, KeyListId } from '../domain/keyList.ts';
import type { KeyListStore } from '../domain/keyListStore.ts';
import { keyLists, keyListVersions } from './keyListTables.ts';
import { saveKeyList } from './saveKeyList.ts';
import { keyListings, projects } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

/** Key-project lists on PostgreSQL. */
export function createKeyListStore(database: Database): KeyListStore {
  const { db } = database;
  return {
    async find(list) {
      const [kept] = await db.select().from(keyLists).where(isList(keyLists, list));
      if (kept !== undefined) return kept;
      const [listed] = await db
        .select({ id: keyListings.id })
        .from(keyListings)
        .where(isList(keyListings, list))
        .limit(1);
      return listed === undefined ? null : { ...list, version: 0 };
    },
    async present(list) {
      const { id, projectId, itemNo, category, listedAt, listedBy } = keyListings;
      return db
        .select({ id, projectId, itemNo, category, listedAt, listedBy, regionCode: projects.regionCode })
        .from(keyListings)
        .innerJoin(projects, eq(projects.id, keyListings.projectId))
        .where(and(isList(keyListings, list), isNull(keyListings.untilVersion)));
    },
    async placesOf(list) {
      const { projectId, itemNo, category } = keyListings;
      return db
        .select({ projectId, itemNo, category, code: projects.code, name: projects.name })
        .from(keyListings)
        .innerJoin(projects, eq(projects.id, keyListings.projectId))
        .where(standsOn(list))
        .orderBy(asc(itemNo));
    },
    async pageEntries({ list, category, limit, after }) {
      const wanted = [
        category === null ? undefined : eq(keyListings.category, category),
        after === null ? undefined : gt(keyListings.itemNo, after),
      ];
      return db
        .select()
        .from(keyListings)
        .where(and(standsOn(list), ...wanted))
        .orderBy(asc(keyListings.itemNo))
        .limit(limit);
    },
    async pageVersions({ list, limit, after }) {
      const older = after === null ? undefined : lt(keyListVersions.version, after);
      return db
        .select()
        .from(keyListVersions)
        .where(and(isList(keyListVersions, list), older))
        .orderBy(desc(keyListVersions.version))
        .limit(limit);
    },
    async findVersion(list) {
      const [found] = await db
        .select()
        .from(keyListVersions)
        .where(and(isList(keyListVersions, list), eq(keyListVersions.version, list.version)));
      return found ?? null;
    },
    async importsOf(listRegions) {
      const { level, year, importedRegion } = keyListVersions;
      const rows = await db
        .selectDistinct({ level, year, importedRegion })
        .from(keyListVersions)
        .where(and(inArray(keyListVersions.listRegion, [...listRegions]), isNotNull(importedRegion)));
      return rows.flatMap(({ importedRegion: region, ...rest }) =>
        region === null ? [] : [{ ...rest, importedRegion: region }],
      );
    },
    async projectsOnEarlierLists({ level, listRegion, year }, region) {
      const within = region === '000000' ? undefined : like(projects.regionCode, `${regionPrefix(region)}%`);
      const rows = await db
        .selectDistinct({ id: keyListings.projectId })
        .from(keyListings)
        .innerJoin(projects, eq(projects.id, keyListings.projectId))
        .where(
          and(
            eq(keyListings.level, level),
            eq(keyListings.listRegion, listRegion),
            lt(keyListings.year, year),
            isNull(keyListings.untilVersion),
            within,
          ),
        );
      return rows.map(({ id }) => id);
    },
    async save(change) {
      try {
        return await database.transaction((tx) => saveKeyList(tx, change));
      } catch (cause) {
        throw refusalOf(cause) ?? cause;
      }
    },
  };
}

type Listed = Pick<typeof keyListings, 'level' | 'listRegion' | 'year'>;

function isList(table: Listed | typeof keyLists | typeof keyListVersions, { level, listRegion, year }: KeyListId) {
  return and(eq(table.level, level), eq(table.listRegion, listRegion), eq(table.year, year));
}

function standsOn(list: KeyList) {
  const { sinceVersion, untilVersion } = keyListings;
  const notClosed = or(isNull(untilVersion), gt(untilVersion, list.version));
  return and(isList(keyListings, list), lte(sinceVersion, list.version), notClosed);
}

function refusalOf(cause: unknown): DomainError | null {
  const constraint = violatedConstraint(cause);
  if (constraint === 'key_listings_place' || constraint === 'key_listings_project') {
    return new DomainError('KEY_LIST_PLACE_TAKEN', { field: 'itemNo' }, { cause });
  }
  if (constraint === 'roadmaps_version') return new DomainError('STALE_VERSION', { field: 'version' }, { cause });
  return null;
}
