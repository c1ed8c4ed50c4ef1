import { LockKeyhole } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface Props {
  children: ReactNode;
  /** Another value means another screen, which gets a chance of its own. */
  screen?: unknown;
  onLock(): void;
  /** What the notice stands on, where no other part of the page is left. */
  wrap?: (notice: ReactNode) => ReactNode;
}

/** Keeps a mistake in one screen from taking the rest with it; leads back, or out. */
export class ErrorBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidUpdate(former: Props): void {
    if (this.state.isBroken && former.screen !== this.props.screen) this.reopen();
  }

  reopen = (): void => this.setState({ isBroken: false });

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    const words = nl.common.crash;
    const notice = (
      <Notice
        tone="failure"
        isLive
        title={words.title}
        actions={
          <>
            <Button onPress={this.reopen}>{words.reopen}</Button>
            <Button icon={<LockKeyhole size={18} aria-hidden />} onPress={this.props.onLock}>
              {nl.common.lock.action}
            </Button>
          </>
        }
      >
        {words.detail}
      </Notice>
    );
    return this.props.wrap?.(notice) ?? notice;
  }
}
