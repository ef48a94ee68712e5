const longest = 254;
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const domainPart = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Whether the text is one plain mail address: no name, no list, no comment, nothing that could end a header's line. */
export function isPlainEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > longest) return false;
  return localPart.test(text.slice(0, at)) && domainPart.test(text.slice(at + 1));
}
