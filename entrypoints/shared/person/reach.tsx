import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { TextArea } from '../../../components/text-area';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { editContact } from '../../../lib/actions/edit-contact';
import type { Contact } from '../../../lib/domain/contact';
import { readReach, reachText, type ReachText } from '../../../lib/domain/reach';
import { birthdayPhrase, dayPhrase } from '../../../lib/i18n/phrases';
import { useRun } from '../use-run';
import styles from './person.module.css';

/** How to reach someone: addresses, numbers, pages, birthday, since when they are connected, and labels. */
export function Reach({ contact }: { contact: Contact }) {
  const { t } = useTranslator();
  const [isEditing, setEditing] = useState(false);
  return (
    <Section
      title={t('reach.title')}
      action={
        !isEditing && (
          <Button size="small" variant="quiet" icon="edit" onClick={() => setEditing(true)}>
            {t('reach.edit')}
          </Button>
        )
      }
    >
      <Card>{isEditing ? <ReachForm contact={contact} onDone={() => setEditing(false)} /> : <ReachLines contact={contact} />}</Card>
    </Section>
  );
}

function ReachLines({ contact: { emails = [], phones = [], websites = [], birthday, connectedOn, tags = [] } }: { contact: Contact }) {
  const translator = useTranslator();
  const { t } = translator;
  const lines: { name: string; text: string; link?: string }[] = [
    ...emails.map((email) => ({ name: t('reach.email'), text: email, link: `mailto:${encodeURIComponent(email)}` })),
    ...phones.map((phone) => ({ name: t('reach.phone'), text: phone, link: `tel:${phone.replace(/[^\d+]/gu, '')}` })),
    ...websites.map((website) => ({ name: t('reach.website'), text: website })),
    ...(birthday === undefined ? [] : [{ name: t('reach.birthday'), text: birthdayPhrase(birthday, translator) }]),
    ...(connectedOn === undefined ? [] : [{ name: t('reach.connected'), text: dayPhrase(connectedOn, translator) }]),
    ...(tags.length === 0 ? [] : [{ name: t('reach.tags'), text: tags.join(', ') }]),
  ];
  if (lines.length === 0) return <p className={styles.soft}>{t('reach.empty')}</p>;
  return (
    <dl className={styles.facts}>
      {lines.map(({ name, text, link }) => (
        <div key={`${name} ${text}`}>
          <dt>{name}</dt>
          <dd>{link === undefined ? text : <a href={link}>{text}</a>}</dd>
        </div>
      ))}
    </dl>
  );
}

function ReachForm({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const [text, setText] = useState<ReachText>(() => reachText(contact));
  const [wrong, setWrong] = useState<readonly (keyof ReachText)[]>([]);
  const field = (name: keyof ReachText) => ({
    value: text[name],
    onChange: (value: string) => setText((now) => ({ ...now, [name]: value })),
    error: wrong.includes(name) ? t(`reach.wrong-${name}`) : undefined,
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = readReach(text);
    setWrong('wrong' in read ? read.wrong : []);
    if ('reach' in read && (await run(() => editContact(contact.id, read.reach)))) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <TextArea label={t('reach.emails')} hint={t('reach.one-a-line')} {...field('emails')} />
      <TextArea label={t('reach.phones')} hint={t('reach.one-a-line')} {...field('phones')} />
      <TextArea label={t('reach.websites')} hint={t('reach.one-a-line')} {...field('websites')} />
      <div className={styles.pair}>
        <TextField label={t('reach.birthday')} hint={t('reach.birthday-hint')} {...field('birthday')} />
        <TextField label={t('reach.connected')} type="date" {...field('connectedOn')} />
      </div>
      <TextField label={t('reach.tags')} hint={t('reach.tags-hint')} {...field('tags')} />
      <div className={styles.pair}>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
        <Button type="submit" variant="primary">
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
