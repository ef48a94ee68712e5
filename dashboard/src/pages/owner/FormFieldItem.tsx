import { Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import type { FormField } from './formFields.ts';

interface FormFieldItemProps {
  readonly name: string[];
  readonly field: FormField;
  /** Why the answer falls short; null: it does not. */
  readonly reason: string | null;
}

/** One question of the joint utilities' form, with what is wrong with its answer. */
export function FormFieldItem({ name, field, reason }: FormFieldItemProps) {
  const { t } = useTranslation('owner');
  const { pick } = useWords();
  const pattern = field.kind === 'text' ? field.pattern : null;
  return (
    <Form.Item
      name={name}
      label={pick(field.title.en, field.title.zh)}
      extra={reason !== null && <span className="note">{reason}</span>}
      rules={[
        // a group of radio buttons has no aria-required
        ...(field.kind === 'boolean' ? [] : [{ required: field.required, message: t('needed') }]),
        ...(pattern === null ? [] : [{ pattern: new RegExp(pattern, 'u'), message: t('formField.shape') }]),
      ]}
    >
      {inputFor(field, { pick, yes: t('formField.yes'), no: t('formField.no') })}
    </Form.Item>
  );
}

interface InputWords {
  readonly pick: (english: string, chinese: string) => string;
  readonly yes: string;
  readonly no: string;
}

function inputFor(field: FormField, { pick, yes, no }: InputWords): ReactNode {
  switch (field.kind) {
    case 'text':
      return <Input {...(field.maxLength !== null && { maxLength: field.maxLength })} />;
    case 'number':
      return (
        <InputNumber
          {...(field.minimum !== null && { min: field.minimum })}
          {...(field.maximum !== null && { max: field.maximum })}
          {...(field.whole && { precision: 0 })}
          suffix={field.unit}
        />
      );
    case 'boolean':
      return (
        <Radio.Group>
          <Radio value>{yes}</Radio>
          <Radio value={false}>{no}</Radio>
        </Radio.Group>
      );
    case 'date':
      return <Input type="date" />;
    case 'choice':
      return <Select options={field.options.map(({ value, title }) => ({ value, label: pick(title.en, title.zh) }))} />;
  }
}
