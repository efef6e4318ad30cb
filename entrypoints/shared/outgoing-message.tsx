import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { SegmentedControl } from '../../components/segmented-control';
import { TextArea } from '../../components/text-area';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import type { Language } from '../../lib/i18n/messages';
import styles from './outgoing-message.module.css';

interface OutgoingMessageProps {
  label: string;
  textIn: (language: Language) => string;
  rows: number;
  /** What can be done with the words once they are copied. */
  children: (text: string) => ReactNode;
}

/** A message in Dutch or English, to be changed and copied; the person sends it themselves. */
export function OutgoingMessage({ label, textIn, rows, children }: OutgoingMessageProps) {
  const { t, language: own } = useTranslator();
  const showToast = useToast();
  const [language, setLanguage] = useState<Language>(own);
  const [text, setText] = useState(() => textIn(own));
  const [isCopied, setCopied] = useState(false);
  const speak = (chosen: Language) => {
    setLanguage(chosen);
    setText(textIn(chosen));
    setCopied(false);
  };
  const copy = () =>
    void navigator.clipboard.writeText(text.trim()).then(
      () => setCopied(true),
      () => showToast({ text: t('react.copy-failed'), tone: 'error' }),
    );
  return (
    <div className={styles.message}>
      <SegmentedControl<Language>
        label={t('seekers.language')}
        isLabelHidden
        value={language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={speak}
      />
      <TextArea label={label} isLabelHidden rows={rows} lang={language} value={text} onChange={setText} />
      <div>
        <Button variant={isCopied ? 'secondary' : 'primary'} disabled={text.trim() === ''} onClick={copy}>
          {t(isCopied ? 'seekers.copied' : 'seekers.copy')}
        </Button>
      </div>
      {isCopied && children(text)}
    </div>
  );
}
