const rootType = /^type Query\b[^{]*\{\n/m;
const spareField = `  """Asked by nobody: it comes and goes while the gateway runs. 备用"""
  benchSpare: String @join__field(graph: APPROVAL) @access(roles: ["PUBLIC"])

`;

/** The same supergraph with one more field, which nobody asks. @throws when it is not what the composer writes */
export function supergraphVariant(supergraphSdl: string): string {
  if (!rootType.test(supergraphSdl)) throw new TypeError('the supergraph has no type Query');
  return supergraphSdl.replace(rootType, (head) => head + spareField);
}
