import { useEffect, useState } from 'react';
import { askWorker } from './ask-worker';
import type { TopicNames } from './protocol';

/** The names of all subjects, built in and the person's own; empty until the worker told them. */
export function useTopicNames(): TopicNames {
  const [names, setNames] = useState<TopicNames>(new Map());
  useEffect(() => {
    let isWanted = true;
    askWorker('recognise', { text: '' }).then(
      ({ topicNames }) => isWanted && setNames(topicNames),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return names;
}
