import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Fallen {
  readonly error: unknown;
}

/** Keeps a fault of what is within from taking the whole page down. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Fallen> {
  override state: Fallen = { error: null };

  static getDerivedStateFromError(error: unknown): Fallen {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}

/** What stands in the place of something that has failed. */
export function Broken({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shell');
  const again = <Button onClick={() => location.reload()}>{t('broken.again')}</Button>;
  const words = error instanceof Error ? error.message : String(error);
  return <Result status="error" title={t('broken.title')} subTitle={words} extra={again} />;
}
