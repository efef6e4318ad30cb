import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import { markTold } from '../../../lib/actions/save-experience';
import { useOwnPostIdea, type OwnPostIdea } from '../../shared/suggestions/use-own-post-idea';
import { useCopy } from '../../shared/use-copy';
import { useDraft } from '../../shared/use-draft';
import { useRun } from '../../shared/use-run';
import styles from './library-view.module.css';

/** When several posts on a subject met something the person went through themselves: an outline for a post of their own, in their own words. */
export function OwnPost() {
  const idea = useOwnPostIdea();
  return idea ? <Idea key={idea.outline.experience.id} idea={idea} /> : null;
}

function Idea({ idea: { outline, topic } }: { idea: OwnPostIdea }) {
  const { t } = useTranslator();
  const run = useRun();
  const { experience, posts, parts, question = '' } = outline;
  const fields = [...parts, { part: 'question' as const, text: question }];
  const [texts, setTexts, forget] = useDraft(`own-post ${experience.id}`, experience.updatedAt, () => fields.map(({ text = '' }) => text));
  const [isOpen, setOpen] = useState(false);
  const putAway = async () => {
    if (await run(() => markTold(experience.id))) forget();
  };
  return (
    <Card>
      <h2 className={styles.name}>{t('own-post.title')}</h2>
      <p className={styles.told}>{t('own-post.lead', { count: posts, topic, title: experience.title })}</p>
      {isOpen && (
        <div className={styles.outline}>
          <p className={styles.soft}>
            {t('own-post.words')} {t('own-post.place', { place: outline.place })}
          </p>
          {fields.map(({ part, text }, at) => (
            <TextArea
              key={part}
              label={t(`own-post.${part}`)}
              {...(!text && { hint: t('own-post.missing') })}
              value={texts[at] ?? ''}
              onChange={(next) => setTexts(texts.map((before, index) => (index === at ? next : before)))}
            />
          ))}
          <CopyWhole texts={texts} />
        </div>
      )}
      <div className={styles.ideaButtons}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'own-post.hide' : 'own-post.show')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => void putAway()}>
          {t('own-post.told')}
        </Button>
      </div>
    </Card>
  );
}

/** The parts as one text; what was left blank is not in it. */
function CopyWhole({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslator();
  const whole = texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n');
  const { isCopied, copy } = useCopy(whole);
  return (
    <>
      <div>
        <Button variant={isCopied ? 'secondary' : 'primary'} disabled={whole === ''} onClick={() => void copy()}>
          {t(isCopied ? 'react.copy-again' : 'react.copy')}
        </Button>
      </div>
      <p role="status" className={styles.soft}>
        {isCopied && t('react.copied')}
      </p>
    </>
  );
}
