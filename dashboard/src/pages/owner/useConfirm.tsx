import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Question {
  readonly title: string;
  readonly content: ReactNode;
  readonly yes: string;
}

/** Asks before something that cannot be taken back. The second is to be put on the page. */
export function useConfirm(): readonly [(question: Question) => Promise<boolean>, ReactNode] {
  const { t } = useTranslation('owner');
  const [modal, holder] = Modal.useModal();
  const ask = async ({ title, content, yes }: Question): Promise<boolean> =>
    modal.confirm({ title, content, okText: yes, cancelText: t('back'), centered: true });
  return [ask, holder];
}
