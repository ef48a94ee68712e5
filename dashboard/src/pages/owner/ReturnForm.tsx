import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResubmitUtilitiesDocument } from '../../generated/pages/owner/resubmitUtilities.ts';
import { ResupplyMatterDocument } from '../../generated/pages/owner/resupplyMatter.ts';
import { describeFiles } from './describeFiles.ts';
import { FileItem, type FileWishes } from './FileItem.tsx';
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
  readonly materials?: FileWishes;
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
    setReadError(null);
    try {
      const described = await describeFiles(wishes, t('material.unsafeLine'));
      const supplied = described.map(([materialCode, file]) => ({ materialCode, ...file }));
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
        answers: Object.fromEntries(groups.map(({ path }) => [path.join('.'), answersIn(form, path)])),
      }}
    >
      {materials.map(({ code, name, reason }) => (
        <FileItem key={code} code={code} name={name} reason={reason} needed />
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
      {materials.length > 0 && <p className="quiet">{t('material.digest')}</p>}
      <Refusal error={readError ?? whole.error ?? part.error} />
      <Button type="primary" htmlType="submit" loading={whole.busy || part.busy}>
        {t('task.return.submit')}
      </Button>
    </Form>
  );
}
