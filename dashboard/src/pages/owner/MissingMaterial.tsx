import { Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import { FileChoice, type FileWish } from './FileChoice.tsx';
import type { MissingRow } from './missingRows.ts';

/** How a material is brought; null: not now. */
export type Bringing = { readonly way: 'paper' } | ({ readonly way: 'file' } & FileWish);

interface MissingMaterialProps {
  readonly row: MissingRow;
  readonly bringing: Bringing | null;
  /** Says what lacks, once it was asked for. */
  readonly fault: string | null;
  readonly onChange: (bringing: Bringing | null) => void;
}

/** A missing material: what is wrong with it, and how the owner brings it. */
export function MissingMaterial({ row, bringing, fault, onChange }: MissingMaterialProps) {
  const { t } = useTranslation('owner');
  const { pick } = useWords();
  const id = useId();
  const name = pick(row.nameEn, row.name);
  const file = bringing?.way === 'file' ? bringing : null;
  const choose = (way: unknown): void => {
    if (way === 'paper') onChange({ way });
    else if (way === 'file') onChange({ way, file: null, classification: 'INTERNAL' });
    else onChange(null);
  };
  return (
    <fieldset className="material" aria-describedby={fault === null ? undefined : id}>
      <legend>{name}</legend>
      {row.note !== null && <p className="note">{row.note}</p>}
      <Radio.Group name={`${id} way`} value={bringing?.way ?? 'no'} onChange={({ target }) => choose(target.value)}>
        <Radio value="file">{t('material.file')}</Radio>
        <Radio value="paper">{t('material.paper')}</Radio>
        <Radio value="no">{t('material.no')}</Radio>
      </Radio.Group>
      {file !== null && <FileChoice name={name} value={file} onChange={(wish) => onChange({ way: 'file', ...wish })} />}
      {fault !== null && (
        <p className="fault" id={id} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
