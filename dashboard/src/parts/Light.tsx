import { useTranslation } from 'react-i18next';
import { useWords } from '../locale/useWords.ts';

const shapes = {
  RED: 'M8 1l7 14H1z', // triangle
  AMBER: 'M8 1l7 7-7 7-7-7z', // diamond
  GREEN: 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z', // circle
} as const;

interface LightProps {
  /** RED, AMBER or GREEN; null: nothing runs that could be late. */
  readonly light: keyof typeof shapes | null | undefined;
  /** Whether the word stands beside the shape; where it does not, screen readers still read it. */
  readonly word?: boolean;
}

/** A light of 红黄绿, by shape and word besides colour. */
export function Light({ light, word = true }: LightProps) {
  const { t } = useTranslation('shell');
  const { label } = useWords();
  const text = t(`light.${light ?? 'none'}`);
  return (
    <span className={`light light-${light ?? 'none'}`} title={light == null ? text : label('Light', light)}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        {light == null ? <path d="M2 7h12v2H2z" /> : <path d={shapes[light]} />}
      </svg>
      <span className={word ? '' : 'only-read'}>{text}</span>
    </span>
  );
}
