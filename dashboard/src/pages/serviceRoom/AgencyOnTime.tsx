import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../generated/pages/serviceRoom/acceptanceAgencies.ts';
import { useWords } from '../../locale/useWords.ts';
import type { MonthOfWork } from './MonthOfWork.ts';
import { OnTimeFold } from './OnTimeFold.tsx';
import type { OnTimeLine } from './OnTimeLine.ts';
import { OnTimeRow } from './OnTimeRow.tsx';
import { sumOnTime } from './sumOnTime.ts';

interface AgencyOnTimeProps {
  readonly agency: Agency;
  /** The items it approves. */
  readonly approvals: readonly OnTimeLine[];
  /** Of all these; null: nothing was decided, or it is not to be had. */
  readonly approvalMedian: number | null;
  /** Its part in joint acceptance; null: none, or not to be had. */
  readonly acceptance: (OnTimeLine & { readonly months: readonly MonthOfWork[] }) | null;
  /** Whether some of it is still being read. */
  readonly isWaiting?: boolean;
  /** A row that says why something is not there. */
  readonly trouble?: ReactNode;
}

/** A department: all that it ended in one row, and behind its name each kind of work. */
export function AgencyOnTime({
  agency,
  approvals,
  approvalMedian,
  acceptance,
  isWaiting = false,
  trouble,
}: AgencyOnTimeProps) {
  const { t } = useTranslation('serviceRoom');
  const { label, pick } = useWords();
  const [open, setOpen] = useState(false);
  const lines = acceptance === null ? approvals : [...approvals, acceptance];
  const [only, ...others] = lines;
  const spans = [
    ...(approvalMedian === null ? [] : [{ of: t('onTime.approval'), median: approvalMedian, promised: null }]),
    ...(acceptance === null || acceptance.median === null
      ? []
      : [{ of: t('onTime.acceptance'), median: acceptance.median, promised: null }]),
  ];
  return (
    <>
      <OnTimeRow
        figures={sumOnTime(lines)}
        spans={only !== undefined && others.length === 0 ? [only] : spans}
        months={acceptance?.months ?? null}
        isWaiting={isWaiting}
      >
        <OnTimeFold open={open} onTurn={() => setOpen(!open)}>
          {label('Agency', agency)}
        </OnTimeFold>
      </OnTimeRow>
      {open &&
        lines.map((line) => (
          <OnTimeRow key={line.key} className="room-item" figures={line} spans={[line]} months={null}>
            {pick(line.nameEn, line.name)}
            <span className="quiet below">{t(line === acceptance ? 'onTime.acceptance' : 'onTime.approval')}</span>
          </OnTimeRow>
        ))}
      {trouble}
    </>
  );
}
