import { useTranslation } from 'react-i18next';
import { useWords } from '../locale/useWords.ts';
import { type LightOrNone, LightShape } from './LightShape.tsx';

interface LightProps {
  readonly light: LightOrNone;
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
      <LightShape light={light} />
      <span className={word ? '' : 'only-read'}>{text}</span>
    </span>
  );
}
