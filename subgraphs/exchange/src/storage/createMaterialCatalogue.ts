import { classifications, materialDescriptorSchema } from '@guanjia/kernel/messages';
import { and, desc, eq, inArray, notInArray, or, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { type MaterialCatalogue, type MaterialJourney, statesWithoutAccess } from '../domain/materialCatalogue.ts';
import { isSecret } from '../domain/materialContents.ts';
import { databaseTime } from './databaseTime.ts';
import { recipients } from './directoryTables.ts';
import { handoffs, legs, materials } from './handoffTables.ts';

/** The catalogue of materials on PostgreSQL. */
export function createMaterialCatalogue(database: Database): MaterialCatalogue {
  const { db } = database;
  return {
    async add(material) {
      await db
        .insert(materials)
        .values({ ...material, storedAt: databaseTime })
        .onConflictDoNothing();
    },
    async findByDigests(sha256s) {
      const rows = await db
        .select()
        .from(materials)
        .where(inArray(materials.sha256, [...sha256s]));
      const byDigest = new Map(rows.map(({ storedAt: _, ...material }) => [material.sha256, material]));
      return sha256s.map((sha256) => byDigest.get(sha256) ?? null);
    },
    async findLegTo(department, sha256) {
      const toDepartment = and(
        eq(recipients.department, department),
        notInArray(legs.status, [...statesWithoutAccess]),
      );
      const [row] = await db
        .select({ handoffId: handoffs.id, legId: legs.id, carried: handoffs.materials })
        .from(handoffs)
        .innerJoin(legs, eq(legs.handoffId, handoffs.id))
        .innerJoin(recipients, eq(recipients.id, legs.recipient))
        .where(and(carries({ sha256 }), toDepartment))
        .orderBy(desc(carriesSecret(sha256)), desc(handoffs.position))
        .limit(1);
      return row === undefined ? null : journeyOf(row, sha256);
    },
    async findSecretHandoff(sha256) {
      const [row] = await db
        .select({ handoffId: handoffs.id, carried: handoffs.materials })
        .from(handoffs)
        .where(carriesSecret(sha256))
        .orderBy(desc(handoffs.position))
        .limit(1);
      return row === undefined ? null : journeyOf({ ...row, legId: null }, sha256);
    },
  };
}

const carriedSchema = z.array(materialDescriptorSchema);

/** That a handoff carries such a material; by the GIN index. */
function carries(material: { readonly sha256: string; readonly classification?: string }): SQL {
  return sql`${handoffs.materials} @> ${JSON.stringify([material])}::jsonb`;
}

function carriesSecret(sha256: string): SQL {
  const secret = classifications.filter((classification) => isSecret({ classification }));
  return or(...secret.map((classification) => carries({ sha256, classification }))) ?? sql`false`;
}

/** One content may stand in a handoff under several names; it is as secret as the most secret of them. */
function journeyOf(
  { carried, ...place }: { readonly handoffId: string; readonly legId: string | null; readonly carried: unknown },
  sha256: string,
): MaterialJourney | null {
  const same = carriedSchema.parse(carried).filter((material) => material.sha256 === sha256);
  const strictest = same.find(isSecret) ?? same[0];
  return strictest === undefined ? null : { ...place, classification: strictest.classification };
}
