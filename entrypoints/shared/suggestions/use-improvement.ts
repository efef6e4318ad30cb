import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../../components/translator';
import type { Engine, Parcel } from '../../../lib/engines/engine';
import { improve, type Planned, type Workbench } from '../../../lib/engines/improve';
import { improvementPhrase } from '../../../lib/i18n/engine-phrases';
import { errorPhrase } from '../use-run';

interface Asking {
  parcel: Parcel;
  planned: Planned;
  withNote: boolean;
  answer: (mayGo: boolean) => void;
}

/** How far it is: waiting for the person's yes, at work, or what came of it. */
export type Improving =
  | ({ step: 'asking' } & Asking)
  | { step: 'working'; share: number | undefined }
  | { step: 'rest'; said?: string; isFault?: boolean; before?: string };

interface Improved {
  engine: Engine;
  benchFor: (withNote: boolean) => Workbench;
  /** The text as it is now: what can be put back. */
  text: string;
  onText: (text: string) => void;
}

/** An engine at work on one text. One run at a time; leaving the card ends it. */
export function useImprovement({ engine, benchFor, text, onText }: Improved) {
  const translator = useTranslator();
  const [improving, setImproving] = useState<Improving>({ step: 'rest' });
  const running = useRef<AbortController>(undefined);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => () => running.current?.abort(), []);

  const stop = () => {
    running.current?.abort();
    setImproving({ step: 'rest' });
  };
  const start = async (withNote: boolean) => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const { signal } = run;
    const show = (next: Improving) => {
      if (!signal.aborted) setImproving(next);
    };
    // A preview that is open stays so while the other parcel is made.
    setImproving((now) => (now.step === 'asking' ? now : { step: 'working', share: undefined }));
    const confirm = (parcel: Parcel, planned: Planned) =>
      new Promise<boolean>((resolve) => {
        signal.addEventListener('abort', () => resolve(false));
        show({ step: 'asking', parcel, planned, withNote, answer: resolve });
      });
    try {
      const outcome = await improve(
        benchFor(withNote),
        { signal, confirm, onProgress: (share) => show({ step: 'working', share }) },
        engine,
      );
      if (signal.aborted) return;
      const before = latest.current;
      const isNew = (outcome.outcome === 'drafted' || outcome.outcome === 'chosen') && outcome.suggestion.text !== before;
      if (isNew) onText(outcome.suggestion.text);
      show({ step: 'rest', said: improvementPhrase(outcome, isNew, translator), ...(isNew && { before }) });
    } catch (error) {
      show({ step: 'rest', said: errorPhrase(error, translator), isFault: true });
    }
  };
  const putBack = (before: string) => {
    onText(before);
    setImproving({ step: 'rest' });
  };
  return { improving, start, stop, putBack };
}
