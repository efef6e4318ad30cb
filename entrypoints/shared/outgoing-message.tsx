import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { SegmentedControl } from '../../components/segmented-control';
import { TextArea } from '../../components/text-area';
import { useTranslator } from '../../components/translator';
import type { Language } from '../../lib/i18n/messages';
import styles from './outgoing-message.module.css';
import { useCopy } from './use-copy';

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
  const [language, setLanguage] = useState<Language>(own);
  const [text, setText] = useState(() => textIn(own));
  // What was copied may be touched up still; in the other language it is another text.
  const { isCopied, copy } = useCopy(text, language);
  const speak = (chosen: Language) => {
    setLanguage(chosen);
    setText(textIn(chosen));
  };
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
        <Button variant={isCopied ? 'secondary' : 'primary'} disabled={text.trim() === ''} onClick={() => void copy()}>
          {t(isCopied ? 'seekers.copied' : 'seekers.copy')}
        </Button>
      </div>
      {isCopied && children(text)}
    </div>
  );
}
