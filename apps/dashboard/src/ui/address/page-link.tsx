import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { NOW, withClocks } from './clocks.js';
import { parseSearch } from './search-text.js';
import { useClocks } from './use-clocks.js';

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
  const [beforeHash = '', hash] = withClocks(to, today ? NOW : clocks).split('#');
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
