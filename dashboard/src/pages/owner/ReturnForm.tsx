import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResubmitUtilitiesDocument } from '../../generated/pages/owner/resubmitUtilities.ts';
import { ResupplyMatterDocument } from '../../generated/pages/owner/resupplyMatter.ts';
import { describeFile } from './describeFile.ts';
import { FileChoice, type FileWish } from './FileChoice.tsx';
import { FormFieldItem } from './FormFieldItem.tsx';
import { answersIn, type FormField, withAnswers } from './formFields.ts';
import { Refusal } from './Refusal.tsx';
import { useAct } from './useAct.ts';

/** What was returned: as a whole, or one matter of it; and what of it has to come again. */
export interface ReturnedDesk {
  readonly applicationId: string;
  /** Null: the application as a whole. */
  readonly matterId: string | null;
  /** The answers as they are; for a matter its own. */
  readonly form: unknown;
  readonly materials: readonly { readonly code: string; readonly name: string; readonly reason: string }[];
  readonly groups: readonly {
    readonly path: readonly string[];
    readonly fields: readonly { readonly field: FormField; readonly reason: string | null }[];
  }[];
}

interface ReturnFormProps {
  readonly desk: ReturnedDesk;
  readonly onDone: () => void;
}

interface Values {
  readonly materials?: Readonly<Record<string, FileWish>>;
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Everything that the notice names, at once: documents by their digests, and the answers of each group of which it names a field. */
export function ReturnForm({ desk, onDone }: ReturnFormProps) {
  const { t } = useTranslation('owner');
  const { applicationId, matterId, form, materials, groups } = desk;
  const whole = useAct(ResubmitUtilitiesDocument);
  const part = useAct(ResupplyMatterDocument);
  const [readError, setReadError] = useState<unknown>(null);
  const submit = async ({ materials: wishes = {}, answers = {} }: Values): Promise<void> => {
    setReadError(materials.length > 0 && !isSecureContext ? new Error(t('material.unsafeLine')) : null);
    if (materials.length > 0 && !isSecureContext) return; // no digest without `crypto.subtle`
    try {
      const supplied = await Promise.all(
        Object.entries(wishes).flatMap(([materialCode, { file, classification }]) =>
          file === null ? [] : [describeFile({ file, classification }).then((one) => ({ materialCode, ...one }))],
        ),
      );
      const answered = groups.reduce((so, { path }) => withAnswers(so, path, answers[path.join('.')] ?? {}), form);
      const supply = { materials: supplied, form: groups.length === 0 ? null : answered };
      const done =
        matterId === null
          ? await whole.act({ id: applicationId, ...supply })
          : await part.act({ id: matterId, ...supply });
      if (done !== undefined) onDone();
    } catch (cause) {
      setReadError(cause);
    }
  };
  return (
    <Form<Values>
      layout="vertical"
      scrollToFirstError
      onFinish={(values) => void submit(values)}
      initialValues={{
        materials: Object.fromEntries(materials.map(({ code }) => [code, nothingYet])),
        answers: Object.fromEntries(groups.map(({ path }) => [path.join('.'), answersIn(form, path)])),
      }}
    >
      {materials.map(({ code, name, reason }) => (
        <fieldset key={code} className="material">
          <legend>{name}</legend>
          <p className="note">{reason}</p>
          <Form.Item name={['materials', code]} rules={[{ validator: refuseNone(t('material.fileNeeded')) }]}>
            <ControlledFile name={name} />
          </Form.Item>
        </fieldset>
      ))}
      {groups.map(({ path, fields }) =>
        fields.map(({ field, reason }) => (
          <FormFieldItem
            key={[...path, field.key].join('.')}
            name={['answers', path.join('.'), field.key]}
            field={field}
            reason={reason}
          />
        )),
      )}
      {materials.length > 0 && <p className="quiet">{t('task.return.digest')}</p>}
      <Refusal error={readError ?? whole.error ?? part.error} />
      <Button type="primary" htmlType="submit" loading={whole.busy || part.busy}>
        {t('task.return.submit')}
      </Button>
    </Form>
  );
}

const nothingYet: FileWish = { file: null, classification: 'INTERNAL' };

function refuseNone(words: string) {
  return async (_: unknown, wish: FileWish | undefined): Promise<void> => {
    if (wish?.file == null) throw new Error(words);
  };
}

interface ControlledFileProps {
  readonly name: string;
  /** By the form. */
  readonly value?: FileWish;
  readonly onChange?: (wish: FileWish) => void;
}

function ControlledFile({ name, value = nothingYet, onChange = () => {} }: ControlledFileProps) {
  return <FileChoice name={name} value={value} onChange={onChange} />;
}
