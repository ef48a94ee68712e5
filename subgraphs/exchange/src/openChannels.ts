import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { createMaterialStore } from '@guanjia/runtime/createMaterialStore';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { LegChannel } from './domain/legChannel.ts';
import type { EmailChannel, EmailChannelNeeds } from './jobs/createEmailChannel.ts';
import { createShareChannel } from './jobs/createShareChannel.ts';
import { createLedgerWriter } from './storage/createLedgerWriter.ts';
import { createMaterialCatalogue } from './storage/createMaterialCatalogue.ts';
import { createProjectFactsStore } from './storage/createProjectFactsStore.ts';
import { createMaterialContents } from './usecases/createMaterialContents.ts';

/** Where the channels besides the platform are set up; see config.ts. */
export interface ChannelSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly PUBLIC_RECEIPT_URL: string;
  readonly RECEIPT_LINK_KEY: string;
  readonly SHARE_FOLDER?: string | undefined;
  readonly MATERIALS_FOLDER: string;
}

/** The channels that this installation has besides the platform; null for one that is not set up. */
export interface OpenedChannels {
  readonly email: EmailChannel | null;
  readonly share: LegChannel | null;
}

/** Opens what is set up. The mail library is loaded only where mail is. */
export async function openChannels(settings: ChannelSettings, database: Database): Promise<OpenedChannels> {
  const store = createMaterialStore({ folder: settings.MATERIALS_FOLDER });
  const contents = createMaterialContents({ materials: createMaterialCatalogue(database), store });
  const shared = { contents, facts: createProjectFactsStore(database), calendar: chinaCalendar };
  const { SMTP_URL: smtpUrl, MAIL_FROM: from = '', SHARE_FOLDER: root } = settings;
  return {
    email: smtpUrl === undefined ? null : await openEmail({ ...shared, smtpUrl, from, settings }),
    share:
      root === undefined
        ? null
        : createShareChannel({ ...shared, root, ledger: createLedgerWriter(database), now: () => new Date() }),
  };
}

async function openEmail({
  settings,
  ...needs
}: Omit<EmailChannelNeeds, 'receiptUrl' | 'linkKey'> & { readonly settings: ChannelSettings }): Promise<EmailChannel> {
  const { createEmailChannel } = await import('./jobs/createEmailChannel.ts');
  return createEmailChannel({ ...needs, receiptUrl: settings.PUBLIC_RECEIPT_URL, linkKey: settings.RECEIPT_LINK_KEY });
}
