import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { ContactRow } from '../../../components/contact-row';
import { SearchField } from '../../../components/search-field';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import { getContact } from '../../../lib/store/contacts';
import { listBlocks } from '../../../lib/store/privacy';
import { searchPeople } from '../../../lib/store/search';
import { PersonRights } from '../../shared/person-rights';
import dashboard from '../dashboard.module.css';

const most = 5;

/** Someone wants to know what is kept about them, or to be forgotten. */
export function SomeoneAsks() {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const [id, setId] = useState<ContactId>();
  const found = useLiveQuery(async () => (text.trim() ? searchPeople(text, most) : []), [text]);
  const contact = useLiveQuery(async () => (id ? getContact(id) : undefined), [id]);
  const blocks = useLiveQuery(listBlocks);
  return (
    <Section title={t('avg.someone')}>
      <p className={dashboard.lead}>{t('avg.someone-lead')}</p>
      <SearchField label={t('avg.someone-search')} value={text} onChange={setText} />
      {found && found.length > 0 && (
        <Card isFlush>
          <ul>
            {found.map(({ contact: each }) => (
              <ContactRow
                key={each.id}
                contact={each}
                detail={[each.headline, each.organisation].filter(Boolean).join(' · ')}
                actions={
                  <Button size="small" onClick={() => setId(each.id)}>
                    {t('rights.menu')}
                  </Button>
                }
              />
            ))}
          </ul>
        </Card>
      )}
      {blocks && <p className={dashboard.lead}>{t('avg.blocked-count', { count: blocks.length })}</p>}
      {contact && <PersonRights contact={contact} onClose={() => setId(undefined)} />}
    </Section>
  );
}
