import { useEffect, useState } from 'react';

/** The id of the part of the page that is being read: the last one whose head has passed the upper third of the window. */
export function useAreaInView(ids: string): string | null {
  const [inView, setInView] = useState<string | null>(null);
  useEffect(() => {
    const find = () => {
      const passed = ids.split(',').filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top <= window.innerHeight / 3;
      });
      setInView(passed.at(-1) ?? ids.split(',')[0] ?? null);
    };
    find();
    window.addEventListener('scroll', find, { passive: true });
    return () => window.removeEventListener('scroll', find);
  }, [ids]);
  return inView;
}
