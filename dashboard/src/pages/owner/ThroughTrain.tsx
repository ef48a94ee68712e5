import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnerBookingsDocument } from '../../generated/pages/owner/ownerBookings.ts';
import { ThroughTrainEquipmentDocument } from '../../generated/pages/owner/throughTrainEquipment.ts';
import { useWords } from '../../locale/useWords.ts';
import { BookingForm } from './BookingForm.tsx';
import type { Desk } from './Desk.ts';
import { type Slot, SlotPicker, useSlotWords } from './SlotPicker.tsx';
import { Unread } from './Unread.tsx';
import type { OwnProject } from './useOwnerDesks.ts';
import { useShownPages } from './useShownPages.ts';
import { VisitCard } from './VisitCard.tsx';

interface ThroughTrainProps {
  readonly project: OwnProject;
  readonly desk: Desk;
  /** In Beijing. */
  readonly today: string;
  /** Number of the last change that the stewards tell of: then it is read again. */
  readonly asOf: number;
}

/** As many as a page of the query has. */
const pageSize = 10;

/** The through-train (直通车) of one project: its visits, and a new one in a free slot. */
export function ThroughTrain({ project, desk, today, asOf }: ThroughTrainProps) {
  const { t } = useTranslation('owner');
  const { day } = useWords();
  const { timeOfDay, weekday } = useSlotWords();
  const [slot, setSlot] = useState<Slot | null>(null);
  const { answer, more, loadsMore, again } = useShownPages(OwnerBookingsDocument, {
    key: project.id,
    variablesOf: (after) => ({ id: project.id, after }),
    listOf: (data) => data.project?.throughTrainVisits,
    size: pageSize,
  });
  const readAgain = useEffectEvent(again);
  useEffect(() => {
    if (asOf > 0) readAgain();
  }, [asOf]);
  const visits = answer?.data?.project?.throughTrainVisits;
  const listed = desk.approvals === null || desk.approvals.keyLevels.length > 0;
  const measure = project.wallChartRow?.measure;
  return (
    <>
      <Unread error={answer?.error} again={again} />
      {answer === null && <Skeleton active />}
      {visits?.nodes.length === 0 && <p className="empty">{t('visit.none')}</p>}
      <ul className="tasks">
        {visits?.nodes.map((visit) => (
          <VisitCard key={visit.id} visit={visit} region={project.regionCode} today={today} onDone={again} />
        ))}
      </ul>
      {more !== null && (
        <Button loading={loadsMore} onClick={more}>
          {t('more')}
        </Button>
      )}
      <h3>{t('booking.heading')}</h3>
      {!listed && <p className="note">{t('booking.notListed')}</p>}
      {listed && (
        <>
          <SlotPicker region={project.regionCode} today={today} chosen={slot?.id ?? null} onChoose={setSlot} />
          {slot !== null && (
            <>
              <p className="chosen">
                <strong>
                  {day(slot.startsAt)} {weekday(slot.startsAt)} {timeOfDay(slot.startsAt)}–{timeOfDay(slot.endsAt)}
                </strong>{' '}
                {slot.bus?.name}
                {slot.crew != null && ` · ${slot.crew.name}`}
              </p>
              <BookingForm
                key={project.id}
                projectId={project.id}
                kind={project.kind}
                contact={desk.approvals?.contacts.handler ?? null}
                likely={measure == null ? [] : [measure.itemCode]}
                slot={slot}
                onBooked={() => {
                  setSlot(null);
                  again();
                }}
              />
            </>
          )}
        </>
      )}
      <Equipment />
    </>
  );
}

/** What is on the bus, so that the owner knows what need not be brought. */
function Equipment() {
  const { t } = useTranslation('owner');
  const { pick } = useWords();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(ThroughTrainEquipmentDocument, { skip: !open });
  return (
    <details className="equipment" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('equipment')}</summary>
      <Unread error={error} again={refetch} />
      <ul>
        {data?.throughTrainEquipment.map(({ code, name, nameZh, count }) => (
          <li key={code}>
            {pick(name, nameZh)} × {count}
          </li>
        ))}
      </ul>
    </details>
  );
}
