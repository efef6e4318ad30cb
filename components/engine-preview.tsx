import { Check } from './check';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './engine-preview.module.css';
import { LeavesNotice } from './leaves-notice';
import { useTranslator } from './translator';

interface EnginePreviewProps {
  /** Where it goes: the address, and whether that is on this device. */
  url: string;
  place: 'device' | 'elsewhere';
  /** Exactly the bytes that leave, as text. */
  body: string;
  /** What was replaced, spelled as it was. */
  hidden: readonly string[];
  /** Where there is a note that could go along. Ticking it makes another parcel: show that one. */
  note?: { isTicked: boolean; onTick: (isTicked: boolean) => void };
  onSend: () => void;
  onKeep: () => void;
}

/** What leaves, to the letter, before it leaves. Nothing is sent by closing it. */
export function EnginePreview({ url, place, body, hidden, note, onSend, onKeep }: EnginePreviewProps) {
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('engines.preview-title')}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{t('engines.preview-keep')}</Button>
          <Button variant="primary" onClick={onSend}>
            {t('engines.preview-send')}
          </Button>
        </>
      }
    >
      <LeavesNotice place={place} host={hostOf(url)} />
      <p className={styles.soft}>{t('engines.preview-lead')}</p>
      <p className={styles.address}>{url}</p>
      <textarea className={styles.body} aria-label={t('engines.preview-body')} readOnly rows={12} value={body} />
      <details className={styles.hidden}>
        <summary>{t('engines.preview-hidden', { count: hidden.length })}</summary>
        <ul>
          {hidden.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
      <p className={styles.soft}>{t('engines.preview-check')}</p>
      {note && <Check label={t('engines.preview-note')} isOn={note.isTicked} onChange={note.onTick} />}
    </Dialog>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
