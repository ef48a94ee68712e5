import { randomUUID } from 'node:crypto';
import { readSettings, SettingError } from './config.ts';
import { EventRefused, postEvent } from './postEvent.ts';

// npm run report -- <project id or code> <percent> <description>: one event on the project's timeline, as an example to copy.

const [, , subject, percent, description] = process.argv;
try {
  if (subject === undefined || percent === undefined || description === undefined) {
    throw new SettingError('npm run report -- <project id or code> <percent> <description>');
  }
  const settings = readSettings();
  await postEvent(
    {
      id: randomUUID(),
      type: 'site.progressReported',
      subject,
      time: new Date().toISOString(),
      data: { percent: Number(percent), description, pictures: [] },
    },
    {
      gatewayUrl: settings.url('GATEWAY_URL', 'http://127.0.0.1:4000'),
      key: settings.secret('EVENT_KEY'),
      source: settings.text('EVENT_SOURCE', 'urn:example:site-safety'),
    },
  );
  process.stdout.write('accepted\n');
} catch (cause) {
  if (!(cause instanceof SettingError || cause instanceof EventRefused)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = 1;
}
