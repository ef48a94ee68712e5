/** The folder that holds schema/, subgraphs/ and gateway/. */
export const repositoryRoot = new URL('../../', import.meta.url);
