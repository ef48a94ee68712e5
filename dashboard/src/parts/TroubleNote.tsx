import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AbsentNote } from './AbsentNote.tsx';

interface TroubleNoteProps {
  readonly error: unknown;
  /** Reads again what is missing. */
  readonly onAgain: () => void;
}

/** Says what is missing and why, and offers to read it again. */
export function TroubleNote({ error, onAgain }: TroubleNoteProps) {
  const { t } = useTranslation('shell');
  return (
    <div className="trouble">
      <AbsentNote error={error} />
      <Button size="small" onClick={onAgain}>
        {t('again')}
      </Button>
    </div>
  );
}
