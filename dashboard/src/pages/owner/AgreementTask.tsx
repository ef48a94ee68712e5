import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignServiceDocument } from '../../generated/pages/owner/signService.ts';
import { useWords } from '../../locale/useWords.ts';
import { Refusal } from './Refusal.tsx';
import type { Task } from './Task.ts';
import { useAct } from './useAct.ts';
import { useConfirm } from './useConfirm.tsx';

interface AgreementTaskProps {
  readonly task: Extract<Task, { readonly kind: 'agreement' }>;
  readonly open: boolean;
  readonly onDone: () => void;
}

/** The terms of the stewards' service, to be read and signed. */
export function AgreementTask({ task, open, onDone }: AgreementTaskProps) {
  const { t } = useTranslation('owner');
  const { label } = useWords();
  const { terms, agreementId } = task;
  const sign = useAct(SignServiceDocument);
  const [confirm, holder] = useConfirm();
  const submit = async (): Promise<void> => {
    const question = { title: t('agreement.sure'), content: t('agreement.meaning'), yes: t('task.agreement.submit') };
    if (!(await confirm(question))) return;
    if ((await sign.act({ agreementId, no: terms.no })) !== undefined) onDone();
  };
  return (
    <>
      {holder}
      <p>
        {label('ServiceMode', terms.mode)} · {label('AgreementScope', terms.scope)} ·{' '}
        {t('agreement.by', { name: terms.offeredByName })}
      </p>
      {open && (
        <>
          <h4>{t('agreement.force')}</h4>
          <Duties duties={terms.forceDuties} />
          <h4>{t('agreement.owner')}</h4>
          <Duties duties={terms.ownerDuties} />
          <Refusal error={sign.error} />
          <Button type="primary" loading={sign.busy} onClick={() => void submit()}>
            {t('task.agreement.submit')}
          </Button>
        </>
      )}
    </>
  );
}

function Duties({ duties }: { readonly duties: readonly string[] }) {
  return (
    <ol className="missing">
      {duties.map((duty) => (
        <li key={duty}>{duty}</li>
      ))}
    </ol>
  );
}
