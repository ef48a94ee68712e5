import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentDisposition } from './contentDisposition.ts';

it('gives a name back as it is, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (name, plain) => {
      const header = contentDisposition(name, plain);
      expect(header).toMatch(/^attachment; filename="[\w.-]*"; filename\*=UTF-8''[\w.!~%-]+$/);
      expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name.toWellFormed());
    }),
  );
});

it('keeps quotes, line ends and Chinese out of what browsers parse', () => {
  expect(contentDisposition('水土"保持\r\nset-cookie: a=b.pdf', 'a"b\r\n.pdf')).toBe(
    `attachment; filename="a_b__.pdf"; filename*=UTF-8''%E6%B0%B4%E5%9C%9F%22%E4%BF%9D%E6%8C%81%0D%0Aset-cookie%3A%20a%3Db.pdf`,
  );
});
