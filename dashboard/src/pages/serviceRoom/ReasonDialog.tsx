import { Button, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsentNote } from '../../parts/AbsentNote.tsx';

interface ReasonDialogProps {
  /** On the button that opens it. */
  readonly name: string;
  /** What will happen. */
  readonly explanation: string;
  readonly danger?: boolean;
  /** What is chosen besides the reason. */
  readonly children?: ReactNode;
  /** Whether a reason is asked for. */
  readonly asksReason: boolean;
  /** Gives an error where it is refused, null where it is done. */
  readonly act: (reason: string) => Promise<unknown>;
}

const longest = 500;

/** A button that does something after one has confirmed it, with a reason where the graph keeps one. */
export function ReasonDialog({ name, explanation, danger = false, children, asksReason, act }: ReasonDialogProps) {
  const { t } = useTranslation('serviceRoom');
  const field = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const missing = asksReason && reason.trim() === '';
  const begin = (): void => {
    setReason('');
    setTried(false);
    setError(null);
    setOpen(true);
  };
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    setBusy(true);
    const refused = await act(reason.trim()).catch((cause: unknown) => cause);
    setBusy(false);
    setError(refused ?? null);
    if (refused == null) setOpen(false);
  };
  return (
    <>
      <Button size="small" danger={danger} onClick={begin}>
        {name}
      </Button>
      <Modal
        open={open}
        title={name}
        okText={name}
        cancelText={t('dismiss')}
        okButtonProps={{ danger }}
        confirmLoading={busy}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
        className="room"
        destroyOnHidden
      >
        <p>{explanation}</p>
        {children}
        {asksReason && (
          <>
            <label htmlFor={field}>{t('reason')}</label>
            <Input.TextArea
              id={field}
              value={reason}
              maxLength={longest}
              showCount
              rows={3}
              required
              status={tried && missing ? 'error' : ''}
              aria-invalid={tried && missing}
              onChange={(event) => setReason(event.target.value)}
            />
            {tried && missing && (
              <p className="bad" role="alert">
                {t('reasonMissing')}
              </p>
            )}
          </>
        )}
        <AbsentNote error={error} />
      </Modal>
    </>
  );
}
