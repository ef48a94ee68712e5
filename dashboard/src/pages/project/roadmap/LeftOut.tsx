import { useTranslation } from 'react-i18next';
import { useWords } from '../../../locale/useWords.ts';
import { ScrollAcross } from '../live/ScrollAcross.tsx';
import type { Roadmap } from './RoadmapItem.ts';

/** The items that a project does not need, with why not. */
export function LeftOut({ roadmap: { leftOut } }: { readonly roadmap: Roadmap }) {
  const { t } = useTranslation('project');
  const { pick, label } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{t('roadmap.leftOut', { count: leftOut.length })}</summary>
      <ScrollAcross label={t('column.why')}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('column.item')}</th>
              <th scope="col">{t('column.stage')}</th>
              <th scope="col">{t('column.why')}</th>
            </tr>
          </thead>
          <tbody>
            {leftOut.map((one) => (
              <tr key={one.itemCode}>
                <th scope="row">{pick(one.itemNameEn, one.itemName)}</th>
                <td>{label('ItemStage', one.stage)}</td>
                <td>{(pick('en', 'zh') === 'en' ? one.reasonsEn : one.reasons).join(pick(' ', '；'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollAcross>
    </details>
  );
}
