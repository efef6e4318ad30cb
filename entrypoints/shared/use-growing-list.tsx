import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { useTranslator } from '../../components/translator';

/** So many rows are drawn at once: a page of 30,000 would stand still. */
const step = 100;

/** The first rows of a long list, and `more` to put below them: it brings the next rows when it comes into view, or at a press. */
export function useGrowingList<Item>(items: readonly Item[]): { shown: readonly Item[]; more: ReactNode } {
  const [count, setCount] = useState(step);
  const more = count < items.length && <More key={count} left={items.length - count} onMore={() => setCount(count + step)} />;
  return { shown: items.slice(0, count), more };
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const { t } = useTranslator();
  const place = useRef<HTMLDivElement>(null);
  const grow = useEffectEvent(onMore);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && grow());
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place}>
      <Button variant="quiet" isWide onClick={onMore}>
        {t('common.show-more', { count: left })}
      </Button>
    </div>
  );
}
