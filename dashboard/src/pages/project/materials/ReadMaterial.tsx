import { useMutation } from '@apollo/client/react';
import { Alert, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkMaterialDocument } from '../../../generated/pages/project/linkMaterial.ts';
import { troublesOf } from '../../../graph/troublesOf.ts';
import { useWords } from '../../../locale/useWords.ts';
import { useSession } from '../../../session/sessionContext.ts';
import type { Material } from './MaterialRow.tsx';

const longestPurpose = 200;

/** Asks what a material is read for, which goes on record, and gives the file. */
export function ReadMaterial({ material, onClose }: { readonly material: Material; readonly onClose: () => void }) {
  const { t } = useTranslation('project');
  const { pick, language } = useWords();
  const { token } = useSession();
  const [link] = useMutation(LinkMaterialDocument);
  const [purpose, setPurpose] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const read = async (): Promise<void> => {
    if (purpose.trim() === '') return setRefusal(t('materials.purposeMissing'));
    setBusy(true);
    try {
      const { data } = await link({ variables: { id: material.id, purpose: purpose.trim() } });
      if (data) await save(data.linkMaterial.path, await token(), material.fileName ?? material.code);
      onClose();
    } catch (cause) {
      setRefusal(
        troublesOf(cause, language)
          .map(({ text }) => text)
          .join(' '),
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={pick(material.nameEn, material.name)}
      okText={t('materials.download')}
      cancelText={t('close')}
      confirmLoading={busy}
      onOk={() => void read()}
      onCancel={onClose}
    >
      <label htmlFor={field}>{t('materials.purpose')}</label>
      <Input
        id={field}
        value={purpose}
        maxLength={longestPurpose}
        aria-describedby={`${field}-note`}
        onChange={({ target }) => setPurpose(target.value)}
        onPressEnter={() => void read()}
      />
      <p id={`${field}-note`} className="quiet">
        {t('materials.recorded')}
      </p>
      {refusal && <Alert type="error" showIcon title={refusal} role="alert" />}
    </Modal>
  );
}

/** A secret is given out only together with the token of who has asked for the link. */
async function save(path: string, token: string, name: string): Promise<void> {
  const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${response.status}`);
  const address = URL.createObjectURL(await response.blob());
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}
