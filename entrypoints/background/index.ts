import '../../lib/no-eval';
import { defineBackground } from 'wxt/utils/define-background';
import { keepBackups } from './backups';
import { watchBadge } from './badge';
import { watchConsent } from './consent';
import { openWelcomeOnInstall } from './first-run';
import { answerMarkQuestions } from './marks';
import { deriveAfterUpdate } from './derive-after-update';
import { watchLockState } from './lock';
import { rememberPages } from './pages';
import { openPanelOnRequest } from './panel';
import { purgeDaily } from './purge';
import { keepStorageFromPages } from './storage-access';

/** The background only wires: each concern registers its own listeners, synchronously, so that an event can wake it. */
export default defineBackground({
  type: 'module',
  main() {
    keepStorageFromPages();
    openWelcomeOnInstall();
    watchConsent();
    deriveAfterUpdate();
    watchBadge();
    watchLockState();
    purgeDaily();
    keepBackups();
    answerMarkQuestions();
    rememberPages();
    openPanelOnRequest();
  },
});
