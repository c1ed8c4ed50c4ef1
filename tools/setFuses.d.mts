import type { FuseV1Config, FuseV1Options } from '@electron/fuses';
import type { AfterPackContext } from 'app-builder-lib';

export function fusesFor(isMac: boolean): FuseV1Config & Record<FuseV1Options, boolean>;
export function afterPack(context: AfterPackContext): Promise<void>;
