import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { PeoplePicker, type Person } from '../../../components/people-picker';
import { Section } from '../../../components/section';
import { SpecialHint } from '../../../components/special-hint';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { startIntroduction } from '../../../lib/actions/introduce';
import type { ContactId } from '../../../lib/domain/contact';
import { listContacts } from '../../../lib/store/contacts';
import { listIntroductions } from '../../../lib/store/introductions';
import { Suggestions } from './suggestions';
import { usePeopleSearch } from '../../shared/use-people-search';
import { useRun } from '../../shared/use-run';
import dashboard from '../dashboard.module.css';
import { IntroductionCard } from './introduction-card';
import styles from './introductions.module.css';

/** Introductions as a process of consent, and a new one. */
export function IntroductionsView() {
  const { t } = useTranslator();
  const introductions = useLiveQuery(listIntroductions);
  const contacts = useLiveQuery(async () => new Map((await listContacts()).map((contact) => [contact.id, contact])));
  if (!introductions || !contacts) return null;
  return (
    <>
      <p className={dashboard.lead}>{t('introductions.lead')}</p>
      <NewIntroduction />
      <Suggestions contacts={contacts} />
      {introductions.length === 0 && <EmptyState icon="comment" title={t('introductions.none')} text={t('introductions.none-text')} />}
      {introductions.map((introduction) => {
        const [first, second] = introduction.contactIds.map((id) => contacts.get(id));
        return first && second && <IntroductionCard key={introduction.id} introduction={introduction} pair={[first, second]} />;
      })}
    </>
  );
}

function NewIntroduction() {
  const { t } = useTranslator();
  const run = useRun();
  const { text, search, suggestions } = usePeopleSearch();
  const [people, setPeople] = useState<Person[]>([]);
  const [about, setAbout] = useState('');
  const [problem, setProblem] = useState<string>();
  const start = async (event: FormEvent) => {
    event.preventDefault();
    const [first, second] = people.map(({ id }) => id as ContactId | undefined);
    if (!first || !second || people.length !== 2) return setProblem(t('introductions.needs-two'));
    setProblem(undefined);
    if (about.trim() && (await run(() => startIntroduction({ contactIds: [first, second], about: about.trim() })))) {
      setPeople([]);
      setAbout('');
    }
  };
  return (
    <Section title={t('introductions.new')}>
      <Card>
        <form className={styles.form} onSubmit={(event) => void start(event)}>
          <PeoplePicker
            label={t('introductions.people')}
            isKnownOnly
            chosen={people}
            suggestions={suggestions}
            text={text}
            onText={search}
            onChange={setPeople}
          />
          <TextField label={t('introductions.about')} maxLength={300} value={about} onChange={setAbout} error={problem} />
          <SpecialHint text={about} />
          <div>
            <Button type="submit" variant="primary" disabled={about.trim() === ''}>
              {t('introductions.start')}
            </Button>
          </div>
        </form>
      </Card>
    </Section>
  );
}
