import { mountPage } from '../shared/mount-page';
import { Welcome } from './welcome';

mountPage('welcome.document-title', <Welcome />);
