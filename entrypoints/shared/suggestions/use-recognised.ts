import { useEffect, useState } from 'react';
import { useTranslator } from '../../../components/translator';
import { askWorker } from './ask-worker';

/** Milliseconds after the last key. */
const pause = 300;

/** The subjects that Kring hears in a text while it is written, by name; none for a few words. */
export function useRecognised(text: string): readonly string[] {
  const { language } = useTranslator();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const { topics, topicNames } = await askWorker('recognise', { text });
      if (isWanted) setNames(topics.map((id) => topicNames.get(id)?.name[language] ?? id));
    };
    const timer = setTimeout(() => void look().catch(() => undefined), pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, language]);
  return text.trim() === '' ? [] : names;
}
