import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PanelPages } from './usePanelPages.ts';

/** Below a list: one page more, while there are more; else nothing. */
export function MoreButton({ panel, count }: { readonly panel: PanelPages<unknown>; readonly count: number }) {
  const { t } = useTranslation('project');
  if (panel.answer?.data?.hasMore !== true) return null;
  return (
    <p className="more">
      <Button onClick={panel.more} loading={panel.loadsMore}>
        {t('panel.more', { count })}
      </Button>
    </p>
  );
}
