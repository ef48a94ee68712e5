/** The folder that holds schema/, subgraphs/ and gateway/. In the published command line: that of our packages, with as much of them as it needs. */
export const repositoryRoot = new URL('../../', import.meta.url);
