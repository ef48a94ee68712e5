import { useQuery } from '@apollo/client/react';
import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvaluateServiceDocument } from '../../generated/pages/owner/evaluateService.ts';
import { EvaluationScaleDocument } from '../../generated/pages/owner/evaluationScale.ts';
import { useWords } from '../../locale/useWords.ts';
import { Refusal } from './Refusal.tsx';
import { Unread } from './Unread.tsx';
import { useAct } from './useAct.ts';
import { useConfirm } from './useConfirm.tsx';

interface RatingTaskProps {
  readonly projectId: string;
  readonly onDone: () => void;
}

interface Values {
  readonly EFFICIENCY: number;
  readonly ATTITUDE: number;
  readonly INTEGRITY: number;
  readonly text?: string;
}

const longestText = 2000;

/** The owner's one rating of the service (一项目一评价): by the scale that says what each mark means, and in words. */
export function RatingTask({ projectId, onDone }: RatingTaskProps) {
  const { t } = useTranslation('owner');
  const { label, language } = useWords();
  const { data, error, refetch } = useQuery(EvaluationScaleDocument);
  const evaluate = useAct(EvaluateServiceDocument);
  const [confirm, holder] = useConfirm();
  const submit = async ({ EFFICIENCY, ATTITUDE, INTEGRITY, text }: Values): Promise<void> => {
    if (!(await confirm({ title: t('rating.sure'), content: t('rating.once'), yes: t('task.rating.submit') }))) return;
    const words = text?.trim() ?? '';
    const marks = { efficiency: EFFICIENCY, attitude: ATTITUDE, integrity: INTEGRITY };
    const input = { projectId, ...marks, text: words === '' ? null : words };
    if ((await evaluate.act({ input })) !== undefined) onDone();
  };
  return (
    <Form<Values> layout="vertical" onFinish={(values) => void submit(values)} scrollToFirstError>
      {holder}
      <Unread error={error} again={refetch} />
      {data?.evaluationScale.map(({ criterion, meanings, meaningsZh }) => (
        <Form.Item
          key={criterion}
          name={criterion}
          label={label('Criterion', criterion)}
          rules={[{ required: true, message: t('needed') }]}
        >
          <Radio.Group className="marks" name={`${projectId} ${criterion}`}>
            {(language.startsWith('zh') ? meaningsZh : meanings)
              .map((meaning, index) => (
                <Radio key={meaning} value={index + 1}>
                  <strong>{index + 1}</strong> {meaning}
                </Radio>
              ))
              .toReversed()}
          </Radio.Group>
        </Form.Item>
      ))}
      <Form.Item name="text" label={t('rating.text')}>
        <Input.TextArea rows={3} maxLength={longestText} showCount />
      </Form.Item>
      <Refusal error={evaluate.error} />
      <Button type="primary" htmlType="submit" disabled={data === undefined} loading={evaluate.busy}>
        {t('task.rating.submit')}
      </Button>
    </Form>
  );
}
