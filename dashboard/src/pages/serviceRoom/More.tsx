import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface MoreProps {
  readonly shown: number;
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** Says how much of a list is shown, and shows more of it. */
export function More({ shown, hasMore, more }: MoreProps) {
  const { t } = useTranslation('serviceRoom');
  return (
    <p className="room-more">
      {t(hasMore ? 'shownSoFar' : 'shownAll', { count: shown })}{' '}
      {hasMore && <Button onClick={more}>{t('more')}</Button>}
    </p>
  );
}
