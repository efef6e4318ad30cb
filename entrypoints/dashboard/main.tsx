import { mountPage } from '../shared/mount-page';

mountPage('panel.document-title', <p>Kring</p>);
