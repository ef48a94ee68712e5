import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BookableItemsDocument } from '../../generated/pages/owner/bookableItems.ts';
import { BookThroughTrainDocument, type BusService } from '../../generated/pages/owner/bookThroughTrain.ts';
import type { ProjectKind } from '../../generated/pages/owner/ownerProjects.ts';
import { useWords } from '../../locale/useWords.ts';
import { Refusal } from './Refusal.tsx';
import type { Slot } from './SlotPicker.tsx';
import { Unread } from './Unread.tsx';
import { useAct } from './useAct.ts';
import { useShownPages } from './useShownPages.ts';

interface BookingFormProps {
  readonly projectId: string;
  readonly kind: ProjectKind;
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  /** Items that are the likeliest to be asked for. */
  readonly likely: readonly string[];
  readonly slot: Slot;
  readonly onBooked: () => void;
}

interface Values {
  readonly itemCodes: string[];
  readonly services: BusService[];
  readonly place: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly note?: string;
}

const services: readonly BusService[] = ['ACCEPTANCE', 'REVIEW', 'CERTIFICATE', 'SURVEY', 'UTILITY_SURVEY', 'POLICY'];
/** As the department takes it: digits, hyphens between them. */
const phone = /^\+?\d[\d-]{5,18}\d$/;

/** What the bus is to do, where, and whom to call there. The page stands for the service hall's own channel on the phone. */
export function BookingForm({ projectId, kind, contact, likely, slot, onBooked }: BookingFormProps) {
  const { t } = useTranslation('owner');
  const { label, pick } = useWords();
  const { answer, again } = useShownPages(BookableItemsDocument, {
    key: kind,
    variablesOf: (after) => ({ kind, after }),
    listOf: ({ items }) => items,
    size: null,
  });
  const book = useAct(BookThroughTrainDocument);
  const submit = async ({ note, ...wish }: Values): Promise<void> => {
    const words = note?.trim() ?? '';
    const input = {
      projectId,
      slotId: slot.id,
      channel: 'WECHAT',
      ...wish,
      note: words === '' ? null : words,
    } as const;
    if ((await book.act({ input })) !== undefined) onBooked();
  };
  const needed = { required: true, message: t('needed') };
  return (
    <Form<Values>
      className="booking"
      layout="vertical"
      scrollToFirstError
      onFinish={(values) => void submit(values)}
      initialValues={{
        itemCodes: likely,
        services: ['ACCEPTANCE'],
        contactName: contact?.name ?? '',
        contactPhone: contact?.phone ?? '',
      }}
    >
      <Unread error={answer?.error} again={again} />
      <Form.Item name="itemCodes" label={t('booking.items')} rules={[needed]}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          maxCount={50}
          options={(answer?.data?.items?.nodes ?? []).map(({ code, name, nameEn }) => ({
            value: code,
            label: pick(nameEn, name),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="services"
        label={t('booking.services')}
        // not `required`: a group of checkboxes has no aria-required
        rules={[{ type: 'array', min: 1, message: t('needed') }]}
      >
        <Checkbox.Group options={services.map((value) => ({ value, label: label('BusService', value) }))} />
      </Form.Item>
      <Form.Item name="place" label={t('booking.place')} rules={[{ ...needed, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="pair">
        <Form.Item name="contactName" label={t('booking.contact')} rules={[{ ...needed, whitespace: true }]}>
          <Input maxLength={50} autoComplete="name" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={t('booking.phone')}
          rules={[needed, { pattern: phone, message: t('booking.phoneShape') }]}
        >
          <Input type="tel" autoComplete="tel" />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('booking.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Refusal error={book.error} />
      <Button type="primary" htmlType="submit" loading={book.busy}>
        {t('booking.submit')}
      </Button>
    </Form>
  );
}
