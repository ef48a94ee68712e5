import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refusal } from './Refusal.tsx';

interface NoteFormProps {
  readonly label: string;
  readonly longest: number;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (note: string) => void;
}

interface Values {
  readonly note: string;
}

/** One text that says what was done. */
export function NoteForm({ label, longest, submit, busy, error, onSubmit }: NoteFormProps) {
  const { t } = useTranslation('owner');
  return (
    <Form<Values> layout="vertical" onFinish={({ note }) => onSubmit(note.trim())} scrollToFirstError>
      <Form.Item name="note" label={label} rules={[{ required: true, whitespace: true, message: t('needed') }]}>
        <Input.TextArea rows={3} maxLength={longest} showCount />
      </Form.Item>
      <Refusal error={error} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {submit}
      </Button>
    </Form>
  );
}
