import { placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import styles from './place.module.css';

/** Names of jurisdictions in columns, each a link. */
export function NameColumns({
  places,
}: {
  places: readonly { code: string; name: { text: string; language: string } }[];
}) {
  const inOrder = [...places].sort((a, b) => a.name.text.localeCompare(b.name.text));
  return (
    <ul className={styles.columns}>
      {inOrder.map(({ code, name }) => (
        <li key={code}>
          <PageLink to={placeAddress(code)}>
            <Content language={name.language}>{name.text}</Content>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
