import { asc, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { AcceptanceRound, JointAcceptance, JointAcceptanceItem } from '../domain/jointAcceptance.ts';
import { acceptanceRowSchema, itemRowSchema, roundRowSchema } from './rowSchemas.ts';
import { acceptanceItems, itemRounds, type jointAcceptances } from './tables.ts';

type AcceptanceRow = typeof jointAcceptances.$inferSelect;
type ItemRow = typeof acceptanceItems.$inferSelect;
type RoundRow = typeof itemRounds.$inferSelect;

/** Completes rows of `joint_acceptances` with their items and rounds, in the order given: one query for all. */
export async function loadAcceptances(
  reader: Reader,
  rows: readonly AcceptanceRow[],
): Promise<readonly JointAcceptance[]> {
  if (rows.length === 0) return [];
  const found = await reader
    .select({ item: acceptanceItems, round: itemRounds })
    .from(acceptanceItems)
    .innerJoin(itemRounds, eq(itemRounds.itemId, acceptanceItems.id))
    .where(
      inArray(
        acceptanceItems.acceptanceId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(acceptanceItems.place), asc(itemRounds.number));
  const byAcceptance = Map.groupBy(found, ({ item }) => item.acceptanceId);
  return rows.map((row) => toJointAcceptance(row, byAcceptance.get(row.id) ?? []));
}

type ItemWithRound = { readonly item: ItemRow; readonly round: RoundRow };

function toJointAcceptance(row: AcceptanceRow, found: readonly ItemWithRound[]): JointAcceptance {
  const byItem = Map.groupBy(found, ({ item }) => item.id);
  const items = [...byItem.values()].flatMap(([first, ...others]) =>
    first
      ? [
          toItem(
            first.item,
            [first, ...others].map(({ round }) => round),
          ),
        ]
      : [],
  );
  return { ...row, ...acceptanceRowSchema.parse(row), items };
}

function toItem(row: ItemRow, rounds: readonly RoundRow[]): JointAcceptanceItem {
  const { id, itemCode, version } = row;
  return { id, itemCode, version, ...itemRowSchema.parse(row), rounds: rounds.map(toRound) };
}

function toRound(row: RoundRow): AcceptanceRound {
  const { number, startedAt, deadline, provisional, rectification } = row;
  const { opinion } = roundRowSchema.parse(row);
  return { number, startedAt, deadline: { date: deadline, provisional }, rectification, opinion };
}
