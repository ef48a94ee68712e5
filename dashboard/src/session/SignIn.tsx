import { Alert, Button, Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Settings } from './Settings.ts';

interface SignInProps {
  /** Null: the gateway has not said how. */
  readonly settings: Settings | null;
  readonly refusal: string | null;
  readonly onPersona: (persona: string) => void;
  readonly onProvider: () => void;
}

/** How one signs in: as a person of the demo data, or at the provider. */
export function SignIn({ settings, refusal, onPersona, onProvider }: SignInProps) {
  const { t } = useTranslation('session');
  return (
    <main className="sign-in" id="main">
      <h1>{t('title')}</h1>
      {refusal !== null && <Alert type="error" role="alert" showIcon title={refusal} />}
      {settings === null && <Button href="">{t('again')}</Button>}
      {settings?.kind === 'none' && <p>{t('nobody')}</p>}
      {settings?.kind === 'oidc' && (
        <Button type="primary" size="large" onClick={onProvider}>
          {t('provider')}
        </Button>
      )}
      {settings?.kind === 'development' && (
        <>
          <p>{t('demo')}</p>
          <ul className="personas">
            {settings.personas.map(({ persona, name, roles }) => (
              <li key={persona}>
                <Card size="small">
                  <Button type="link" onClick={() => onPersona(persona)} data-persona={persona}>
                    {name}
                  </Button>
                  {roles.map((role) => (
                    <Tag key={role}>{t(`role.${role}`, role)}</Tag>
                  ))}
                </Card>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
