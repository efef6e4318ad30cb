import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslator } from '../../../components/translator';
import { listExperiences, listFeedback } from '../../../lib/store/library';
import type { Outline } from '../../../lib/suggestions/writing/outline';
import { useToday } from '../use-today';
import { askWorker } from './ask-worker';

/** An idea for a post of the person's own, with the name of its subject. */
export interface OwnPostIdea {
  outline: Outline;
  topic: string;
}

/** The idea with most behind it, live; undefined as long as there is none. Who never used a suggestion wakes no worker. */
export function useOwnPostIdea(): OwnPostIdea | undefined {
  const { language } = useTranslator();
  const today = useToday();
  const experiences = useLiveQuery(listExperiences);
  const feedback = useLiveQuery(listFeedback);
  const [idea, setIdea] = useState<OwnPostIdea>();
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const isPossible = experiences && feedback && experiences.length > 0 && feedback.length > 0;
      const { outlines, topicNames } = isPossible
        ? await askWorker('outlines', { today, language })
        : { outlines: [], topicNames: new Map() };
      const [outline] = outlines;
      if (isWanted) setIdea(outline && { outline, topic: topicNames.get(outline.topic)?.name[language] ?? outline.topic });
    };
    void look().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [experiences, feedback, today, language]);
  return idea;
}
