import { UploadOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import { type Classification, classifications } from './uploadMaterial.ts';

/** What has been chosen so far. */
export interface FileWish {
  readonly file: File | null;
  readonly classification: Classification;
}

interface FileChoiceProps {
  /** Of the document, in the reader's language. */
  readonly name: string;
  readonly value: FileWish;
  readonly onChange: (wish: FileWish) => void;
}

const taken = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.dwg,.dxf,.docx,.xlsx,.pptx,.txt,.csv,.xml,.json';

/** A document of this device, and its classification. */
export function FileChoice({ name, value, onChange }: FileChoiceProps) {
  const { t } = useTranslation('owner');
  const { label } = useWords();
  return (
    <div className="upload">
      <label className="choose-file">
        <input
          className="only-read"
          type="file"
          aria-label={t('material.choose', { name })}
          accept={taken}
          onChange={({ target }) => onChange({ ...value, file: target.files?.[0] ?? null })}
        />
        <UploadOutlined aria-hidden /> {value.file?.name ?? t('material.chooseFile')}
      </label>
      <Select<Classification>
        aria-label={t('material.classification', { name })}
        value={value.classification}
        onChange={(classification) => onChange({ ...value, classification })}
        options={classifications.map((one) => ({ value: one, label: label('MaterialClassification', one) }))}
      />
    </div>
  );
}
