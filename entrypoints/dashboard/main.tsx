import { mountPage } from '../shared/mount-page';
import { Dashboard } from './dashboard';

mountPage('dashboard.document-title', <Dashboard />);
