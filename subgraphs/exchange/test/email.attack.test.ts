import { describe, expect, it } from 'vitest';
import { materialOf, startEmailHandoff } from './startEmailHandoff.ts';

describe('attack: headers and markup in mails', () => {
  it('a cover sheet and a file name hold headers and markup', async () => {
    const evil = materialOf('x', 'PUBLIC', 'a\r\nBcc: thief@example.test.txt');
    const started = await startEmailHandoff({
      contents: [evil.content],
      request: {
        cover: { '<b>': '<script>alert(1)</script>\r\nBcc: thief@example.test' },
        materials: [evil.descriptor],
      },
    });
    await started.deliver();
    const [mail] = started.mails;
    expect(mail?.to).toEqual(['desk@office.example.test']);
    expect(mail?.headers.filter((line) => /^bcc/i.test(line))).toEqual([]);
    expect(mail?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Bcc: thief@example.test');
    expect(mail?.html).not.toContain('<script');
  });
});
