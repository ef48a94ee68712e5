import { createAcceptanceCatalogue } from '../src/domain/acceptanceCatalogue.ts';
import { readAcceptanceItems } from '../src/storage/readAcceptanceItems.ts';

/** The catalogue as it is shipped. */
export const catalogue = createAcceptanceCatalogue(readAcceptanceItems(new URL('../data/items.json', import.meta.url)));

/** Short names of its items. */
export const items = {
  planning: 'acceptance-planning-verification',
  fire: 'acceptance-fire',
  archives: 'acceptance-archives',
  filing: 'acceptance-completion-filing',
  civilDefence: 'acceptance-civil-defence',
  water: 'acceptance-water-conservation',
  telecom: 'acceptance-telecom',
  lightning: 'acceptance-lightning',
} as const;
