import { recorded } from './recorded.ts';
import { strict } from './strict.ts';

/** Schemes that are served as `https://HOST.SCHEME.invalid`. */
export const privateSchemes = new Set<string>();

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

export function createProtocol() {
  const handlers = new Map<string, ProtocolHandler>();
  const protocol = strict('protocol', {
    registerSchemesAsPrivileged(schemes: Array<{ scheme: string; privileges?: unknown }>): void {
      recorded.privilegedSchemes.push(...schemes);
      for (const { scheme } of schemes) privateSchemes.add(scheme);
    },
    handle(scheme: string, handler: ProtocolHandler): void {
      if (!privateSchemes.has(scheme))
        throw new Error(`The stand-in serves registered schemes only, not '${scheme}'.`);
      if (handlers.has(scheme)) throw new Error(`'${scheme}' is handled already.`);
      handlers.set(scheme, handler);
    },
  });
  return { protocol, handlers };
}

export const { protocol, handlers: defaultHandlers } = createProtocol();
