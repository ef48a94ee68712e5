/** What the environment says; a fault ends the start with a line that names the variable. */
export interface Settings {
  text(name: string, otherwise?: string): string;
  /** At least 16 characters. */
  secret(name: string): string;
  url(name: string, otherwise?: string): string;
  /** A whole number, 0 or more. */
  whole(name: string, otherwise: number): number;
}

/** A variable that is missing or not as it must be. */
export class SettingError extends Error {}

/** Reads variables; one that is empty counts as absent. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const text = (name: string, otherwise?: string): string => {
    const value = environment[name];
    if (value !== undefined && value !== '') return value;
    if (otherwise !== undefined) return otherwise;
    throw new SettingError(`${name} is not set: put it into .env (see .env.example), or into the environment.`);
  };
  return {
    text,
    secret(name) {
      const value = text(name);
      if (value.length >= 16) return value;
      throw new SettingError(`${name} must have at least 16 characters.`);
    },
    url(name, otherwise) {
      const value = text(name, otherwise);
      if (URL.canParse(value)) return value.replace(/\/+$/, '');
      throw new SettingError(`${name} must be an address such as http://127.0.0.1:8080; it is “${value}”.`);
    },
    whole(name, otherwise) {
      const value = Number(text(name, String(otherwise)));
      if (Number.isSafeInteger(value) && value >= 0) return value;
      throw new SettingError(`${name} must be a whole number.`);
    },
  };
}
