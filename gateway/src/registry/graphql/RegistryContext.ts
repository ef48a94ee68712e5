import type { PublishTokenStore } from '../PublishToken.ts';
import type { RegistryCaller } from '../RegistryCaller.ts';
import type { RegistryNeeds } from '../RegistryNeeds.ts';
import type { LaunchViews } from './createLaunchViews.ts';

/** What a request at the registry's door is answered with. */
export interface RegistryContext {
  readonly needs: RegistryNeeds;
  readonly tokens: PublishTokenStore;
  readonly caller: RegistryCaller;
  readonly views: LaunchViews;
}
