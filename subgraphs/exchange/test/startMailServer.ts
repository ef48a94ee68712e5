import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { type ReadMail, readMail } from './readMail.ts';

export interface TakenMail extends ReadMail {
  readonly from: string;
  readonly to: readonly string[];
}

/** What the server says of a recipient, or, by a function, of the mail it has read: null takes it; `never` lets the client wait. */
export type Verdict = null | Refusal | 'never' | ((content: string) => Refusal);
interface Refusal {
  readonly code: number;
  readonly text: string;
}

/** A real SMTP server on a free port, stopped at the end of the test. `verdicts` are for the mails to come, in order. */
export async function startMailServer(verdicts: Verdict[] = []) {
  const mails: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    closeTimeout: 100,
    onRcptTo(_, __, done) {
      if (typeof verdicts[0] === 'function') return done();
      const verdict = (verdicts.shift() ?? null) as Exclude<Verdict, (content: string) => Refusal>;
      if (verdict === 'never') return;
      done(verdict === null ? null : Object.assign(new Error(verdict.text), { responseCode: verdict.code }));
    },
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = { from, to, ...readMail(Buffer.concat(chunks).toString('latin1')) };
        mails.push(mail);
        const judge = verdicts[0];
        if (typeof judge !== 'function') return done();
        verdicts.shift();
        const { code, text } = judge(mail.text);
        done(Object.assign(new Error(text), { responseCode: code }));
      });
    },
  });
  server.on('error', () => {}); // a client that hangs up
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, mails, close };
}
