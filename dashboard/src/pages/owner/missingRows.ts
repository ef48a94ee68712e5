import type { MissingMaterialsQuery } from '../../generated/pages/owner/missingMaterials.ts';

type Application = NonNullable<MissingMaterialsQuery['application']>;

/** A material that is waited for. */
export interface MissingRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** What is wrong with it; null: it only lacks. */
  readonly note: string | null;
}

/** What an application waits for: by the notice of a correction, by the promise of tolerance, or by what a pre-approval went without. */
export function missingRows(
  application: Application,
  kind: 'correction' | 'tolerance' | 'awaited',
): readonly MissingRow[] {
  const promised = application.toleranceCommitment?.materials ?? [];
  const absent = application.materials.filter(({ presented }) => !presented);
  switch (kind) {
    case 'correction':
      return (application.correction?.missing ?? []).map(({ materialCode, materialName, materialNameEn, note }) => ({
        code: materialCode,
        name: materialName,
        nameEn: materialNameEn,
        note,
      }));
    case 'tolerance':
      return absent.filter(({ code }) => promised.includes(code)).map(row);
    case 'awaited':
      return absent.filter(({ code }) => !promised.includes(code)).map(row);
  }
}

function row({ code, name, nameEn }: Application['materials'][number]): MissingRow {
  return { code, name, nameEn, note: null };
}
