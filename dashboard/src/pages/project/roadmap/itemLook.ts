import type { RoadmapItem } from './RoadmapItem.ts';

/** What an item of a roadmap looks like, in one word: how far it is, and whether it is behind. */
export function itemLook(item: RoadmapItem): 'decided' | 'refused' | 'underWay' | 'late' | 'planned' {
  const status = item.application?.status;
  if (status === 'REJECTED' || status === 'NOT_ACCEPTED' || status === 'REVOKED' || status === 'TERMINATED')
    return 'refused';
  switch (item.state) {
    case 'DECIDED':
      return 'decided';
    case 'UNDER_WAY':
      return item.application?.light === 'RED' ? 'late' : 'underWay';
    case 'PLANNED':
      return item.isLate ? 'late' : 'planned';
  }
}
