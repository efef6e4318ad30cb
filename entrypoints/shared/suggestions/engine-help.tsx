import { useMemo } from 'react';
import { Button } from '../../../components/button';
import { EnginePreview } from '../../../components/engine-preview';
import { useTranslator } from '../../../components/translator';
import type { Engine } from '../../../lib/engines/engine';
import { engineOf } from '../../../lib/engines/engine-settings';
import type { Workbench } from '../../../lib/engines/improve';
import { useEngineSettings } from '../use-engine-settings';
import { useSettings } from '../use-settings';
import { useToday } from '../use-today';
import { askWorker } from './ask-worker';
import styles from './engine-help.module.css';
import type { Advice, Proposal } from './protocol';
import type { ReactablePost } from './reactable-post';
import { useImprovement, type Improving } from './use-improvement';

interface EngineHelpProps {
  post: ReactablePost;
  advice: Advice;
  proposal: Proposal;
  text: string;
  onText: (text: string) => void;
}

/** Help of a language model with this text, where the person switched one on; otherwise nothing. */
export function EngineHelp(props: EngineHelpProps) {
  const { t } = useTranslator();
  const settings = useEngineSettings();
  const engine = useMemo(() => settings && engineOf(settings), [settings]);
  if (!engine || !props.proposal.isForEngines) return null;
  if (engine.kind === 'endpoint' && !mayConnect()) return <p className={styles.soft}>{t('engines.help-in-panel')}</p>;
  return <Helper {...props} engine={engine} />;
}

/** The popup forbids itself every connection, by its own policy (decision 8). */
function mayConnect(): boolean {
  return document.querySelector(`meta[http-equiv="Content-Security-Policy"][content*="connect-src 'none'"]`) === null;
}

function Helper({ engine, post, proposal, text, onText }: EngineHelpProps & { engine: Engine }) {
  const { t } = useTranslator();
  const today = useToday();
  const addressForm = useSettings()?.addressForm ?? 'je';
  const benchFor = (withNote: boolean): Workbench => ({
    plan: async (writes) => (await askWorker('plan', { post, addressForm, today, suggestion: proposal, withNote, writes })).planned,
    judge: (answer) => askWorker('judge', { answer }),
  });
  const { improving, start, stop, putBack } = useImprovement({ engine, benchFor, text, onText });
  return (
    <div className={styles.help}>
      {improving.step === 'working' ? (
        <div className={styles.row}>
          <progress {...(improving.share !== undefined && { value: improving.share })} aria-label={t('engines.help-working')} />
          <Button size="small" variant="quiet" onClick={stop}>
            {t('engines.stop')}
          </Button>
        </div>
      ) : (
        <div>
          <Button size="small" icon="edit" onClick={() => void start(false)}>
            {t(engine.kind === 'built-in' ? 'engines.help-built-in' : 'engines.help-endpoint')}
          </Button>
        </div>
      )}
      <CameOf improving={improving} own={proposal.text} onPutBack={putBack} />
      {improving.step === 'asking' && <Preview asking={improving} onTick={(isTicked) => void start(isTicked)} />}
    </div>
  );
}

/** In one line what came of it, and the way back. */
function CameOf({ improving, own, onPutBack }: { improving: Improving; own: string; onPutBack: (before: string) => void }) {
  const { t } = useTranslator();
  const { said = '', isFault = false, before } = improving.step === 'rest' ? improving : {};
  return (
    <>
      <p role="status" className={isFault ? styles.fault : styles.soft}>
        {improving.step === 'working' ? t('engines.help-working') : said}
      </p>
      {before !== undefined && (
        <div>
          <Button size="small" variant="quiet" icon="undo" onClick={() => onPutBack(before)}>
            {t(before === own ? 'engines.help-back-kring' : 'engines.help-back-own')}
          </Button>
        </div>
      )}
    </>
  );
}

function Preview({ asking, onTick }: { asking: Improving & { step: 'asking' }; onTick: (isTicked: boolean) => void }) {
  const { parcel, planned, withNote, answer } = asking;
  const { place, url } = parcel.destination;
  if (place === 'browser') return null;
  return (
    <EnginePreview
      url={url}
      place={place}
      body={parcel.body}
      hidden={planned.hidden}
      {...(planned.hasNote && { note: { isTicked: withNote, onTick } })}
      onSend={() => answer(true)}
      onKeep={() => answer(false)}
    />
  );
}
