import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { parseSearch } from './search-text.js';

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
  /** Marks the link of the page that is open. */
  current?: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link to another page of the dashboard. */
export function PageLink({ to, current, children, ...rest }: PageLinkProps) {
  const [beforeHash = '', hash] = to.split('#');
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
