import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { NOW, withClocks } from './clocks.js';
import { withKept } from './kept.js';
import { parseSearch } from './search-text.js';
import { useClocks } from './use-clocks.js';
import { useKept } from './use-kept.js';

export interface PageLinkProps {
  /** An address of `addresses.ts`, without the language: `/places/no?x=1#crm-1`. */
  to: string;
  children: ReactNode;
  className?: string | undefined;
  id?: string;
  title?: string;
  /** Language of a name that is data, in `aria-label`. */
  lang?: string;
  tabIndex?: number;
  /** For a look aside from a form that is being filled in. */
  target?: '_blank';
  /** Leads to today even where the open page shows another day. */
  today?: boolean;
  /** Marks the link of the page that is open. */
  current?: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link to another page of the dashboard. Where the open page shows another day, so does the page that it leads to. */
export function PageLink({ to, current, today = false, children, ...rest }: PageLinkProps) {
  const { clocks } = useClocks();
  const kept = useKept();
  const [beforeHash = '', hash] = withKept(withClocks(to, today ? NOW : clocks), kept).split('#');
  const [path = '/', search = ''] = beforeHash.split('?');
  return (
    <Link
      {...rest}
      to={path}
      search={parseSearch(search) as unknown as true}
      {...(hash === undefined ? {} : { hash })}
      activeOptions={{ exact: true }}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
