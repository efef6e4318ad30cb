import { mountPage } from '../shared/mount-page';
import { Recovery } from './recovery';

mountPage('recovery.document-title', <Recovery />, { leavesStoreAlone: true });
