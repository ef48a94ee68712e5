import { useTranslation } from 'react-i18next';
import type { ProjectFollowSubscription } from '../../../generated/pages/project/projectFollow.ts';
import { useWords } from '../../../locale/useWords.ts';

/** The last thing that happened while the page is open, marked when it comes. Nothing yet: nothing. */
export function LatestChange({ latest }: { readonly latest: ProjectFollowSubscription['projectProgress'] | null }) {
  const { t } = useTranslation('project');
  const { pick, time } = useWords();
  return (
    <p className="latest" aria-live="polite">
      {latest && (
        <span key={latest.seq} className="changed changed-odd" data-seq={latest.seq}>
          <time dateTime={latest.time}>{time(latest.time)}</time> {t('latest')}
          {pick(latest.summary, latest.summaryZh)}
        </span>
      )}
    </p>
  );
}
