import { Component, type ContextType, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { TranslatorContext } from '../../components/translator';

/** A fault of ours while drawing: says that nothing is lost and offers to try again, instead of a white page. */
export class ErrorScreen extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  static override contextType = TranslatorContext;
  declare context: ContextType<typeof TranslatorContext>;
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { t } = this.context ?? {};
    if (!this.state.hasFailed || !t) return this.props.children;
    return (
      <EmptyState
        title={t('error.unexpected')}
        action={
          <Button variant="primary" onClick={() => this.setState({ hasFailed: false })}>
            {t('common.try-again')}
          </Button>
        }
      />
    );
  }
}
