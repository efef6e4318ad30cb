import { useEffect, useRef, useState } from 'react';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { builtInState, downloadBuiltIn, type BuiltInState } from '../../../lib/engines/built-in';
import { languageModelOfBrowser } from '../../../lib/engines/language-model';
import { errorPhrase } from '../../shared/use-run';

export interface BuiltIn {
  /** Undefined until the browser said it. */
  state: BuiltInState | undefined;
  /** How far a download of ours is, 0 to 1; undefined without one. */
  share: number | undefined;
  download: () => Promise<void>;
  stop: () => void;
}

/** The browser's own model: whether it is there, and fetching it. Leaving the page stops our waiting, not the browser's fetching. */
export function useBuiltIn(): BuiltIn {
  const translator = useTranslator();
  const showToast = useToast();
  const [state, setState] = useState<BuiltInState>();
  const [share, setShare] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => {
    void builtInState(languageModelOfBrowser()).then(setState);
    return () => stop.current?.abort();
  }, []);
  const download = async () => {
    const control = new AbortController();
    stop.current = control;
    setShare(0);
    try {
      await downloadBuiltIn(languageModelOfBrowser(), { signal: control.signal, onProgress: setShare });
    } catch (error) {
      if (!control.signal.aborted) showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
    setShare(undefined);
    setState(await builtInState(languageModelOfBrowser()));
  };
  return { state, share, download, stop: () => stop.current?.abort() };
}
