import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import { startIntroduction } from '../../../lib/actions/introduce';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import { introductionMatter } from '../../../lib/rhythm/matches';
import { listMatches } from '../../../lib/store/matches';
import { useRun } from '../../shared/use-run';
import styles from './introductions.module.css';

/** So many are shown; the likeliest come first. */
const mostShown = 5;

/** Who seeks what someone else offers, by the person's own details; nothing where there is nobody. */
export function Suggestions({ contacts }: { contacts: ReadonlyMap<ContactId, Contact> }) {
  const { t } = useTranslator();
  const run = useRun();
  const matches = useLiveQuery(listMatches);
  if (!matches || matches.length === 0) return null;
  return (
    <Section title={t('introductions.suggestions')}>
      <Card isFlush>
        <ul>
          {matches.slice(0, mostShown).map((match) => {
            const { seeks, offers } = match;
            const [seeker, offerer] = [contacts.get(seeks.contactId)?.name ?? '', contacts.get(offers.contactId)?.name ?? ''];
            return (
              <li key={`${seeks.id} ${offers.id}`} className={styles.suggestion}>
                <p>{t('review.pair', { seeker, seeks: seeks.text, offerer, offers: offers.text })}</p>
                <Button
                  size="small"
                  aria-label={t('introductions.start-label', { first: seeker, second: offerer })}
                  onClick={() => void run(() => startIntroduction(introductionMatter(match)))}
                >
                  {t('introductions.start')}
                </Button>
              </li>
            );
          })}
        </ul>
      </Card>
    </Section>
  );
}
