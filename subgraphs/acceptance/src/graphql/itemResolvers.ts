import { agencies } from '@guanjia/kernel/agencies';
import { isOverdue } from '../domain/isOverdue.ts';
import { missingMaterials } from '../domain/missingMaterials.ts';
import { presentRound } from '../domain/presentRound.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

/** An item under acceptance, its rounds and the opinions given. */
export const itemResolvers: Pick<Resolvers, 'JointAcceptanceItem' | 'AcceptanceRound' | 'AcceptanceOpinion'> = {
  JointAcceptanceItem: {
    id: ({ item }) => item.id,
    itemCode: ({ item }) => item.itemCode,
    item: ({ item }, _, { needs }) => needs.catalogue.find(item.itemCode),
    phase: ({ item }) => item.phase,
    agency: ({ item }) => item.agency,
    agencyName: ({ item }) => agencies[item.agency].zh,
    status: ({ item }) => item.status,
    round: ({ item }) => presentRound(item).number,
    deadline: ({ item }) => presentRound(item).deadline.date,
    deadlineProvisional: ({ item }) => presentRound(item).deadline.provisional,
    overdue: ({ item }, _, { needs }) => isOverdue(item, needs.now()),
    missingMaterials: ({ item, acceptance }, _, { needs }) =>
      missingMaterials(needs.catalogue.find(item.itemCode) ?? { materials: [] }, acceptance.materials),
    rounds: ({ item }) => item.rounds,
    version: ({ item }) => item.version,
  },
  AcceptanceRound: {
    startedAt: ({ startedAt }) => startedAt.toISOString(),
    deadline: ({ deadline }) => deadline.date,
    deadlineProvisional: ({ deadline }) => deadline.provisional,
  },
  AcceptanceOpinion: {
    verdict: ({ opinion }) => opinion.verdict,
    rectifications: ({ opinion }) => (opinion.verdict === 'RECTIFY' ? opinion.rectifications : []),
    reason: ({ opinion }) => (opinion.verdict === 'NOT_APPLICABLE' ? opinion.reason : null),
    visit: ({ visitId }, _, { visitById }) => (visitId === null ? null : visitById.load(visitId)),
    givenByName: ({ givenBy }) => givenBy.name,
    givenAt: ({ givenAt }) => givenAt.toISOString(),
  },
};
