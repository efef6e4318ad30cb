import { mountPage } from '../shared/mount-page';
import { Panel } from './panel';

mountPage('panel.document-title', <Panel />);
