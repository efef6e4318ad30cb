import { Check } from '../../../components/check';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/text-area';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import type { SourceFields } from '../../../lib/actions/save-source';
import { sourceSchema, type Source } from '../../../lib/domain/source';
import styles from './library.module.css';
import { Recognised } from './recognised';

interface SourceFormProps {
  /** What is known already: of a source that is changed, or of the page that is open. */
  initial?: Partial<Pick<Source, 'title' | 'url' | 'remark' | 'isOwn'>>;
  /** Resolves to whether it was kept. */
  onSave: (fields: SourceFields) => Promise<boolean>;
  onCancel: () => void;
}

/** Something worth passing on: what it is, where it stands, and what the person thinks of it. */
export function SourceForm({ initial = {}, onSave, onCancel }: SourceFormProps) {
  const { t } = useTranslator();
  const [draft, setDraft] = useState({ title: '', url: '', remark: '', isOwn: false, ...initial });
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const isUrl = isWebAddress(draft.url);
  const canSave = draft.title.trim() !== '' && isUrl;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { title, url, remark, isOwn } = draft;
    if (canSave) void onSave({ title: title.trim(), url: url.trim(), isOwn, topics: [], ...(remark.trim() && { remark: remark.trim() }) });
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t('library.source-title')}
        value={draft.title}
        maxLength={300}
        onChange={(title) => set({ title })}
        autoFocus={!initial.title}
      />
      <TextField
        label={t('library.source-url')}
        type="url"
        value={draft.url}
        maxLength={600}
        placeholder="https://"
        onChange={(url) => set({ url })}
        error={draft.url.trim() === '' || isUrl ? undefined : t('library.source-url-wrong')}
      />
      <TextArea
        label={t('library.source-remark')}
        isOptional
        hint={t('library.source-remark-hint')}
        value={draft.remark}
        onChange={(remark) => set({ remark })}
      />
      <Check label={t('library.source-own')} isOn={draft.isOwn} onChange={(isOn) => set({ isOwn: isOn })} />
      <Recognised text={[draft.title, draft.remark].join('. ')} />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button type="submit" variant="primary" disabled={!canSave}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//u.test(url.trim()) && sourceSchema.shape.url.safeParse(url.trim()).success;
}
