import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelThroughTrainDocument } from '../../generated/pages/owner/cancelThroughTrain.ts';
import { MoveThroughTrainDocument } from '../../generated/pages/owner/moveThroughTrain.ts';
import type { OwnerBookingsQuery } from '../../generated/pages/owner/ownerBookings.ts';
import { useWords } from '../../locale/useWords.ts';
import { NoteForm } from './NoteForm.tsx';
import { Refusal } from './Refusal.tsx';
import { SlotPicker, useSlotWords } from './SlotPicker.tsx';
import { useAct } from './useAct.ts';
import { useConfirm } from './useConfirm.tsx';

export type Visit = NonNullable<NonNullable<OwnerBookingsQuery['project']>['throughTrainVisits']>['nodes'][number];

interface VisitCardProps {
  readonly visit: Visit;
  readonly region: string;
  /** In Beijing. */
  readonly today: string;
  readonly onDone: () => void;
}

const changeable: ReadonlySet<Visit['status']> = new Set(['BOOKED', 'CONFIRMED']);
const longestReason = 500;

/** A visit of the through-train: when, where, by whom; to be moved or called off before the bus has left. */
export function VisitCard({ visit, region, today, onDone }: VisitCardProps) {
  const { t } = useTranslation('owner');
  const { label, day } = useWords();
  const { timeOfDay, weekday } = useSlotWords();
  const [doing, setDoing] = useState<'move' | 'cancel' | null>(null);
  const move = useAct(MoveThroughTrainDocument);
  const cancel = useAct(CancelThroughTrainDocument);
  const [confirm, holder] = useConfirm();
  const time = `${day(visit.startsAt)} ${weekday(visit.startsAt)} ${timeOfDay(visit.startsAt)}–${timeOfDay(visit.endsAt)}`;
  const finish = (data: unknown): void => {
    if (data === undefined) return;
    setDoing(null);
    onDone();
  };
  const moveTo = async (slotId: string, to: string): Promise<void> => {
    const question = { title: t('visit.moveSure', { to }), content: t('visit.moveMeaning'), yes: t('visit.move') };
    if (await confirm(question)) finish(await move.act({ bookingId: visit.id, slotId }));
  };
  const toggle = (what: 'move' | 'cancel') => () => setDoing(doing === what ? null : what);
  return (
    <li className="task" data-visit={visit.status}>
      {holder}
      <div className="task-head">
        <h3>{time}</h3>
        <Tag color={visit.status === 'CONFIRMED' ? 'blue' : 'default'}>{label('BookingStatus', visit.status)}</Tag>
      </div>
      <p>
        {visit.services.map((service) => label('BusService', service)).join(' · ')}
        {visit.place !== null && ` · ${visit.place}`}
      </p>
      <p className="quiet">
        {[visit.bus?.name, visit.crew?.name, visit.contactName, visit.contactPhone].filter(Boolean).join(' · ')}
      </p>
      {visit.status === 'BOOKED' && <p className="note">{t('visit.toConfirm')}</p>}
      {visit.endNote !== null && <p className="note">{visit.endNote}</p>}
      {changeable.has(visit.status) && (
        <div className="actions">
          <Button aria-expanded={doing === 'move'} onClick={toggle('move')}>
            {t('visit.move')}
          </Button>
          <Button danger aria-expanded={doing === 'cancel'} onClick={toggle('cancel')}>
            {t('visit.cancel')}
          </Button>
        </div>
      )}
      {doing === 'move' && (
        <>
          <Refusal error={move.error} />
          <SlotPicker
            region={region}
            today={today}
            chosen={null}
            onChoose={({ id, startsAt }) => void moveTo(id, `${day(startsAt)} ${timeOfDay(startsAt)}`)}
          />
        </>
      )}
      {doing === 'cancel' && (
        <NoteForm
          label={t('visit.why')}
          longest={longestReason}
          submit={t('visit.cancel')}
          busy={cancel.busy}
          error={cancel.error}
          onSubmit={(reason) => void cancel.act({ bookingId: visit.id, reason }).then(finish)}
        />
      )}
    </li>
  );
}
