import { DomainError } from '@guanjia/kernel/DomainError';
import type { Statement } from './factsOfProject.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';

const largestArea = 10_000_000;

/** What an owner states, checked. @throws BAD_INPUT naming the circumstances there are, or the area that is accepted */
export function requireStatement(
  { circumstances, floorAreaSquareMetres }: Statement,
  catalogue: Pick<ItemCatalogue, 'circumstances'>,
): Statement {
  const accepted = catalogue.circumstances.map(({ code }) => code);
  const unknown = circumstances.find((code) => !accepted.includes(code));
  if (unknown !== undefined) throw new DomainError('BAD_INPUT', { field: 'circumstances', value: unknown, accepted });
  const area = floorAreaSquareMetres;
  if (area !== null && (area < 1 || area > largestArea)) {
    throw new DomainError('BAD_INPUT', {
      field: 'floorAreaSquareMetres',
      value: area,
      accepted: `1 to ${largestArea}`,
    });
  }
  return { circumstances: accepted.filter((code) => circumstances.includes(code)), floorAreaSquareMetres: area };
}
