import { expect, it } from 'vitest';
import { z } from 'zod';
import { ConfigError, loadConfig } from '../src/loadConfig.ts';

const shape = { PORT: z.coerce.number().int().default(4001), DATABASE_URL: z.url(), KEY: z.string().min(8) };

it('types and defaults what the environment says', () => {
  const config = loadConfig(shape, { DATABASE_URL: 'postgres://localhost/approval', KEY: 'long enough', PORT: '' });
  expect(config).toEqual({ PORT: 4001, DATABASE_URL: 'postgres://localhost/approval', KEY: 'long enough' });
});

it('names every fault at once', () => {
  const load = () => loadConfig(shape, { PORT: 'x', KEY: 'short' });
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(/PORT[^]*DATABASE_URL[^]*KEY/);
});
