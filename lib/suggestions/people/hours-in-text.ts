export interface Hours {
  minimum: number;
  maximum: number;
}

const range = /(\d{1,2})\s*(?:-|–|tot|à|a|to|of)\s*(\d{1,2})\s*(?:uur|uren|u\b|hours|hrs)/iu;
const single = /(\d{1,2})\s*(?:uur|uren|u\b|hours|hrs)(?!\s*(?:'s|s)\b)/iu;

/** Hours of work per week in a text, or undefined. Clock times (`16.30 uur`) are none. */
export function hoursIn(text: string): Hours | undefined {
  const plain = text.replace(/\d{1,2}[.:]\d{2}\s*(?:uur|u\b)/giu, ' ');
  const [, from, to] = range.exec(plain) ?? [];
  if (from && to) return sane(Number(from), Number(to));
  const one = single.exec(plain)?.[1];
  return one ? sane(Number(one), Number(one)) : undefined;
}

function sane(minimum: number, maximum: number): Hours | undefined {
  return minimum >= 4 && maximum <= 44 && minimum <= maximum ? { minimum, maximum } : undefined;
}
