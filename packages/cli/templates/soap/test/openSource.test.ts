import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../src/config.ts';
import { openSource } from '../src/openSource.ts';
import { samples } from './samples.ts';

const target = Object.keys(samples.answers)[0] ?? '';
const operation = { target, parameters: {}, answerIn: null, isList: false };

async function sourceOver(answer: RequestListener, variables: Readonly<Record<string, string>> = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return openSource(readSettings({ SOAP_URL: `http://127.0.0.1:${port}/soap`, ...variables }));
}

describe('the SOAP system', () => {
  it.each([
    ['an error', 500, ''],
    ['no XML', 200, 'what?'],
  ])('that answers with %s is unavailable', async (_, status, text) => {
    const source = await sourceOver((_request, response) => void response.writeHead(status).end(text));
    await expect(source.ask({ operation, given: {} })).rejects.toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE' });
  });

  it('that does not answer in time is late', async () => {
    const source = await sourceOver(() => {}, { SOAP_DEADLINE_MS: '50' });
    await expect(source.ask({ operation, given: {} })).rejects.toMatchObject({ code: 'DEPARTMENT_TIMEOUT' });
  });

  it('is not asked for what its WSDL does not have', async () => {
    const source = await sourceOver((_, response) => void response.end(''));
    const unknown = { ...operation, target: 'No/Such/Thing' };
    await expect(source.ask({ operation: unknown, given: {} })).rejects.toThrow('the WSDL has no operation');
  });
});
