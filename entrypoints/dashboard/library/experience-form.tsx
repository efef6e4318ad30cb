import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { RadioCards } from '../../../components/radio-cards';
import { Select } from '../../../components/select';
import { TextArea } from '../../../components/text-area';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import type { ExperienceFields } from '../../../lib/actions/save-experience';
import { shareLevelSchema, type Experience, type ShareLevel } from '../../../lib/domain/experience';
import { organisationTypeOf, organisationTypes, type OrganisationType } from '../../../lib/domain/organisation-type';
import shared from '../../shared/library/library.module.css';
import { Recognised } from '../../shared/library/recognised';
import styles from './library-view.module.css';

interface ExperienceFormProps {
  initial?: Experience;
  onSave: (fields: ExperienceFields) => Promise<void>;
  onCancel: () => void;
}

const texts = ['situation', 'challenge', 'approach', 'result', 'lesson'] as const;
const lines = ['role', 'period'] as const;
const blank = {
  title: '',
  situation: '',
  challenge: '',
  approach: '',
  result: '',
  lesson: '',
  organisation: '',
  organisationType: '' as OrganisationType | '',
  role: '',
  period: '',
  shareLevel: 'anonymous' as ShareLevel,
};
type Draft = typeof blank;

/** Short to begin with: what it was, what was hard, what the person did, and how far it may travel. The rest opens up. */
export function ExperienceForm({ initial, onSave, onCancel }: ExperienceFormProps) {
  const { t } = useTranslator();
  const [draft, setDraft] = useState<Draft>({ ...blank, ...initial });
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const canSave = draft.title.trim() !== '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) void onSave(fieldsOf(draft));
  };
  const text = (name: (typeof texts)[number]) => (
    <TextArea
      key={name}
      label={t(`library.${name}`)}
      isOptional
      hint={name === 'approach' ? t('library.approach-hint') : undefined}
      value={draft[name]}
      maxLength={20_000}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const isToldInFull = initial && (initial.situation || initial.result || initial.lesson || initial.organisation);
  return (
    <form className={shared.form} onSubmit={save}>
      <TextField
        label={t('library.title')}
        placeholder={t('library.title-placeholder')}
        value={draft.title}
        maxLength={160}
        onChange={(title) => set({ title })}
        autoFocus
      />
      {text('challenge')}
      {text('approach')}
      <Recognised text={[draft.title, ...texts.map((name) => draft[name])].join('. ')} />
      <HowFar level={draft.shareLevel} onChange={(shareLevel) => set({ shareLevel })} />
      <details open={Boolean(isToldInFull)}>
        <summary className={styles.more}>{t('library.more')}</summary>
        <div className={styles.moreFields}>
          {text('situation')}
          {text('result')}
          {text('lesson')}
          <Work draft={draft} set={set} />
        </div>
      </details>
      <div className={shared.actions}>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button type="submit" variant="primary" disabled={!canSave}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

function HowFar({ level, onChange }: { level: ShareLevel; onChange: (level: ShareLevel) => void }) {
  const { t } = useTranslator();
  return (
    <RadioCards<ShareLevel>
      label={t('library.share')}
      isSideBySide
      value={level}
      onChange={onChange}
      cards={shareLevelSchema.options.map((each) => ({
        value: each,
        title: t(`library.share-${each}`),
        text: t(`library.share-${each}-text`),
      }))}
    />
  );
}

/** For whom and when; the kind of organisation is told by its name, and can be put right. */
function Work({ draft, set }: { draft: Draft; set: (patch: Partial<Draft>) => void }) {
  const { t } = useTranslator();
  const told = organisationTypeOf(draft.organisation);
  return (
    <div className={styles.fields}>
      <TextField
        label={t('library.organisation')}
        isOptional
        value={draft.organisation}
        maxLength={200}
        onChange={(organisation) => set({ organisation })}
      />
      <Select
        label={t('library.organisation-type')}
        value={draft.organisationType}
        options={[
          {
            value: '',
            label: told ? t('library.organisation-told', { type: t(`organisation-type.${told}`) }) : t('library.organisation-any'),
          },
          ...organisationTypes.map((type) => ({ value: type, label: t(`organisation-type.${type}`) })),
        ]}
        onChange={(organisationType) => set({ organisationType })}
      />
      {lines.map((name) => (
        <TextField
          key={name}
          label={t(`library.${name}`)}
          isOptional
          value={draft[name]}
          maxLength={60}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
    </div>
  );
}

/** Only what was filled in. Subjects are heard in the text itself, anew after each change. */
function fieldsOf(draft: Draft): ExperienceFields {
  const organisationType = draft.organisationType || organisationTypeOf(draft.organisation);
  const told = [...texts, ...lines, 'organisation' as const].flatMap((name) => (draft[name].trim() ? [[name, draft[name].trim()]] : []));
  return {
    title: draft.title.trim(),
    shareLevel: draft.shareLevel,
    topics: [],
    ...(Object.fromEntries(told) as Partial<ExperienceFields>),
    ...(organisationType && { organisationType }),
  };
}
