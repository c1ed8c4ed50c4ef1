import type { CDPSession } from 'playwright-core';
import { privateSchemes } from './protocol.ts';
import { toElectron } from './urls.ts';

export interface StandinFrame {
  readonly url: string;
  readonly parent: StandinFrame | null;
}

/** The frames of a page with a lasting identity, as `WebFrameMain` has it. */
export class FrameTree {
  private readonly frames = new Map<
    string,
    { url: string; parentId: string | undefined; frame: StandinFrame }
  >();
  private readonly contexts = new Map<number, string>();
  mainFrame: StandinFrame | null = null;

  async follow(cdp: CDPSession): Promise<void> {
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) =>
      this.set(frameId, 'about:blank', parentFrameId),
    );
    cdp.on('Page.frameNavigated', ({ frame }) => this.set(frame.id, frame.url, frame.parentId));
    cdp.on('Page.frameDetached', ({ frameId }) => this.frames.delete(frameId));
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      this.contexts.set(context.id, (context.auxData as { frameId?: string } | undefined)?.frameId ?? '');
    });
    await cdp.send('Page.enable');
    const { frameTree } = await cdp.send('Page.getFrameTree');
    this.set(frameTree.frame.id, frameTree.frame.url, undefined);
    this.mainFrame = this.frames.get(frameTree.frame.id)?.frame ?? null;
    await cdp.send('Runtime.enable');
  }

  /** The frame that an execution context belongs to; null when it is gone, as in Electron. */
  ofContext(contextId: number): StandinFrame | null {
    return this.frames.get(this.contexts.get(contextId) ?? '')?.frame ?? null;
  }

  private set(id: string, url: string, parentId: string | undefined): void {
    const known = this.frames.get(id);
    if (known) {
      known.url = url;
      return;
    }
    const frames = this.frames;
    const frame: StandinFrame = {
      get url() {
        return toElectron(frames.get(id)?.url ?? '', privateSchemes);
      },
      get parent() {
        return parentId === undefined ? null : (frames.get(parentId)?.frame ?? null);
      },
    };
    this.frames.set(id, { url, parentId, frame });
  }
}
