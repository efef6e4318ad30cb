import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { IconButton } from '../../../components/icon-button';
import { Menu } from '../../../components/menu';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { addView, deleteView, editView } from '../../../lib/actions/save-view';
import type { PeopleFilter, View } from '../../../lib/domain/view';
import { listViews } from '../../../lib/store/views';
import { useRun } from '../../shared/use-run';
import styles from './people-tools.module.css';

/** What the list shows now. */
export interface Shown {
  filter: PeopleFilter;
  question: string;
}

interface SavedViewsProps {
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** Filters with their question by a name of the person's own; one click shows them again. */
export function SavedViews({ shown, onShow }: SavedViewsProps) {
  const { t } = useTranslator();
  const run = useRun();
  const views = useLiveQuery(listViews);
  const [named, setNamed] = useState<View | 'new'>();
  if (!views) return null;
  const current = views.find((view) => textOf(view) === textOf(shown));
  const isPlain = textOf(shown) === textOf({ filter: {}, question: '' });
  if (views.length === 0 && isPlain) return null;
  const { filter, question } = shown;
  const keepIn = ({ id }: View) => void run(() => editView(id, { filter, question: question.trim() || null }));
  return (
    <section className={styles.views} aria-label={t('views.title')}>
      {views.map((view) => (
        <span key={view.id} className={styles.view}>
          <Button
            size="small"
            variant={view === current ? 'primary' : 'secondary'}
            aria-pressed={view === current}
            onClick={() => onShow({ filter: view.filter, question: view.question ?? '' })}
          >
            {view.name}
          </Button>
          <Menu
            label={t('views.menu', { name: view.name })}
            trigger={(props) => <IconButton icon="more" size="small" label={t('views.menu', { name: view.name })} {...props} />}
            items={[
              { label: t('views.rename'), icon: 'edit', onSelect: () => setNamed(view) },
              ...(isPlain || current ? [] : [{ label: t('views.keep-here'), icon: 'check' as const, onSelect: () => keepIn(view) }]),
              { label: t('common.delete'), icon: 'trash', isDangerous: true, onSelect: () => void run(() => deleteView(view.id)) },
            ]}
          />
        </span>
      ))}
      {!isPlain && !current && (
        <Button size="small" variant="quiet" icon="add" onClick={() => setNamed('new')}>
          {t('views.keep')}
        </Button>
      )}
      {!isPlain && (
        <Button size="small" variant="quiet" onClick={() => onShow({ filter: {}, question: '' })}>
          {t('views.clear')}
        </Button>
      )}
      {named && <NameView view={named === 'new' ? undefined : named} shown={shown} onClose={() => setNamed(undefined)} />}
    </section>
  );
}

/** The same filter and question, in whatever order they were set. */
function textOf({ filter, question = '' }: { filter: PeopleFilter; question?: string }): string {
  return JSON.stringify([question.trim(), ...Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

function NameView({ view, shown: { filter, question }, onClose }: { view: View | undefined; shown: Shown; onClose: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const [name, setName] = useState(view?.name ?? '');
  const text = question.trim().slice(0, 200);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const words = name.trim();
    if (words === '') return;
    const keep = () => (view ? editView(view.id, { name: words }) : addView({ name: words, filter, ...(text && { question: text }) }));
    if (await run(keep)) onClose();
  };
  return (
    <Dialog title={t(view ? 'views.rename' : 'views.keep')} onClose={onClose}>
      <form className={styles.nameForm} onSubmit={(event) => void save(event)}>
        <TextField label={t('views.name')} maxLength={60} value={name} onChange={setName} autoFocus />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={name.trim() === ''}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
