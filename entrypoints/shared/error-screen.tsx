import { Component, type ContextType, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { TranslatorContext } from '../../components/translator';
import { probeStore, type StoreHealth } from '../../lib/store/probe';
import { OwnPageLink } from './own-page-link';

/**
 * A fault while drawing, instead of a white page: says that nothing is lost and offers to try again; where the store itself cannot be read, says so and leads to
 * recovery.
 */
export class ErrorScreen extends Component<{ children: ReactNode }, { hasFailed: boolean; health?: StoreHealth }> {
  static override contextType = TranslatorContext;
  declare context: ContextType<typeof TranslatorContext>;
  override state: { hasFailed: boolean; health?: StoreHealth } = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    void probeStore().then((health) => this.setState({ health }));
  }

  override render() {
    const { t } = this.context ?? {};
    if (!this.state.hasFailed || !t) return this.props.children;
    const { health } = this.state;
    const isDamaged = health !== undefined && health.state !== 'sound';
    return (
      <EmptyState
        title={isDamaged ? t(health.state === 'newer' ? 'backups.store-newer' : 'backups.store-unreadable') : t('error.unexpected')}
        text={<OwnPageLink href="/recovery.html">{t('backups.to-recovery')}</OwnPageLink>}
        action={
          <Button variant="primary" onClick={() => this.setState({ hasFailed: false })}>
            {t('common.try-again')}
          </Button>
        }
      />
    );
  }
}
