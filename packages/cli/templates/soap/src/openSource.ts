import { fileURLToPath } from 'node:url';
import { createClientAsync } from 'soap';
import type { Settings } from './config.ts';
import { Refusal } from './Refusal.ts';
import type { Call, Source } from './Source.ts';

const wsdl = fileURLToPath(new URL('service.wsdl', import.meta.url));
const asText = (text: string): string => text;

/** The SOAP system at SOAP_URL, else where its WSDL says. An answer has SOAP_DEADLINE_MS (3000). */
export async function openSource(settings: Settings): Promise<Source> {
  const endpoint = settings.text('SOAP_URL', '');
  const timeout = settings.whole('SOAP_DEADLINE_MS', 3_000);
  const client = await createClientAsync(wsdl, {
    customDeserializer: { date: asText, dateTime: asText, time: asText },
    ...(endpoint === '' ? {} : { endpoint }),
  });
  return {
    async ask({ operation, given }) {
      const [service = '', port = '', name = ''] = operation.target.split('/');
      const method = memberOf(memberOf(memberOf(client, service), port), name);
      if (typeof method !== 'function') throw new TypeError(`the WSDL has no operation ${operation.target}`);
      return new Promise<unknown>((resolve, reject) => {
        const done = (cause: unknown, answer: unknown): void => {
          if (cause === null || cause === undefined) resolve(answer);
          else reject(new Refusal(isLate(cause) ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE', {}, cause));
        };
        Reflect.apply(method, client, [argumentsOf(operation, given), done, { timeout }]);
      });
    },
    close: async () => {},
  };
}

function argumentsOf({ parameters }: Call['operation'], given: Call['given']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([argument, { name }]) => {
      const value = given[argument];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

function memberOf(holder: unknown, name: string): unknown {
  const isHolder = (typeof holder === 'object' && holder !== null) || typeof holder === 'function';
  return isHolder ? Reflect.get(Object(holder), name) : undefined;
}

function isLate(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return code === 'ECONNABORTED' || code === 'ETIMEDOUT';
}
