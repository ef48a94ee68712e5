import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileChoice, type FileWish } from './FileChoice.tsx';

/** What a form says of its documents, by their codes: `materials` in its values. */
export type FileWishes = Readonly<Record<string, FileWish>>;

interface FileItemProps {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  /** Why it is asked for. */
  readonly reason: string;
  /** Whether the form is not handed in without it. */
  readonly needed: boolean;
}

/** One document that a form asks for. */
export function FileItem({ code, name, reason, needed }: FileItemProps) {
  const { t } = useTranslation('owner');
  const refuseNone = async (_: unknown, wish: FileWish | undefined): Promise<void> => {
    if (needed && wish?.file == null) throw new Error(t('material.fileNeeded'));
  };
  return (
    <fieldset className="material">
      <legend>{name}</legend>
      <p className="note">{reason}</p>
      <Form.Item name={['materials', code]} initialValue={nothingYet} rules={[{ validator: refuseNone }]}>
        <ControlledFile name={name} />
      </Form.Item>
    </fieldset>
  );
}

const nothingYet: FileWish = { file: null, classification: 'INTERNAL' };

interface ControlledFileProps {
  readonly name: string;
  /** By the form. */
  readonly value?: FileWish;
  readonly onChange?: (wish: FileWish) => void;
}

function ControlledFile({ name, value = nothingYet, onChange = () => {} }: ControlledFileProps) {
  return <FileChoice name={name} value={value} onChange={onChange} />;
}
