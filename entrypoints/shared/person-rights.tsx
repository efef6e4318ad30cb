import { useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import { forgetPerson } from '../../lib/actions/forget-person';
import type { Contact } from '../../lib/domain/contact';
import { today } from '../../lib/domain/calendar-day';
import { personReport } from '../../lib/i18n/person-report';
import { dayPhrase } from '../../lib/i18n/phrases';
import { personFileJson, personFilePage } from '../../lib/privacy/person-file';
import { listNotes } from '../../lib/store/notes';
import { readPersonFile } from '../../lib/store/privacy';
import { download } from './download';
import { forgetDraftsAbout } from './forget-drafts';
import styles from './person-rights.module.css';
import { errorPhrase } from './use-run';

/** What someone may ask for: to see what is kept about them, and to be forgotten. */
export function PersonRights({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const [isSure, setSure] = useState(false);
  const { name } = contact;
  const tell = (error: unknown) => showToast({ text: errorPhrase(error, translator), tone: 'error' });
  const forget = async () => {
    try {
      const notes = await listNotes(contact.id);
      await forgetPerson(contact.id);
      await forgetDraftsAbout([contact.id, name, ...notes.map(({ id }) => id)]);
      showToast({ text: t('rights.forgotten', { name }) });
      onClose();
    } catch (error) {
      tell(error);
    }
  };
  return (
    <Dialog
      title={t('rights.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.close')}</Button>
          {isSure ? (
            <Button variant="danger" icon="trash" onClick={() => void forget()}>
              {t('rights.forget-confirm', { name })}
            </Button>
          ) : (
            <Button variant="danger" icon="trash" onClick={() => setSure(true)}>
              {t('rights.forget')}
            </Button>
          )}
        </>
      }
    >
      {isSure ? (
        <p role="alert">{t('rights.forget-lead')}</p>
      ) : (
        <>
          <p>{t('rights.lead')}</p>
          <div className={styles.files}>
            <Button icon="transfer" onClick={() => void saveReport(contact, translator).catch(tell)}>
              {t('rights.readable')}
            </Button>
            <Button icon="transfer" onClick={() => void saveJson(contact).catch(tell)}>
              {t('rights.json')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

const fileName = (contact: Contact, extension: string) =>
  `${contact.name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}-${today()}.${extension}`;

async function saveJson(contact: Contact): Promise<void> {
  const file = await readPersonFile(contact.id);
  if (file) download(fileName(contact, 'json'), new Blob([personFileJson(file, new Date().toISOString())], { type: 'application/json' }));
}

async function saveReport(contact: Contact, translator: ReturnType<typeof useTranslator>): Promise<void> {
  const { t, language } = translator;
  const file = await readPersonFile(contact.id);
  if (!file) return;
  const page = personFilePage({
    language,
    title: t('rights.report-title', { name: contact.name }),
    lead: [t('rights.report-lead'), t('rights.report-made', { day: dayPhrase(today(), translator) })],
    sections: personReport(file, translator),
  });
  download(fileName(contact, 'html'), new Blob([page], { type: 'text/html;charset=utf-8' }));
}
