import { ConfigError } from '@guanjia/runtime/loadConfig';
import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

const needed = {
  DATABASE_URL: 'postgres://127.0.0.1/exchange',
  SIGNING_KEY: 's'.repeat(32),
  DEPARTMENT_KEYS: '{}',
};
const mail = { SMTP_URL: 'smtp://mail.example.test', MAIL_FROM: 'exchange@city.example.test' };

it('has no channel but the platform unless told, and links of its own', () => {
  const config = readConfig({ ...needed, PORT: '4711' });
  expect([config.SMTP_URL, config.SHARE_FOLDER]).toEqual([undefined, undefined]);
  expect(config.PUBLIC_RECEIPT_URL).toBe('http://127.0.0.1:4711/receipts');
});

it('makes a key for links that is the same in all processes and is not the key for requests', () => {
  const { RECEIPT_LINK_KEY } = readConfig(needed);
  expect(RECEIPT_LINK_KEY).toMatch(/^[0-9a-f]{64}$/);
  expect(readConfig({ ...needed, PORT: '1' }).RECEIPT_LINK_KEY).toBe(RECEIPT_LINK_KEY);
  expect(readConfig({ ...needed, SIGNING_KEY: 't'.repeat(32) }).RECEIPT_LINK_KEY).not.toBe(RECEIPT_LINK_KEY);
  expect(readConfig({ ...needed, RECEIPT_LINK_KEY: 'k'.repeat(32) }).RECEIPT_LINK_KEY).toBe('k'.repeat(32));
});

it.each<[string, Record<string, string>, RegExp]>([
  ['mail without a sender', { SMTP_URL: mail.SMTP_URL }, /MAIL_FROM/],
  ['mail in production with links to this machine', { ...mail, NODE_ENV: 'production' }, /PUBLIC_RECEIPT_URL/],
  ['a mail server that is none', { ...mail, SMTP_URL: 'http://mail.example.test' }, /SMTP_URL/],
  ['links that are none', { PUBLIC_RECEIPT_URL: 'javascript:alert(1)' }, /PUBLIC_RECEIPT_URL/],
  ['a short key', { RECEIPT_LINK_KEY: 'short' }, /RECEIPT_LINK_KEY/],
])('refuses %s', (_, environment, fault) => {
  const read = () => readConfig({ ...needed, ...environment });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(fault);
});
