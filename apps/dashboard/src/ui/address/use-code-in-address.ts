import { useParams } from '@tanstack/react-router';

/** A code from the path, in upper case as the records write it: `/places/no` gives NO for `place`. */
export function useCodeInAddress(name: 'place' | 'obligation' | 'area'): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>;
  return (params[name] ?? '').toUpperCase();
}

/** The id in the path, as it is; undefined where the page has none, as the review queue without an open item. */
export function useIdInAddress(): string | undefined {
  return (useParams({ strict: false }) as Record<string, string | undefined>)['id'];
}

/** The name of an edition in the path, as it is. */
export function useSlugInAddress(): string {
  return (useParams({ strict: false }) as Record<string, string | undefined>)['slug'] ?? '';
}
