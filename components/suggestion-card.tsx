import type { ReactNode } from 'react';
import { Button } from './button';
import { Card } from './card';
import { Coach, type CoachCheck, type CoachTone } from './coach';
import { Icon } from './icons/icon';
import { Menu, type MenuItem } from './menu';
import styles from './suggestion-card.module.css';
import { TextArea } from './text-area';
import { useTranslator } from './translator';

interface SuggestionCardProps {
  /** Where the text goes: `Reactie onder het bericht`. */
  place: string;
  isPrivate: boolean;
  /** Why this, one sentence each. */
  reasons: readonly string[];
  text: string;
  onText: (text: string) => void;
  /** Absent until the coach has looked. */
  coach?: { line: string; tone: CoachTone; checks: readonly CoachCheck[] } | undefined;
  /** Help with the text, before it is copied. */
  help?: ReactNode;
  onCopy: () => void;
  isCopied: boolean;
  /** What can be done once it is copied. */
  followUp?: ReactNode;
  /** Reasons to put it aside. */
  dismissals: readonly MenuItem[];
}

/** A suggestion: why, a text to make one's own, a coach that looks along, and copying. Nothing is ever sent or typed from here. */
export function SuggestionCard({
  place,
  isPrivate,
  reasons,
  text,
  onText,
  coach,
  help,
  onCopy,
  isCopied,
  followUp,
  dismissals,
}: SuggestionCardProps) {
  const { t } = useTranslator();
  return (
    <Card>
      <div className={styles.card}>
        <p className={styles.place}>
          <Icon name={isPrivate ? 'message' : 'comment'} size={18} />
          {place}
        </p>
        <ul className={styles.reasons} aria-label={t('react.why')}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <TextArea label={t('react.text')} isLabelHidden value={text} rows={4} maxLength={4000} onChange={onText} />
        {coach && <Coach {...coach} />}
        {isCopied ? followUp : help}
        <div className={styles.actions}>
          <Button variant={isCopied ? 'secondary' : 'primary'} disabled={text.trim() === ''} onClick={onCopy}>
            {t(isCopied ? 'react.copy-again' : 'react.copy')}
          </Button>
          {!isCopied && (
            <Menu
              label={t('react.dismiss-why')}
              trigger={(props) => (
                <Button variant="quiet" {...props}>
                  {t('react.dismiss')}
                </Button>
              )}
              items={dismissals}
            />
          )}
        </div>
      </div>
    </Card>
  );
}
