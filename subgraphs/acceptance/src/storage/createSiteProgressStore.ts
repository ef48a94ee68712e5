import { isId } from '@guanjia/kernel/newId';
import { inArray, lt } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { type SiteProgressStore, siteStages } from '../domain/siteProgress.ts';
import { siteProgress } from './siteProgressTables.ts';

const rowSchema = z.object({ projectId: z.string(), stage: z.enum(siteStages), reportedAt: z.date() });

/** The last reports of sites in PostgreSQL, or within a transaction. */
export function createSiteProgressStore(reader: Reader): SiteProgressStore {
  return {
    async ofProjects(projectIds) {
      const known = projectIds.filter(isId);
      if (known.length === 0) return projectIds.map(() => null);
      const rows = await reader.select().from(siteProgress).where(inArray(siteProgress.projectId, known));
      const byProject = new Map(rows.map((row) => [row.projectId, rowSchema.parse(row)]));
      return projectIds.map((id) => byProject.get(id) ?? null);
    },
    async save(progress) {
      await reader
        .insert(siteProgress)
        .values(progress)
        .onConflictDoUpdate({
          target: siteProgress.projectId,
          set: progress,
          setWhere: lt(siteProgress.reportedAt, progress.reportedAt),
        });
    },
  };
}
