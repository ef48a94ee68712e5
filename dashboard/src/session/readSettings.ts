import { hasFields, readJson } from './readJson.ts';
import type { Settings } from './Settings.ts';

/** Asks the gateway how one signs in. */
export async function readSettings(): Promise<Settings> {
  return readJson(await fetch('/dashboard/settings.json'), isSettings);
}

function isSettings(value: unknown): value is Settings {
  if (!hasFields(value, 'kind')) return false;
  if (value['kind'] === 'development') return hasFields(value, 'personas') && Array.isArray(value['personas']);
  return value['kind'] === 'none' || (value['kind'] === 'oidc' && hasFields(value, 'authority', 'clientId', 'scope'));
}
