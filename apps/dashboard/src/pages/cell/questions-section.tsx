import { Trans, useLingui } from '@lingui/react/macro';
import { AttachLink } from '../../ui/evidence/attach-link.js';
import table from '../../ui/layout/data-table.module.css';
import { Section } from '../../ui/layout/section.js';
import { CONFIDENCE_LABEL } from '../../ui/status/confidence-words.js';
import { FacetLabel } from '../../ui/status/facet-label.js';
import { ANSWER_LABEL } from '../../ui/status/status-phrases.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import type { Cell, CellCriterion } from './cell-types.js';
import { ItemRefs } from './item-refs.js';
import styles from './questions.module.css';

/** The items that an answer rests on; a claim decides where nothing else does. */
const decidingItems = ({ answer, links }: CellCriterion): string[] => [
  ...new Set(
    links
      .filter(({ part }) => part === 'DECIDES' || (part === 'CLAIM' && answer === 'CLAIMED'))
      .map(({ evidence }) => evidence.id),
  ),
];

function QuestionRow({ cell, one }: { cell: Cell; one: CellCriterion }) {
  const { t, i18n } = useLingui();
  const { criterion, answer, confidence } = one;
  const open = answer === 'UNKNOWN';
  const items = decidingItems(one);
  return (
    <tr id={criterion.code.toLowerCase()} className={open ? styles.open : undefined}>
      <th scope="row" className={styles.code}>
        <a href={`#${criterion.code.toLowerCase()}`}>
          <bdi>{criterion.code}</bdi>
        </a>
      </th>
      <td className={styles.question}>
        <Content>{criterion.question}</Content>
      </td>
      <td data-label={t`Facet`}>
        <FacetLabel facet={criterion.facet} />
      </td>
      <td data-label={t`Answer`} className={open ? undefined : styles.answer}>
        {one.contrary ? <Trans>No, and contrary</Trans> : i18n._(ANSWER_LABEL[answer])}
      </td>
      <td data-label={t`Confidence`}>{confidence ? i18n._(CONFIDENCE_LABEL[confidence]) : t`none`}</td>
      <td data-label={t`Decided by`}>
        {items.length > 0 ? (
          <ItemRefs ids={items} />
        ) : (
          <AttachLink about={`${cell.jurisdiction.code}.${criterion.code}`} className={styles.ask} />
        )}
      </td>
    </tr>
  );
}

/** Each question of the obligation, its answer here, and the items that decide it. */
export function QuestionsSection({ cell }: { cell: Cell }) {
  return (
    <Section
      id="questions"
      title={<Trans>Questions and answers</Trans>}
      aside={
        <Trans>
          {cell.answered} of {cell.criteriaCount} answered. Yes always speaks for the state.
        </Trans>
      }
    >
      <div className={table.scroll}>
        <table className={classes(table.table, table.stack, styles.table)}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Criterion</Trans>
              </th>
              <th scope="col">
                <Trans>Question</Trans>
              </th>
              <th scope="col">
                <Trans>Facet</Trans>
              </th>
              <th scope="col">
                <Trans>Answer</Trans>
              </th>
              <th scope="col">
                <Trans>Confidence</Trans>
              </th>
              <th scope="col">
                <Trans>Decided by</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {cell.criteria.map((one) => (
              <QuestionRow key={one.criterion.code} cell={cell} one={one} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
