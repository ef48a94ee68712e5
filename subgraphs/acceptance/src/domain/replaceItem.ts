import type { JointAcceptance, JointAcceptanceItem } from './jointAcceptance.ts';

/** The joint acceptance with one item changed; both count one version on. */
export function replaceItem(acceptance: JointAcceptance, changed: JointAcceptanceItem): JointAcceptance {
  return {
    ...acceptance,
    version: acceptance.version + 1,
    items: acceptance.items.map((item) => (item.id === changed.id ? { ...changed, version: item.version + 1 } : item)),
  };
}
