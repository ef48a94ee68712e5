import type { Resolvers } from './generated/resolversTypes.ts';
import { recipientPage } from './recipientPage.ts';

type Parts = Required<Pick<Resolvers, 'Query' | 'Mutation'>>;

/** The directory of recipients in the graph. */
export const recipientResolvers: Parts = {
  Query: {
    recipients: (_, page, { directory }) => recipientPage(page, directory.find),
  },
  Mutation: {
    registerRecipient: (_, { input }, { directory }) =>
      directory.register({
        id: input.id,
        name: input.name,
        channel: input.channel,
        publicKey: input.publicKey ?? null,
        email: input.email ?? null,
        shareFolder: input.shareFolder ?? null,
        address: input.address ?? null,
        maxConcurrent: input.maxConcurrent ?? null,
        perMinute: input.perMinute ?? null,
      }),
  },
};
