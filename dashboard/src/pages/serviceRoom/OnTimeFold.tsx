import { DownOutlined, RightOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

interface OnTimeFoldProps {
  readonly open: boolean;
  readonly onTurn: () => void;
  readonly children: ReactNode;
}

/** The name of a department, which shows and hides its items. */
export function OnTimeFold({ open, onTurn, children }: OnTimeFoldProps) {
  return (
    <button type="button" className="room-fold" aria-expanded={open} onClick={onTurn}>
      {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      <span>{children}</span>
    </button>
  );
}
