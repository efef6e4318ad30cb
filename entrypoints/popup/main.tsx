import { mountPage } from '../shared/mount-page';
import { Popup } from './popup';

mountPage('popup.document-title', <Popup />);
