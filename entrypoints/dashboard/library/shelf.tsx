import { useState, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { Menu } from '../../../components/menu';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import styles from './library-view.module.css';

interface ShelfProps<Item> {
  title: string;
  lead: string;
  addLabel: string;
  items: readonly Item[];
  startsOpen?: boolean;
  keyOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  line: (item: Item) => ReactNode;
  /** The form for a new item, or for one that is changed; `close` when it is done with. */
  form: (item: Item | undefined, close: () => void) => ReactNode;
  onDelete: (item: Item) => void;
}

/** A part of the library: its items, each of which opens into its form, and a form for one more. */
export function Shelf<Item>({ title, lead, addLabel, items, startsOpen = false, keyOf, nameOf, line, form, onDelete }: ShelfProps<Item>) {
  const { t } = useTranslator();
  const [open, setOpen] = useState<string | undefined>(startsOpen ? 'new' : undefined);
  const close = () => setOpen(undefined);
  return (
    <Section
      title={title}
      count={items.length || undefined}
      action={
        open !== 'new' && (
          <Button size="small" variant="quiet" icon="add" onClick={() => setOpen('new')}>
            {addLabel}
          </Button>
        )
      }
    >
      {items.length === 0 && open !== 'new' && <p className={styles.soft}>{lead}</p>}
      {open === 'new' && <Card>{form(undefined, close)}</Card>}
      {items.length > 0 && (
        <Card isFlush>
          <ul className={styles.list}>
            {items.map((item) => {
              const key = keyOf(item);
              const label = t('library.menu', { title: nameOf(item) });
              return (
                <li key={key} className={styles.item}>
                  {open === key ? (
                    <div className={styles.words}>{form(item, close)}</div>
                  ) : (
                    <>
                      <div className={styles.words}>{line(item)}</div>
                      <Menu
                        label={label}
                        trigger={(props) => <IconButton icon="more" size="small" label={label} {...props} />}
                        items={[
                          { label: t('common.edit'), icon: 'edit', onSelect: () => setOpen(key) },
                          { label: t('common.delete'), icon: 'trash', isDangerous: true, onSelect: () => onDelete(item) },
                        ]}
                      />
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </Card>
      )}
    </Section>
  );
}
