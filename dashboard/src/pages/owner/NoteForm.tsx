import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileWishes } from './FileItem.tsx';
import { Refusal } from './Refusal.tsx';

interface NoteFormProps {
  readonly label: string;
  readonly longest: number;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (note: string, materials: FileWishes) => void;
  /** More to be filled in, such as documents (`FileItem`). */
  readonly children?: ReactNode;
}

interface Values {
  readonly note: string;
  readonly materials?: FileWishes;
}

/** One text that says what was done. */
export function NoteForm({ label, longest, submit, busy, error, onSubmit, children }: NoteFormProps) {
  const { t } = useTranslation('owner');
  return (
    <Form<Values>
      layout="vertical"
      onFinish={({ note, materials = {} }) => onSubmit(note.trim(), materials)}
      scrollToFirstError
    >
      <Form.Item name="note" label={label} rules={[{ required: true, whitespace: true, message: t('needed') }]}>
        <Input.TextArea rows={3} maxLength={longest} showCount />
      </Form.Item>
      {children}
      <Refusal error={error} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {submit}
      </Button>
    </Form>
  );
}
