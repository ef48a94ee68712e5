import { useTranslation } from 'react-i18next';
import { HandoffContentsDocument } from '../../../generated/pages/project/handoffContents.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Moment } from '../../../parts/Moment.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelQuery } from '../live/usePanelQuery.ts';

/** What travels, by name and digest, and what the ledger has of it: as far as the person may read it. */
export function HandoffContents({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const { label, number } = useWords();
  const panel = usePanelQuery(HandoffContentsDocument, { id });
  return (
    <PanelBody panel={panel} rows={3}>
      {({ handoff }) => {
        if (!handoff || (handoff.materials == null && handoff.ledger == null))
          return <p className="empty">{t('panel.notYours')}</p>;
        return (
          <div className="contents">
            {handoff.materials && (
              <table className="rows">
                <caption>{t('handoffs.list')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('column.name')}</th>
                    <th scope="col">{t('column.size')}</th>
                    <th scope="col">SHA-256</th>
                  </tr>
                </thead>
                <tbody>
                  {handoff.materials.map((one) => (
                    <tr key={`${one.name} ${one.sha256}`}>
                      <th scope="row">{one.name}</th>
                      <td>{t('size', { size: number(Math.ceil(one.bytes / 1024)) })}</td>
                      <td>
                        <code title={one.sha256}>{one.sha256.slice(0, 16)}…</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {handoff.ledger && (
              <ol className="way" aria-label={t('handoffs.ledger')}>
                {handoff.ledger.nodes.map((one) => (
                  <li key={one.position}>
                    <Moment time={one.at} /> {one.step && label('LedgerStep', one.step)}{' '}
                    <span className="quiet">#{one.position}</span>
                  </li>
                ))}
              </ol>
            )}
          </div>
        );
      }}
    </PanelBody>
  );
}
