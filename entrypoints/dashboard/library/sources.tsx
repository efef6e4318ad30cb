import { useTranslator } from '../../../components/translator';
import { addSource, deleteSource, editSource, type SourceFields } from '../../../lib/actions/save-source';
import type { Source } from '../../../lib/domain/source';
import { SourceForm } from '../../shared/library/source-form';
import { useRun } from '../../shared/use-run';
import styles from './library-view.module.css';
import { Shelf } from './shelf';

/** What the person keeps to pass on. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslator();
  const run = useRun();
  const save = (source: Source | undefined, fields: SourceFields) =>
    run(() => (source ? editSource(source.id, { ...fields, remark: fields.remark ?? null }) : addSource(fields)));
  return (
    <Shelf
      title={t('library.sources')}
      lead={t('library.sources-lead')}
      addLabel={t('library.add-source')}
      items={sources}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      line={(source) => <Line source={source} />}
      form={(source, close) => (
        <SourceForm
          {...(source && { initial: source })}
          onSave={async (fields) => {
            const isKept = await save(source, fields);
            if (isKept) close();
            return isKept;
          }}
          onCancel={close}
        />
      )}
      onDelete={({ id }) => void run(() => deleteSource(id))}
    />
  );
}

function Line({ source: { title, url, isOwn, remark, isSample } }: { source: Source }) {
  const { t } = useTranslator();
  return (
    <>
      <p className={styles.name}>
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      </p>
      <p className={styles.soft}>
        {[URL.parse(url)?.hostname.replace(/^www\./u, ''), isOwn && t('library.own'), isSample && t('library.sample')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {remark && <p className={styles.told}>{remark}</p>}
    </>
  );
}
