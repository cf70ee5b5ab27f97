import { PageLink, type PageLinkProps } from '../address/page-link.js';
import { buttonClass, type ButtonLook } from './button.js';

/** A link to a page that looks like a button. */
export function LinkButton({ look = 'plain', className, ...rest }: PageLinkProps & { look?: ButtonLook }) {
  return <PageLink {...rest} className={buttonClass(look, className)} />;
}
