import { expect, it } from 'vitest';
import { requireEndpoint } from './requireEndpoint.ts';

const allowed = ['127.0.0.1', 'localhost', 'water.example:8443'];

it.each(['http://127.0.0.1:4003/handoffs', 'https://localhost/handoffs', 'https://water.example:8443/a?b=c'])(
  'lets %s through',
  (endpoint) => expect(() => requireEndpoint(endpoint, allowed, 'endpoint')).not.toThrow(),
);

it.each([
  'ftp://127.0.0.1/handoffs',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  'http://water.example/handoffs',
  'http://water.example:8443@evil.example/',
  'http://user:secret@127.0.0.1/handoffs',
  'http://127.0.0.1.evil.example/',
  'http://127.1.2.3/',
  'http://[::ffff:10.0.0.1]/',
  'not a url',
  '',
])('refuses %s', (endpoint) => {
  const refusal = expect.objectContaining({
    code: 'BAD_INPUT',
    detail: expect.objectContaining({ field: 'endpoint' }),
  });
  expect(() => requireEndpoint(endpoint, allowed, 'endpoint')).toThrow(refusal);
});
